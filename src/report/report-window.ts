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

export function isWithin({ starts, closing }: ReportWindow, day: CalendarDate | undefined): boolean {
  return day !== undefined && starts <= day && day <= closing;
}
