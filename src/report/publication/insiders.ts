import { contributorsOf } from "./contributors.js";
import type { FigureTable } from "./figure-table.js";
import type { Secret } from "./secrets.js";
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
  /** The lines of each column. */
  readonly #linesIn: readonly (readonly number[])[];
  readonly #owners = new Map<Secret, number>();

  constructor(table: FigureTable, against: SuppressionTask["against"]) {
    this.#table = table;
    this.#against = against;
    this.#groupOf = groupedByParts(table);
    const linesIn: number[][] = table.columns.map(() => []);
    table.lines.forEach(({ column }, line) => linesIn[column]?.push(line));
    this.#linesIn = linesIn;
  }

  /** Those who know something that witnesses change which suffice against everybody; all others these answer too. */
  beside(secret: Secret, enough: readonly Witness[]): readonly Insider[] {
    const insiders: Insider[] = [];
    if (this.#against.municipalities) {
      const touched = new Set(enough.flatMap((witness) => witness.municipalities));
      touched.delete(this.#ownerOf(secret));
      for (const place of touched) insiders.push({ place });
    }
    if (this.#against.persons) insiders.push(...this.#personsBeside(secret, enough));
    return insiders;
  }

  /** The municipality that alone has what a secret counts, and so knows it anyhow; −1 where there are several. */
  #ownerOf(secret: Secret): number {
    let owner = this.#owners.get(secret);
    if (owner === undefined) {
      const [only = -1, another] = contributorsOf(this.#table, secret.place, secret.terms);
      owner = another === undefined ? only : -1;
      this.#owners.set(secret, owner);
    }
    return owner;
  }

  /**
   * One person knows every 1 of a line of the same dimension and place that is his or hers. In another line that may be
   * each of them; in the secret's own line others have a part in it, and a person knows what lies within one another.
   */
  #personsBeside({ place, column, terms }: Secret, enough: readonly Witness[]): readonly Insider[] {
    const { lines, columns, persons, counts } = this.#table;
    const base = place * lines.length;
    const dimension = columns[column]?.dimension;
    const isOwn = (cell: number) => terms.some(([each]) => each === cell);
    const upper = terms.flatMap(([cell, factor]) => (factor > 0 ? [cell] : []));
    const people = upper.reduce((sum, cell) => sum + persons[cell]!, 0);
    // Who is the one behind a figure or a rest, or of whom none is said, knows it.
    const isTheirOwn = people === 1 || upper.every((cell) => counts[cell] === 0);
    const insiders = new Map<number, ReadonlySet<number>>();
    for (const { cells } of enough) {
      for (const cell of cells) {
        if (cell < base || cell >= base + lines.length || persons[cell] !== 1 || isOwn(cell)) continue;
        const { column: at, measure } = lines[cell - base]!;
        if (columns[at]?.dimension !== dimension || (at === column && isTheirOwn)) continue;
        const group = this.#groupOf[measure]!;
        const key = at === column ? -1 - group : at;
        if (insiders.has(key)) continue;
        const known = new Set<number>();
        for (const line of this.#linesIn[at]!) {
          const other = base + line;
          if (persons[other] !== 1 || isOwn(other)) continue;
          if (at !== column || this.#groupOf[lines[line]!.measure] === group) known.add(other);
        }
        insiders.set(key, known);
      }
    }
    return [...insiders.values()].map((cells) => ({ cells }));
  }
}

function groupedByParts({ measures, relations }: FigureTable): readonly number[] {
  const group = measures.map((_, measure) => measure);
  for (const { terms } of relations) {
    if (terms.length > 2) continue;
    const [from, to] = [group[terms[0]![0]]!, group[terms[1]![0]]!];
    group.forEach((each, measure) => {
      if (each === from) group[measure] = to;
    });
  }
  return group;
}
