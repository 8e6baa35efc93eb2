import type { ColumnStep } from "./bundles.js";
import { type FigureTable, slackOf } from "./figure-table.js";
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
  #changed = new Map<number, number>();

  constructor(table: FigureTable) {
    this.#table = table;
    this.values = table.counts.slice();
    this.leastOfLine = Uint8Array.from(table.lines, ({ measure }) => table.least[measure] ?? 1);
  }

  /** Whether the figures of a step can change by so much, as far as counts and relations go. */
  allows(place: number, { lines, factors, relations }: ColumnStep, by: number): boolean {
    const { values, leastOfLine } = this;
    const base = place * this.#table.lines.length;
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] ?? 0;
      if ((values[base + line] ?? 0) + by * (factors[i] ?? 1) < (leastOfLine[line] ?? 1)) return false;
    }
    for (const relation of relations) {
      const change = relation.slope * by;
      if (change >= 0) continue;
      let slack = 0;
      for (let i = 0; i < relation.lines.length; i++)
        slack += (relation.factors[i] ?? 0) * (values[base + (relation.lines[i] ?? 0)] ?? 0);
      if (slack >= 0 && slack + change < 0) return false; // one that is broken anyway says nothing
    }
    return true;
  }

  change({ place, step: { lines, factors }, by }: Change): void {
    const base = place * this.#table.lines.length;
    lines.forEach((line, i) => {
      const cell = base + line;
      const change = by * (factors[i] ?? 1);
      this.values[cell] = (this.values[cell] ?? 0) + change;
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
      this.values[cell] = (this.values[cell] ?? 0) - by;
      if (by === 0) changes.delete(cell);
    }
    this.#changed = new Map();
    return changes;
  }
}

/** The witness that some changes of the true table are, taken once as they stand over `unit`. */
export function witnessOf(
  table: FigureTable,
  leastOfLine: Uint8Array,
  changes: ReadonlyMap<number, number>,
  unit: number,
): Witness {
  const cells = [...changes.keys()].sort((a, b) => a - b);
  const by = new Map([...changes].map(([cell, change]) => [cell, change / unit]));
  const [up, down] = timesOf(table, leastOfLine, by);
  const places = new Set(cells.map((cell) => Math.floor(cell / table.lines.length)));
  return {
    cells,
    changes: cells.map((cell) => by.get(cell) ?? 0),
    up,
    down,
    municipalities: [...places].filter((place) => table.places[place]?.children.length === 0),
  };
}

/** How many times changes can be taken, and taken back. */
function timesOf(
  table: FigureTable,
  leastOfLine: Uint8Array,
  changes: ReadonlyMap<number, number>,
): readonly [up: number, down: number] {
  const { lines, counts, relations } = table;
  let [up, down] = [mostTimes, mostTimes];
  const spots = new Set<number>();
  for (const [cell, by] of changes) {
    const line = cell % lines.length;
    const room = (counts[cell] ?? 0) - (leastOfLine[line] ?? 1);
    if (by < 0) up = Math.min(up, Math.floor(room / -by));
    else down = Math.min(down, Math.floor(room / by));
    const place = (cell - line) / lines.length;
    spots.add(place * table.columns.length + (lines[line]?.column ?? 0));
  }
  for (const spot of spots) {
    const column = spot % table.columns.length;
    const place = (spot - column) / table.columns.length;
    for (const relation of relations) {
      if (relation.holdsIn[column] !== 1) continue;
      let slope = 0;
      for (const [measure, factor] of relation.terms) {
        const line = table.lineOf(column, measure);
        if (line >= 0) slope += factor * (changes.get(place * lines.length + line) ?? 0);
      }
      if (slope === 0) continue;
      const slack = slackOf(table, counts, relation, place, column);
      if (slack < 0) continue;
      if (slope < 0) up = Math.min(up, Math.floor(slack / -slope));
      else down = Math.min(down, Math.floor(slack / slope));
    }
  }
  return [Math.max(0, up), Math.max(0, down)];
}
