import { compareText } from "../base/order.js";
import type { Result } from "../base/result.js";
import { resultOf } from "../base/result.js";
import { CellBook } from "./cell-book.js";
import { mergeReports, type ReportConflict } from "./merge-reports.js";
import { emptyReport, type Report } from "./report.js";

/**
 * One report over the organisations of all, the same bytes as by `mergeReports` in any order and grouping. Every report
 * is compared with the first; an organisation that is covered twice, another period, day or basis is refused with
 * everything that is wrong, each kind once. Takes n log n of all cells; two by two it would be n² of them.
 *
 * @throws RangeError when there is no report, for nothing says of which period; or as `mergeReports` does
 * @example
 * const country = mergeAll([north, south]);
 * country.ok; // true
 */
export function mergeAll(reports: Iterable<Report>): Result<Report, ReportConflict> {
  let head: Report | undefined;
  const seen = new Set<string>();
  const twice: Report["covers"][number][] = [];
  const covers: Report["covers"][number][] = [];
  const conflicts = new Map<string, ReportConflict>();
  const book = new CellBook();
  for (const report of reports) {
    if (head === undefined) head = { ...report, covers: [], cells: [] };
    else {
      const merged = mergeReports(head, { ...report, covers: [], cells: [] });
      for (const conflict of merged.ok ? [] : merged.issues)
        if (!conflicts.has(conflict.code)) conflicts.set(conflict.code, conflict);
    }
    for (const organisation of report.covers) {
      if (seen.has(organisation)) twice.push(organisation);
      seen.add(organisation);
      covers.push(organisation);
    }
    for (const cell of report.cells) book.addCell(cell);
  }
  if (head === undefined) throw new RangeError("no report to merge");
  const { kind, schemaVersion, period, on, basis } = head; // a sum is not sealed
  const all = {
    kind,
    schemaVersion,
    period,
    on,
    basis,
    covers: covers.sort(compareText),
    cells: book.cells(),
  };
  return resultOf(all, issuesOf(head, twice, [...conflicts.values()]));
}

/** In the order in which `mergeReports` tells them. */
function issuesOf(
  { period, on, basis }: Report,
  twice: Report["covers"],
  others: readonly ReportConflict[],
): readonly ReportConflict[] {
  const empty = { ...emptyReport(period, on, basis), covers: [...new Set(twice)].sort(compareText) };
  const overlap = mergeReports(empty, empty);
  return [...(overlap.ok ? [] : overlap.issues), ...others];
}
