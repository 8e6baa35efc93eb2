import type { Dimension } from "../codes/reports/report-keys.js";
import { compareText } from "../base/order.js";
import { assessmentSheet } from "./counting/count-monitoring.js";
import { assignmentSheet, menteeSheet, mentorSheet } from "./counting/count-people.js";
import { needsSheet } from "./counting/count-needs.js";
import { pairingSheet, programSheet } from "./counting/count-programs.js";
import { basisOf, reporter, type Reporter, type ReportOptions } from "./counting/report-on.js";
import type { ReportRecord } from "./records/report-record.js";
import type { Cell, Report } from "./report.js";

/** The counts of one municipality under a value of each of two dimensions. */
export type CrossCell = Pick<Cell, "region" | "municipality" | "counts" | "persons"> & {
  /** In the order of the two dimensions; what is not stated is the empty text. */
  readonly values: readonly [string, string];
};

/**
 * Two dimensions crossed, exact: for the submission to an authority only. A publication of it would give its margins away, so
 * `publish` takes none.
 */
export type CrossReport = Omit<Report, "kind" | "cells"> & {
  readonly kind: "cross-report";
  readonly dimensions: readonly [CrossedDimension, CrossedDimension];
  readonly cells: readonly CrossCell[];
};

/** Dimensions of which a record has one value. */
export type CrossedDimension = Exclude<
  Dimension,
  | "all"
  | "difficulty"
  | "difficulty-group"
  | "difficulty-level"
  | "difficulty-origin"
  | "document-kind"
  | "end-reason"
  | "month"
  | "questionnaire-level"
  | "scale"
  | "swot-theme"
>;

/**
 * Counts records under two dimensions at once, such as form by category of mentee. A record that has no value in one of the
 * two, as an organisation has no form, is not counted. Takes the time and the memory of `reportOn`, sorting included; memory
 * grows with the values of the first dimension too.
 *
 * @throws RangeError when the two are the same, or as `reportOn` does
 * @example
 * crossReportOn(records, ["form", "mentee-category"], { period, on }).cells[0]?.values; // ["teacher-teacher", ""]
 */
export function crossReportOn(
  records: Iterable<ReportRecord>,
  dimensions: readonly [CrossedDimension, CrossedDimension],
  options: Omit<ReportOptions, "dimensions">,
): CrossReport {
  const [down, across] = dimensions;
  if (down === across) throw new RangeError(`one dimension twice: ${down}`);
  const { period, on } = options;
  const wanted = { ...options, dimensions: [across] };
  const byValue = new Map<string, Reporter>();
  const covers = new Set<Report["covers"][number]>();
  for (const record of records) {
    if (record.place.organisation !== undefined) covers.add(record.place.organisation);
    const value = valueIn(record, down);
    if (value === undefined || valueIn(record, across) === undefined) continue;
    let own = byValue.get(value);
    if (own === undefined) byValue.set(value, (own = reporter(wanted)));
    own.add(record);
  }
  const cells = [...byValue]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([value, own]) =>
      own
        .report()
        .cells.filter(({ dimension }) => dimension === across)
        .map(({ region, municipality, value: other, counts, persons }): CrossCell => ({
          region,
          municipality,
          values: [value, other],
          counts,
          ...(persons && { persons }),
        })),
    );
  return {
    kind: "cross-report",
    schemaVersion: 1,
    period,
    on,
    basis: { ...basisOf(options), dimensions: [...dimensions].sort(compareText) },
    dimensions,
    covers: [...covers].sort(compareText),
    cells,
  };
}

/** The value of a record in a dimension; undefined where its kind is not broken down by it. */
function valueIn(record: ReportRecord, dimension: CrossedDimension): string | undefined {
  if (dimension === "organisation-type") return record.place.type ?? "";
  switch (record.kind) {
    case "program":
      return programSheet.breakdown[dimension]?.(record);
    case "pairing":
      return pairingSheet.breakdown[dimension]?.(record);
    case "assignment":
      return assignmentSheet.breakdown[dimension]?.(record);
    case "participant":
      return (record.side === "mentor" ? mentorSheet : menteeSheet).breakdown[dimension]?.(record);
    case "assessment":
      return assessmentSheet.breakdown[dimension]?.(record);
    case "needs":
      return needsSheet.breakdown[dimension]?.(record);
    default:
      return undefined;
  }
}
