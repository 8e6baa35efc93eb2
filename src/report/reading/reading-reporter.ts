import type { OrganisationId } from "../../base/id.js";
import type { Result } from "../../base/result.js";
import type { InputIssue } from "../../model/input-issue.js";
import { reporter, type ReportOptions } from "../counting/report-on.js";
import type { ReportRecord } from "../records/report-record.js";
import type { Report } from "../report.js";
import { parseReport } from "./parse-report.js";
import { parseReportRecord } from "./parse-report-record.js";

/** Takes records that nobody has checked, one at a time, and counts those that can be read. */
export type ReadingReporter = {
  /** The record, now counted, or what is wrong with it: then it is not. Places begin `["records", 0]`. Never throws. */
  readonly add: (record: unknown) => Result<ReportRecord, InputIssue>;
  /**
   * The report on all records counted so far, or what only the whole shows: people of records who are more than the staff
   * of their place, a sum beyond what a report may hold. Never throws.
   */
  readonly report: () => Result<Report, InputIssue>;
};

/**
 * A `reporter` for records from elsewhere: one broken record does not stop a region's report. An organisation has one
 * record of its own: a second one is refused. Memory grows with the organisations and the distinct counts, as in `reporter`.
 *
 * @throws RangeError when the period ends before it starts, or the reporting day is before it
 * @example
 * const reading = readingReporter({ period, on });
 * reading.add({ kind: "organisation", place: { organisation: "school 7" } });
 * // { ok: false, issues: [{ code: "id.malformed", path: ["records", 0, "place", "organisation"], details: { kind: "organisation" } }] }
 * const read = reading.report();
 * if (read.ok) read.value.covers; // []
 */
export function readingReporter(options: ReportOptions): ReadingReporter {
  const { add, report } = reporter(options);
  const described = new Map<OrganisationId, number>();
  let count = 0;
  return {
    add: (input) => {
      const at = count++;
      const read = parseReportRecord(input);
      if (!read.ok) {
        const [first, ...others] = read.issues;
        const placed = (issue: InputIssue): InputIssue => ({
          ...issue,
          path: ["records", at, ...issue.path],
        });
        return { ok: false, issues: [placed(first), ...others.map(placed)] };
      }
      const { kind, place } = read.value;
      if (kind === "organisation" && place.organisation !== undefined) {
        const ref = place.organisation;
        const first = described.get(ref);
        if (first !== undefined) {
          const path = ["records", at, "place", "organisation"];
          return {
            ok: false,
            issues: [{ code: "ref.repeated", path, details: { ref, first: ["records", first] } }],
          };
        }
        described.set(ref, at);
      }
      add(read.value);
      return read;
    },
    report: () => {
      try {
        return parseReport(report());
      } catch {
        // Each count was checked; only a sum of them can be beyond the numbers that are exact.
        return {
          ok: false,
          issues: [{ code: "number.too-big", path: ["cells"], details: { max: Number.MAX_SAFE_INTEGER } }],
        };
      }
    },
  };
}
