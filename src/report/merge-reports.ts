import type { CalendarDate } from "../base/calendar-date.js";
import type { OrganisationId } from "../base/id.js";
import { compareText } from "../base/order.js";
import type { Result } from "../base/result.js";
import { resultOf } from "../base/result.js";
import type { Report, ReportPeriod } from "./report.js";
import { TallyBook } from "./tally-book.js";

/** Why two reports cannot be added. */
export type ReportConflict =
  | { readonly code: "report.overlap"; readonly organisations: readonly OrganisationId[] }
  | { readonly code: "report.other-period"; readonly periods: readonly [ReportPeriod, ReportPeriod] }
  | { readonly code: "report.other-day"; readonly days: readonly [CalendarDate, CalendarDate] };

/**
 * One report over the organisations of both. Order and grouping do not matter, to the last byte; a report that
 * covers an organisation twice, or two periods, is refused with everything that is wrong. Linear in both, but for
 * the sorting.
 *
 * @example
 * const region = mergeReports(north, south);
 */
export function mergeReports(a: Report, b: Report): Result<Report, ReportConflict> {
  const book = new TallyBook();
  for (const tally of [...a.tallies, ...b.tallies]) book.add(tally);
  const covers = [...new Set([...a.covers, ...b.covers])].sort(compareText);
  return resultOf({ ...a, covers, tallies: book.tallies() }, conflictsOf(a, b));
}

function conflictsOf(a: Report, b: Report): readonly ReportConflict[] {
  const inA = new Set(a.covers);
  const organisations = b.covers.filter((organisation) => inA.has(organisation));
  const samePeriod = a.period.starts === b.period.starts && a.period.ends === b.period.ends;
  return [
    ...(organisations.length > 0 ? [{ code: "report.overlap", organisations } as const] : []),
    ...(samePeriod ? [] : [{ code: "report.other-period", periods: [a.period, b.period] } as const]),
    ...(a.on === b.on ? [] : [{ code: "report.other-day", days: [a.on, b.on] } as const]),
  ];
}
