import { type PublishedReport, type Report, rowsOf } from "nastavnik";
import { type PublicationCertificate } from "nastavnik/report";
import { columnOf, placeOf } from "./attacker.js";

/** By the name of a figure, "cell|measure", how much it differs from the exact count. */
type Changes = ReadonlyMap<string, number>;

/**
 * The tables of a certificate, each witness taken as often as it says, up and down. An attacker checks them by what he knows
 * himself: what is found so needs neither the guard nor its relations to be believed.
 */
export class PossibleTables {
  static readonly none = new PossibleTables(new Map(), []);
  readonly exact: ReadonlyMap<string, number>;
  readonly #touching = new Map<string, Changes[]>();

  private constructor(exact: ReadonlyMap<string, number>, tables: readonly Changes[]) {
    this.exact = exact;
    for (const table of tables)
      for (const name of table.keys()) {
        const known = this.#touching.get(name);
        if (known === undefined) this.#touching.set(name, [table]);
        else known.push(table);
      }
  }

  static of(
    report: Report,
    { figures }: PublishedReport,
    { witnesses, measures }: PublicationCertificate,
  ): PossibleTables {
    const exact = new Map(
      rowsOf(report).map((row) => [`${placeOf(row)}${columnOf(row)}|${row.measure}`, row.count ?? 0]),
    );
    const cells = figures.map((figure) => placeOf(figure) + columnOf(figure));
    const tables = witnesses.flatMap(({ up, down, changes }) =>
      [up, -down]
        .filter((times) => times !== 0)
        .map((times): Changes => {
          const table = new Map<string, number>();
          for (let i = 0; i + 2 < changes.length; i += 3)
            table.set(
              `${cells[changes[i] ?? -1]}|${measures[changes[i + 1] ?? -1]}`,
              times * (changes[i + 2] ?? 0),
            );
          return table;
        }),
    );
    return new PossibleTables(exact, tables);
  }

  /** Those that change one of some figures. */
  touching(names: readonly string[]): ReadonlySet<Changes> {
    return new Set(names.flatMap((name) => this.#touching.get(name) ?? []));
  }
}
