import { addDays, type CalendarDate, dayOfMonth, monthOf } from "../base/calendar-date.js";
import type { ReportPeriod } from "./report-period.js";

/** The days of a report: from the first day of its period to `closing`, both inclusive. */
export type ReportWindow = {
  readonly starts: CalendarDate;
  readonly closing: CalendarDate;
  /** The days on which what begins is counted, where these are others. */
  readonly beginning?: Pick<ReportWindow, "starts" | "closing">;
};

/**
 * What happens counts up to the reporting day, what stands counts on it; a day after the period means its last day.
 *
 * @throws RangeError when the period ends before it starts, or the reporting day is before it
 */
export function windowOf({ starts, ends }: ReportPeriod, on: CalendarDate): ReportWindow {
  if (ends < starts) throw new RangeError(`the period ends before it starts: ${ends}`);
  if (on < starts) throw new RangeError(`the reporting day is before the period: ${on}`);
  return { starts, closing: on < ends ? on : ends };
}

/**
 * The same for a school year that counts what begins from 25 to 31 August with the year to come.
 *
 * @throws RangeError as `windowOf` does, and when the period does not start on 1 September
 */
export function schoolYearWindow(period: ReportPeriod, on: CalendarDate): ReportWindow {
  const window = windowOf(period, on);
  if (monthOf(period.starts) !== 9 || dayOfMonth(period.starts) !== 1)
    throw new RangeError(`no school year: it starts on ${period.starts}`);
  const isEarly = monthOf(window.closing) === 8 && dayOfMonth(window.closing) >= earliest;
  const closing = isEarly
    ? addDays(window.closing, earliest - 1 - dayOfMonth(window.closing))
    : window.closing;
  return { ...window, beginning: { starts: addDays(period.starts, earliest - 32), closing } };
}

/** The day of August from which a start is one of the coming school year. */
const earliest = 25;

/** Where a day lies: before the window, in it, or after it. */
export function sideOf({ starts, closing }: ReportWindow, day: CalendarDate): -1 | 0 | 1 {
  return day < starts ? -1 : day <= closing ? 0 : 1;
}

export function isWithin(window: ReportWindow, day: CalendarDate): boolean {
  return sideOf(window, day) === 0;
}
