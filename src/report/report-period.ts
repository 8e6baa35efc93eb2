import type { CalendarDate } from "../base/calendar-date.js";
import { dayFromParts } from "../base/calendar-date.js";

/** Both days inclusive. */
export type ReportPeriod = { readonly starts: CalendarDate; readonly ends: CalendarDate };

/**
 * From 1 September of a year to 31 August of the next.
 *
 * @throws RangeError when `year` is not whole or not from 1 to 9998
 * @example academicYear(2025) // { starts: "2025-09-01", ends: "2026-08-31" }
 */
export function academicYear(year: number): ReportPeriod {
  return fromParts(year, 9, 1, year + 1, 8, 31);
}

/**
 * From 1 January to 31 December.
 *
 * @throws RangeError when `year` is not whole or not from 1 to 9999
 * @example calendarYear(2025) // { starts: "2025-01-01", ends: "2025-12-31" }
 */
export function calendarYear(year: number): ReportPeriod {
  return fromParts(year, 1, 1, year, 12, 31);
}

/**
 * From the first of a month to its last day.
 *
 * @param month 1 to 12
 * @throws RangeError when `year` is not whole or not from 1 to 9999, or there is no such month
 * @example calendarMonth(2026, 2) // { starts: "2026-02-01", ends: "2026-02-28" }
 */
export function calendarMonth(year: number, month: number): ReportPeriod {
  const starts = dayFromParts(year, month, 1);
  if (starts === undefined) throw new RangeError(`not a month: ${year}, ${month}`);
  const ends = [31, 30, 29, 28].flatMap((day) => dayFromParts(year, month, day) ?? [])[0];
  return { starts, ends: ends ?? starts };
}

function fromParts(
  ...[y1, m1, d1, y2, m2, d2]: readonly [number, number, number, number, number, number]
): ReportPeriod {
  const [starts, ends] = [dayFromParts(y1, m1, d1), dayFromParts(y2, m2, d2)];
  if (starts === undefined || ends === undefined) throw new RangeError(`not a year: ${y1}`);
  return { starts, ends };
}
