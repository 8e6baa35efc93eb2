import type { CalendarDate } from "../base/calendar-date.js";
import { addMonths, yearOf } from "../base/calendar-date.js";

/** Like `addMonths`, and undefined where the result could leave the calendar: rules answer for any day. */
export function monthsLater(day: CalendarDate, months: number): CalendarDate | undefined {
  const year = yearOf(day) + months / 12;
  return year >= 2 && year <= 9_998 ? addMonths(day, months) : undefined;
}
