import type { CalendarDate } from "../base/calendar-date.js";
import type { ReportPeriod } from "./report-period.js";

/** The days of a report: from the first day of its period to `closing`, both inclusive. */
export type ReportWindow = { readonly starts: CalendarDate; readonly closing: CalendarDate };

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

/** Where a day lies: before the window, in it, or after it. */
export function sideOf({ starts, closing }: ReportWindow, day: CalendarDate): -1 | 0 | 1 {
  return day < starts ? -1 : day <= closing ? 0 : 1;
}

export function isWithin(window: ReportWindow, day: CalendarDate): boolean {
  return sideOf(window, day) === 0;
}
