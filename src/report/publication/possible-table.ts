import type { ColumnStep } from "./bundles.js";
import type { FigureTable } from "./figure-table.js";
import type { Change } from "./walk-finder.js";
import type { Witness } from "./witnesses.js";

/** Nobody needs to know of wider ones. */
const mostTimes = 1_000_000;

/**
 * A table that somebody who sees only what is published must hold for possible: the counts with some changes. A suppressed
 * figure stays at or above its least, a shown 0 stays 0, and every relation that held still holds.
 */
export class PossibleTable {
  readonly values: Float64Array;
  readonly leastOfLine: Uint8Array;
  readonly #table: FigureTable;
  /** By line, the relations that it has a part in: lines with their factors. */
  readonly #relationsOf: readonly (readonly (readonly (readonly [line: number, factor: number])[])[])[];
  #changed = new Map<number, number>();

  constructor(table: FigureTable) {
    this.#table = table;
    this.values = table.counts.slice();
    this.leastOfLine = Uint8Array.from(table.lines, ({ measure }) => table.least[measure]!);
    this.#relationsOf = table.lines.map(({ column, measure }) =>
      table.relations
        .filter(({ terms, holdsIn }) => holdsIn[column] === 1 && terms.some(([each]) => each === measure))
        .map(({ terms }) =>
          terms.flatMap(([each, factor]) => {
            const line = table.lineOf(column, each);
            return line < 0 ? [] : [[line, factor] as const];
          }),
        ),
    );
  }

  /** Whether the figures of a step can change by so much, as far as counts and relations go. */
  allows(place: number, { lines, factors, relations }: ColumnStep, by: number): boolean {
    const { values, leastOfLine } = this;
    const base = place * this.#table.lines.length;
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!;
      if (values[base + line]! + by * factors[i]! < leastOfLine[line]!) return false;
    }
    for (const relation of relations) {
      const change = relation.slope * by;
      if (change >= 0) continue;
      let slack = 0;
      for (let i = 0; i < relation.lines.length; i++)
        slack += relation.factors[i]! * values[base + relation.lines[i]!]!;
      if (slack >= 0 && slack + change < 0) return false; // one that is broken anyway says nothing
    }
    return true;
  }

  change({ place, step: { lines, factors }, by }: Change): void {
    const base = place * this.#table.lines.length;
    lines.forEach((line, i) => {
      const cell = base + line;
      const change = by * factors[i]!;
      this.values[cell]! += change;
      this.#changed.set(cell, (this.#changed.get(cell) ?? 0) + change);
    });
  }

  changeOf(cell: number): number {
    return this.#changed.get(cell) ?? 0;
  }

  /** What differs, and back to the true counts. */
  take(): ReadonlyMap<number, number> {
    const changes = this.#changed;
    for (const [cell, by] of changes) {
      this.values[cell]! -= by;
      if (by === 0) changes.delete(cell);
    }
    this.#changed = new Map();
    return changes;
  }

  /** The witness that some changes of the true table are, taken once as they stand over `unit`. */
  witnessOf(changes: ReadonlyMap<number, number>, unit: number): Witness {
    const { places, lines } = this.#table;
    const cells = [...changes.keys()].sort((a, b) => a - b);
    const by = new Map(cells.map((cell) => [cell, changes.get(cell)! / unit]));
    const [up, down] = this.#timesOf(by);
    const touched = new Set(cells.map((cell) => Math.floor(cell / lines.length)));
    return {
      cells,
      changes: [...by.values()],
      up,
      down,
      municipalities: [...touched].filter((place) => places[place]?.children.length === 0),
    };
  }

  /** How many times changes can be taken, and taken back. */
  #timesOf(changes: ReadonlyMap<number, number>): readonly [up: number, down: number] {
    const { lines, counts } = this.#table;
    let [up, down] = [mostTimes, mostTimes];
    for (const [cell, by] of changes) {
      const line = cell % lines.length;
      const base = cell - line;
      const room = counts[cell]! - this.leastOfLine[line]!;
      if (by < 0) up = Math.min(up, Math.floor(room / -by));
      else down = Math.min(down, Math.floor(room / by));
      for (const terms of this.#relationsOf[line]!) {
        let [slope, slack] = [0, 0];
        for (const [each, factor] of terms) {
          slope += factor * (changes.get(base + each) ?? 0);
          slack += factor * counts[base + each]!;
        }
        if (slope === 0 || slack < 0) continue;
        if (slope < 0) up = Math.min(up, Math.floor(slack / -slope));
        else down = Math.min(down, Math.floor(slack / slope));
      }
    }
    return [Math.max(0, up), Math.max(0, down)];
  }
}
