import type { Report, Tally } from "./report.js";

/** One line of a flat table, ready for CSV, SQL or a chart. */
export type Row = Tally & { readonly starts: string; readonly ends: string };

/** Every count of a report as a row, in the report's own fixed order. */
export function rowsOf({ period, tallies }: Report): readonly Row[] {
  return tallies.map((tally) => ({ starts: period.starts, ends: period.ends, ...tally }));
}
