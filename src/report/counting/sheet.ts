import { compareText } from "../../base/order.js";
import type { Measure } from "../../codes/reports/measure-keys.js";
import { measures } from "../../codes/reports/measure-keys.js";
import type { Dimension } from "../../codes/reports/report-keys.js";
import { mostColumns } from "./contributors.js";
import { dimensionsOfMeasure } from "./measure-dimensions.js";

/** What one kind of record counts, each measure in its column, and under what value a record stands in a dimension. */
export type Sheet<Counted> = {
  readonly columns: Readonly<Partial<Record<Measure, number>>>;
  readonly breakdown: Readonly<Partial<Record<Dimension, (record: Counted) => string>>>;
};

type StemOf<Code extends Measure> = Code extends `${infer Stem}.${string}` ? Stem : never;

/** A column for each measure of these stems, as `programs` is that of `programs.started`, in the order of codes. */
export function columnsOf<Stem extends StemOf<Measure>>(
  ...stems: readonly Stem[]
): Readonly<Record<Extract<Measure, `${Stem}.${string}`>, number>> {
  const codes = (Object.keys(measures) as Measure[]).filter((code) =>
    stems.some((stem) => code.startsWith(`${stem}.`)),
  );
  if (codes.length > mostColumns) throw new RangeError(`${codes.length} measures of one kind of record`);
  const columns = codes.sort(compareText).map((code, column) => [code, column] as const);
  return Object.fromEntries(columns) as Record<Measure, number>;
}

/** By column, which of a row's counts is its own; none in a dimension that its measure does not have. */
export type Layout = readonly (number | undefined)[];

/** The layout of a dimension that only some measures have: their columns, one after another. */
export function layoutOf(codes: readonly Measure[], dimension: Dimension): readonly [Layout, width: number] {
  let width = 0;
  const layout = codes.map((code) => (dimensionsOfMeasure(code).includes(dimension) ? width++ : undefined));
  return [layout, width];
}
