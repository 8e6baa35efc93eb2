import type { FigureTable } from "./figure-table.js";
import { type Secret, termsOf } from "./secrets.js";
import type { SuppressionTask } from "./suppression-task.js";
import type { Witness } from "./witnesses.js";

/** Somebody who knows some figures exactly: all of a municipality, or some cells. */
export type Insider = { readonly place: number } | { readonly cells: ReadonlySet<number> };

/** Whether a witness changes something that an insider knows. */
export function touches(witness: Witness, insider: Insider): boolean {
  return "place" in insider
    ? witness.municipalities.includes(insider.place)
    : witness.cells.some((cell) => insider.cells.has(cell));
}

/** Who could find out more about a secret than everybody. */
export class Insiders {
  readonly #table: FigureTable;
  readonly #against: SuppressionTask["against"];
  /** Measures that lie within one another have the same number: who is the one in two of them is one person. */
  readonly #groupOf: readonly number[];

  constructor(table: FigureTable, against: SuppressionTask["against"]) {
    this.#table = table;
    this.#against = against;
    this.#groupOf = groupedByParts(table);
  }

  /** Those who know something that witnesses change which suffice against everybody; all others these answer too. */
  beside(secret: Secret, enough: readonly Witness[]): readonly Insider[] {
    const insiders: Insider[] = [];
    if (this.#against.municipalities) {
      const own = this.#ownersOf(secret);
      const touched = new Set(enough.flatMap((witness) => witness.municipalities));
      for (const place of touched) if (!own.has(place)) insiders.push({ place });
    }
    if (this.#against.persons) insiders.push(...this.#personsBeside(secret, enough));
    return insiders;
  }

  /** Whoever alone has what a secret counts knows it anyhow. */
  #ownersOf({ place, what }: Secret): ReadonlySet<number> {
    const { places, lines, counts } = this.#table;
    const leaves: number[] = [];
    const visit = (at: number): void => {
      const children = places[at]?.children ?? [];
      if (children.length === 0) leaves.push(at);
      for (const child of children) visit(child);
    };
    visit(place);
    if (!("cell" in what)) return new Set(leaves.length === 1 ? leaves : []);
    const line = what.cell % lines.length;
    const own = leaves.filter((leaf) => (counts[leaf * lines.length + line] ?? 0) > 0);
    return new Set(own.length === 1 ? own : leaves.length === 1 ? leaves : []);
  }

  /**
   * One person knows every 1 of a line of the same dimension and place that is his or hers. In another line that may be
   * each of them; in the secret's own line others have a part in it, and a person knows what lies within one another.
   */
  #personsBeside(secret: Secret, pair: readonly Witness[]): readonly Insider[] {
    const { lines, columns, persons, counts } = this.#table;
    const { place, column, what } = secret;
    const base = place * lines.length;
    const dimension = columns[column]?.dimension;
    const own = new Set(termsOf(this.#table, secret).map(([cell]) => cell));
    const isOnes = "cell" in what && (persons[what.cell] === 1 || counts[what.cell] === 0);
    if (isOnes) own.add(-1); // who is the one, or of whom none is said, knows it
    const insiders = new Map<number, ReadonlySet<number>>();
    for (const { cells } of pair) {
      for (const cell of cells) {
        if (cell < base || cell >= base + lines.length || persons[cell] !== 1 || own.has(cell)) continue;
        const { column: at = 0, measure = 0 } = lines[cell - base] ?? {};
        if (columns[at]?.dimension !== dimension) continue;
        const key = at === column ? -1 - (this.#groupOf[measure] ?? 0) : at;
        if (insiders.has(key) || (at === column && own.has(-1))) continue;
        const isTheirs = (line: FigureTable["lines"][number]) =>
          line.column === at && (at !== column || this.#groupOf[line.measure] === this.#groupOf[measure]);
        const known = lines.flatMap((line, number) =>
          isTheirs(line) && persons[base + number] === 1 && !own.has(base + number) ? [base + number] : [],
        );
        insiders.set(key, new Set(known));
      }
    }
    return [...insiders.values()].map((cells) => ({ cells }));
  }
}

function groupedByParts({ measures, relations }: FigureTable): readonly number[] {
  const group = measures.map((_, measure) => measure);
  for (const { terms } of relations) {
    const [a, b] = terms;
    if (a === undefined || b === undefined || terms.length > 2) continue;
    const [from, to] = [group[a[0]], group[b[0]]];
    group.forEach((each, measure) => {
      if (each === from && to !== undefined) group[measure] = to;
    });
  }
  return group;
}
