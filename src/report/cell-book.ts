import { compareText } from "../base/order.js";
import type { Measure } from "../codes/reports/measure-keys.js";
import { measures } from "../codes/reports/measure-keys.js";
import type { Cell, Counts } from "./report.js";
import type { OwnMeasure } from "./records/report-record.js";

/**
 * Each cell once, in the order of regions, municipalities, dimensions and values, its counts in the order of measures and
 * none of them 0: equal counts make equal bytes, whichever came first. All that reports do with cells is this sum.
 *
 * @throws RangeError for a measure nobody knows, or a count or sum that is not whole and exact
 */
export function sumCells(cells: readonly Cell[]): readonly Cell[] {
  const sorted = [...cells].sort(compareCells); // reports are in order, and sorting joins what is in one pass
  const sums: Cell[] = [];
  const sum = new CountSum();
  sorted.forEach((cell, i) => {
    sum.add(cell.counts, cell.persons);
    const next = sorted[i + 1];
    if (next !== undefined && compareCells(cell, next) === 0) return;
    const { region, municipality, dimension, value } = cell;
    const taken = sum.take();
    if (taken !== undefined) sums.push({ region, municipality, dimension, value, ...taken });
  });
  return sums;
}

function compareCells(a: Cell, b: Cell): number {
  return (
    compareText(a.region, b.region) ||
    compareText(a.municipality, b.municipality) ||
    compareText(a.dimension, b.dimension) ||
    compareText(a.value, b.value)
  );
}

/** Cells that come one by one, summed whenever they have doubled: memory for distinct cells, however many come. */
export class CellBook {
  #cells: readonly Cell[] = [];
  #coming: Cell[] = [];

  /** @throws RangeError as `sumCells` does */
  addCell(cell: Cell): void {
    for (const cellAlone of sumCells([cell])) this.#coming.push(cellAlone);
    if (this.#coming.length > this.#cells.length + 1000) this.cells();
  }

  cells(): readonly Cell[] {
    this.#cells = sumCells([...this.#cells, ...this.#coming]);
    this.#coming = [];
    return this.#cells;
  }
}

const measureCodes: readonly Measure[] = (Object.keys(measures) as Measure[]).sort(compareText);
const columnOf: ReadonlyMap<string, number> = new Map(measureCodes.map((code, column) => [code, column]));

/**
 * Counts being added, a column for each measure; those of your own stand apart, after them. Of people only is kept by how
 * much they are fewer than the count: that adds up, and is 0 for most measures.
 */
class CountSum {
  readonly #known = new Float64Array(measureCodes.length);
  readonly #own = new Map<OwnMeasure, number>();
  readonly #fewer = new Map<Measure | OwnMeasure, number>();

  add(counts: Counts, persons?: Counts): void {
    for (const code of codesOf(counts)) {
      const count = exactly(code, counts[code] ?? 0);
      const column = columnOf.get(code);
      if (column !== undefined) this.#known[column] = exactly(code, (this.#known[column] ?? 0) + count);
      else if (isOwn(code)) this.#own.set(code, exactly(code, (this.#own.get(code) ?? 0) + count));
      else throw new RangeError(`not a measure: ${JSON.stringify(code)}`);
    }
    if (persons === undefined) return;
    for (const code of codesOf(persons)) {
      const count = counts[code] ?? 0;
      const some = exactly(code, persons[code] ?? count);
      if (some > count || (some < 1 && count > 0))
        throw new RangeError(`${some} persons behind a count of ${count}: ${code}`);
      if (some < count) this.#fewer.set(code, (this.#fewer.get(code) ?? 0) + count - some);
    }
  }

  /** What there is, if anything; the next sum starts from 0. */
  take(): Pick<Cell, "counts" | "persons"> | undefined {
    const counts: Partial<Record<Measure | OwnMeasure, number>> = {};
    const persons: Partial<Record<Measure | OwnMeasure, number>> = {};
    const hasFewer = this.#fewer.size > 0;
    let size = 0;
    const put = (code: Measure | OwnMeasure, count: number) => {
      if (count === 0) return;
      counts[code] = count;
      const fewer = hasFewer ? this.#fewer.get(code) : undefined;
      if (fewer !== undefined) persons[code] = count - fewer;
      size++;
    };
    measureCodes.forEach((code, column) => put(code, this.#known[column] ?? 0));
    for (const code of [...this.#own.keys()].sort(compareText)) put(code, this.#own.get(code) ?? 0);
    this.#known.fill(0);
    this.#own.clear();
    this.#fewer.clear();
    return size > 0 ? { counts, ...(hasFewer && { persons }) } : undefined;
  }
}

/** Beyond this counts would round, and a sum would depend on its order. Nothing is there fewer than no times. */
export function exactly(code: string, count: number): number {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`not a whole count of ${code}: ${count}`);
  return count;
}

function isOwn(code: string): code is OwnMeasure {
  return code.startsWith("own.");
}

function codesOf(counts: Counts): readonly (Measure | OwnMeasure)[] {
  return Object.keys(counts) as (Measure | OwnMeasure)[];
}

/** The measures and counts that are there; none is ever undefined. */
export function entriesOf<Count extends number | null>(
  counts: Readonly<Partial<Record<Measure | OwnMeasure, Count>>>,
): readonly (readonly [Measure | OwnMeasure, Count])[] {
  return Object.entries(counts) as [Measure | OwnMeasure, Count][];
}
