import { type PublicationTable, type Relation, restOf, type Spot } from "./publication-table.js";

/** Measures that change together, each by as much, and what the rest of every relation gains when they grow by one. */
export type Together = {
  readonly measures: readonly number[];
  readonly slopes: readonly (readonly [relation: Relation, slope: number])[];
};

export function together({ relations }: PublicationTable, measures: readonly number[]): Together {
  const overlap = (some: readonly number[]) => some.filter((each) => measures.includes(each)).length;
  const slopes = relations.map(
    (relation) => [relation, overlap(relation.upper) - overlap(relation.lower)] as const,
  );
  return { measures, slopes: slopes.filter(([, slope]) => slope !== 0) };
}

/**
 * A table that somebody who sees only what is published must hold for possible: the counts with some changes. A count that
 * is not 0 stays above 0, one that is 0 stays 0, and every relation that held still holds.
 */
export class PossibleTable {
  readonly table: PublicationTable;
  readonly #change: Float64Array;
  #changed: number[] = [];

  constructor(table: PublicationTable) {
    this.table = table;
    this.#change = new Float64Array(table.counts.length);
  }

  /** By how much a cell differs from its true count. */
  changeOf(cell: number): number {
    return this.#change[cell] ?? 0;
  }

  /** What differs, by cell. */
  changes(): ReadonlyMap<number, number> {
    return new Map(
      this.#changed.map((cell) => [cell, this.changeOf(cell)] as const).filter(([, by]) => by !== 0),
    );
  }

  /** Whether these measures can change by so much at a place and column. */
  canChange(place: number, column: number, set: Together, by: number): boolean {
    return (
      this.countsCanChange(place, column, set, by) &&
      set.slopes.every(([relation, slope]) => this.lack(relation, place, column, slope * by) === 0)
    );
  }

  /** The same, with no regard to relations. */
  countsCanChange(place: number, column: number, { measures }: Together, by: number): boolean {
    const { table } = this;
    for (const measure of measures) {
      if (!table.hasColumn(measure, column)) continue;
      const cell = table.cellOf(place, column, measure);
      const count = table.counts[cell] ?? 0;
      if (count === 0 || count + this.changeOf(cell) + by < 1) return false;
    }
    return true;
  }

  /** By how much a relation would be broken if its rest changed by so much more; 0 when it holds. */
  lack(relation: Relation, place: number, column: number, more = 0): number {
    const change = this.restChange(relation, place, column) + more;
    if (change >= 0) return 0;
    const rest = restOf(this.table, relation, place, column);
    return rest < 0 ? 0 : Math.max(0, -(rest + change));
  }

  /** Takes a step, or with the opposite sign takes it back. */
  change({ place, column, set }: Spot & { readonly set: Together }, by: number): void {
    for (const measure of set.measures) {
      if (!this.table.hasColumn(measure, column)) continue;
      const cell = this.table.cellOf(place, column, measure);
      this.#change[cell] = this.changeOf(cell) + by;
      this.#changed.push(cell);
    }
  }

  /** By how much the rest of a relation differs from the true one. */
  restChange({ lower, upper }: Relation, place: number, column: number): number {
    let rest = 0;
    for (const measure of upper) rest += this.changeOf(this.table.cellOf(place, column, measure));
    for (const measure of lower) rest -= this.changeOf(this.table.cellOf(place, column, measure));
    return rest;
  }

  /** Back to the true counts. */
  reset(): void {
    for (const cell of this.#changed) this.#change[cell] = 0;
    this.#changed = [];
  }
}
