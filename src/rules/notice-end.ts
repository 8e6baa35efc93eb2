import type { CalendarDate } from "../base/calendar-date.js";
import { addDays, yearOf } from "../base/calendar-date.js";
import type { WorkCalendar, WorkWeek } from "../base/work-calendar.js";
import type { WorkingDay } from "../base/working-days.js";
import { addWorkingDays } from "../base/working-days.js";
import { labourRulesOn } from "./lifecycle-settings.js";

/** By what working days are counted; both are needed. */
type Counting = { readonly calendar?: WorkCalendar; readonly week?: WorkWeek };

/** The last day of an assignment after a notice given on a day, or undefined without a calendar and a week. */
export function noticeEnd(given: CalendarDate, { calendar, week }: Counting): WorkingDay | undefined {
  if (calendar === undefined || week === undefined) return undefined;
  return addWorkingDays(given, labourRulesOn(given).noticeWorkingDays, { calendar, week });
}

/** No calendar reaches so far; there days are not counted. */
const lastYearWithNotices = 9_990;

/**
 * The first lawful last day. Where the calendar is silent it is the first one under any calendar, not `exact`: three
 * working days are three days at least.
 */
export function noticeLimit(
  given: CalendarDate,
  counting: Counting,
): { readonly earliest?: CalendarDate; readonly exact: boolean } {
  if (yearOf(given) > lastYearWithNotices) return { exact: false };
  const end = noticeEnd(given, counting);
  if (end?.ok) return { earliest: end.day, exact: true };
  return { earliest: addDays(given, labourRulesOn(given).noticeWorkingDays), exact: false };
}
