import { compareText } from "../base/order.js";
import type { Measure } from "../codes/measures.js";
import { measures } from "../codes/measures.js";
import type { Dimension } from "../codes/report-facts.js";
import type { Cell, Counts } from "./report.js";
import type { OwnMeasure } from "./report-record.js";

const measureCodes: readonly Measure[] = (Object.keys(measures) as Measure[]).sort(compareText);

/** The column of each measure in the counters of a cell. */
export const columnOf: Readonly<Record<Measure, number>> = Object.fromEntries(
  measureCodes.map((code, column) => [code, column]),
) as Record<Measure, number>;

/** The counters of one cell, a column for each measure; those of your own stand apart. */
export type Counters = { readonly known: Float64Array; readonly own: Map<OwnMeasure, number> };

/** The cells of one municipality, by dimension and value. */
export type PlaceBook = {
  readonly region: string;
  readonly municipality: string;
  readonly cells: Map<Dimension, Map<string, Counters>>;
};

/** Counts by place, dimension and value while a report is being made: memory for distinct cells, not for records. */
export class CellBook {
  readonly #places = new Map<string, Map<string, PlaceBook>>();

  placeOf(region: string, municipality: string): PlaceBook {
    let inRegion = this.#places.get(region);
    if (inRegion === undefined) this.#places.set(region, (inRegion = new Map<string, PlaceBook>()));
    let place = inRegion.get(municipality);
    if (place === undefined) {
      inRegion.set(municipality, (place = { region, municipality, cells: new Map() }));
    }
    return place;
  }

  addCell({ region, municipality, dimension, value, counts }: Cell): void {
    const counters = countersOf(this.placeOf(region, municipality), dimension, value);
    addCounts(counters, counts);
  }

  /** In the order of regions, municipalities, dimensions and values, so that equal counts make equal bytes. */
  cells(): readonly Cell[] {
    const cells: Cell[] = [];
    for (const [region, inRegion] of inOrder(this.#places)) {
      for (const [municipality, { cells: byDimension }] of inOrder(inRegion)) {
        for (const [dimension, byValue] of inOrder(byDimension)) {
          for (const [value, counters] of inOrder(byValue)) {
            const counts = countsIn(counters);
            if (counts !== undefined) cells.push({ region, municipality, dimension, value, counts });
          }
        }
      }
    }
    return cells;
  }
}

export function countersOf({ cells }: PlaceBook, dimension: Dimension, value: string): Counters {
  let byValue = cells.get(dimension);
  if (byValue === undefined) cells.set(dimension, (byValue = new Map<string, Counters>()));
  let counters = byValue.get(value);
  if (counters === undefined)
    byValue.set(value, (counters = { known: new Float64Array(measureCodes.length), own: new Map() }));
  return counters;
}

/** @throws RangeError for a measure nobody knows, or a count that is not whole */
export function addCounts(counters: Counters, counts: Counts): void {
  for (const [code, count] of entriesOf(counts)) {
    if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole count of ${code}: ${count}`);
    const column = Object.hasOwn(columnOf, code) ? columnOf[code as Measure] : -1;
    if (column >= 0) counters.known[column] = (counters.known[column] ?? 0) + count;
    else if (isOwn(code)) counters.own.set(code, (counters.own.get(code) ?? 0) + count);
    else throw new RangeError(`not a measure: ${JSON.stringify(code)}`);
  }
}

/** The measures and counts that are there; none is ever undefined. */
export function entriesOf<Count extends number | null>(
  counts: Readonly<Partial<Record<Measure | OwnMeasure, Count>>>,
): readonly (readonly [Measure | OwnMeasure, Count])[] {
  return Object.entries(counts) as [Measure | OwnMeasure, Count][];
}

function isOwn(code: string): code is OwnMeasure {
  return code.startsWith("own.");
}

function countsIn(counters: Counters): Counts | undefined {
  const all: (readonly [Measure | OwnMeasure, number])[] = [];
  measureCodes.forEach((code, column) => all.push([code, counters.known[column] ?? 0]));
  const counted = [...all, ...inOrder(counters.own)].filter(([, count]) => count !== 0);
  return counted.length === 0 ? undefined : Object.fromEntries(counted);
}

function inOrder<Key extends string, Value>(
  map: ReadonlyMap<Key, Value>,
): readonly (readonly [Key, Value])[] {
  return [...map].sort(([a], [b]) => compareText(a, b));
}
