import type { Dimension } from "../../codes/reports/report-keys.js";
import { measures as known } from "../../codes/reports/measure-keys.js";
import type { Figure } from "../rows/figures-of.js";
import type { IndicatorFormula } from "../indicators/indicator.js";
import { entriesOf } from "../cell-book.js";

/**
 * Everything that is published together, as one table of numbers: places by columns (the values of the dimensions) by
 * measures. What holds in it for everybody to see: a place is the sum of its `children`, the first column is the sum of
 * those of each dimension, and in each cell of a relation the upper measures come to no less than the lower ones.
 */
export type PublicationTable = {
  readonly places: readonly { readonly parent: number; readonly children: readonly number[] }[];
  readonly columns: readonly { readonly dimension: Dimension; readonly value: string }[];
  readonly measures: readonly string[];
  readonly measureOf: ReadonlyMap<string, number>;
  /** By measure: its dimensions, each as the columns in which it occurs. */
  readonly dimensionsOf: readonly (readonly (readonly number[])[])[];
  readonly relations: readonly Relation[];
  /** Row-major places × columns × measures. */
  readonly counts: Float64Array;
  readonly cellOf: (place: number, column: number, measure: number) => number;
  readonly spotOf: (cell: number) => {
    readonly place: number;
    readonly column: number;
    readonly measure: number;
  };
  /** Those of some measures that are broken down by the dimension of the column. */
  readonly cellsAt: (place: number, column: number, measures: readonly number[]) => readonly number[];
  /** Whether a measure is broken down by the dimension of a column, be it 0 there. */
  readonly hasColumn: (measure: number, column: number) => boolean;
  readonly spotAt: (figure: Figure) => Spot;
};

/** A place and a column. */
export type Spot = { readonly place: number; readonly column: number };

/** In the numbers of measures. The rest of a `share`, what its denominator has beside it, is as telling as its numerator. */
export type Relation = {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly share: boolean;
};

/** A table of the measures asked for: their places and columns are numbered as they come, the same for any of them. */
export function publicationTable(
  figures: readonly Figure[],
  indicators: readonly IndicatorFormula[],
  isAskedFor: (code: string) => boolean,
): PublicationTable {
  const places = numbering(figures, placeKey);
  const columns = numbering([{ dimension: "all", value: "" } as const, ...figures], columnKey);
  const codes = [...new Set(figures.flatMap(({ counts }) => Object.keys(counts)))].filter(isAskedFor);
  const measureOf = new Map(codes.map((code, number) => [code, number]));
  const cellOf = (place: number, column: number, measure: number) =>
    (place * columns.items.length + column) * codes.length + measure;
  const counts = new Float64Array(places.items.length * columns.items.length * codes.length);
  for (const figure of figures) {
    const [place, column] = [places.of(figure), columns.of(figure)];
    for (const [code, count] of entriesOf(figure.counts)) {
      const measure = measureOf.get(code);
      if (measure !== undefined) counts[cellOf(place, column, measure)] = count;
    }
  }
  const dimensionsOf = codes.map((_, measure) =>
    columnsIn(columns.items, (column) => (counts[cellOf(0, column, measure)] ?? 0) > 0),
  );
  const dimensionsIn = dimensionsOf.map(
    (dimensions) => new Set(["all", ...dimensions.map(([first = 0]) => columns.items[first]?.dimension)]),
  );
  const broken = new Uint8Array(codes.length * columns.items.length);
  columns.items.forEach(({ dimension }, column) => {
    dimensionsIn.forEach((dimensions, measure) => {
      if (dimensions.has(dimension)) broken[measure * columns.items.length + column] = 1;
    });
  });
  const hasColumn = (measure: number, column: number) =>
    broken[measure * columns.items.length + column] === 1;
  return {
    places: treeOf(places.items, places.of),
    columns: columns.items,
    measures: codes,
    measureOf,
    dimensionsOf,
    relations: relationsAmong(measureOf, indicators),
    counts,
    cellOf,
    spotOf: (cell) => {
      const spot = Math.floor(cell / codes.length);
      return {
        place: Math.floor(spot / columns.items.length),
        column: spot % columns.items.length,
        measure: cell % codes.length,
      };
    },
    cellsAt: (place, column, some) => {
      const cells: number[] = [];
      for (const measure of some) if (hasColumn(measure, column)) cells.push(cellOf(place, column, measure));
      return cells;
    },
    hasColumn,
    spotAt: (figure) => ({ place: places.of(figure), column: columns.of(figure) }),
  };
}

function placeKey({
  level,
  region,
  municipality,
}: Pick<Figure, "level" | "region" | "municipality">): string {
  return JSON.stringify([level, region, municipality]);
}

export function columnKey({ dimension, value }: Pick<Figure, "dimension" | "value">): string {
  return JSON.stringify([dimension, value]);
}

function numbering<Item>(
  all: readonly Item[],
  keyOf: (item: Item) => string,
): { readonly items: readonly Item[]; readonly of: (item: Item) => number } {
  const numbers = new Map<string, number>();
  const items = all.filter((item) => {
    const key = keyOf(item);
    if (numbers.has(key)) return false;
    numbers.set(key, numbers.size);
    return true;
  });
  return { items, of: (item) => numbers.get(keyOf(item)) ?? -1 };
}

type Place = Pick<Figure, "level" | "region" | "municipality">;

function treeOf(items: readonly Figure[], numberOf: (item: Figure) => number): PublicationTable["places"] {
  const children: number[][] = items.map(() => []);
  const parents = items.map((item, number) => {
    const above = aboveOf(item);
    const parent = above === undefined ? -1 : numberOf({ ...item, ...above });
    children[parent]?.push(number);
    return parent;
  });
  return parents.map((parent, number) => ({ parent, children: children[number] ?? [] }));
}

function aboveOf({ level, region }: Place): Place | undefined {
  switch (level) {
    case "all":
      return undefined;
    case "region":
      return { level: "all", region: "", municipality: "" };
    case "municipality":
      return { level: "region", region, municipality: "" };
  }
}

function columnsIn(
  columns: PublicationTable["columns"],
  occurs: (column: number) => boolean,
): readonly (readonly number[])[] {
  const byDimension = new Map<Dimension, number[]>();
  columns.forEach(({ dimension }, column) => {
    if (dimension === "all" || !occurs(column)) return;
    byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), column]);
  });
  return [...byDimension.values()];
}

/** What was begun stands still or was ended: `started` cannot exceed the three together, but by months it can. */
const startedIsSomewhere = {
  lower: ["programs.started"],
  upper: ["programs.running", "programs.completed", "programs.terminated"],
};

function relationsAmong(
  numberOf: ReadonlyMap<string, number>,
  indicators: readonly IndicatorFormula[],
): readonly Relation[] {
  const numbers = (codes: readonly string[]) => codes.flatMap((code) => numberOf.get(code) ?? []);
  const shares = indicators.flatMap(({ unit, numerator, denominator }) =>
    unit === "share" && denominator !== undefined
      ? [{ lower: numerator, upper: denominator, share: true }]
      : [],
  );
  const parts = [...numberOf.keys()].flatMap((code) => {
    const within = Object.hasOwn(known, code) ? known[code as keyof typeof known].within : undefined;
    return (within ?? []).map((whole) => ({ lower: [code], upper: [whole], share: false }));
  });
  return [...shares, ...parts, { ...startedIsSomewhere, share: false }]
    .map(({ lower, upper, share }) => ({ lower: numbers(lower), upper: numbers(upper), share }))
    .filter(({ lower, upper }) => lower.length > 0 && upper.length > 0);
}

/** What the upper measures of a relation have beside the lower ones; negative where the relation says nothing. */
export function restOf(
  { counts, cellOf, columns }: PublicationTable,
  { lower, upper }: Relation,
  place: number,
  column: number,
): number {
  if (upper.length > 1 && columns[column]?.dimension === "month") return -1;
  let rest = 0;
  for (const measure of upper) rest += counts[cellOf(place, column, measure)] ?? 0;
  for (const measure of lower) rest -= counts[cellOf(place, column, measure)] ?? 0;
  return rest;
}
