import type { CalendarDate } from "../base/calendar-date.js";
import { addDays, dayOfMonth, weekdayOf } from "../base/calendar-date.js";
import type { DayBounds } from "./period.js";
import { boundsOf } from "./period-days.js";
import type { PeriodBounds } from "./period-words.js";
import type { Moment } from "./time-words.js";

/**
 * Weeks of a month by their numbers, −1 for the last. Nobody says whether the first week is the first seven days or
 * the week of the calendar; a week of fewer than four days in the month may count as its first or not. The bounds hold
 * all of these.
 */
export function weekOf(which: readonly number[], month: Moment): PeriodBounds | undefined {
  const days = month.day === undefined && month.month !== undefined ? boundsOf(month) : undefined;
  if (days === undefined) return undefined;
  const all = which.flatMap((n) => weeksOf(n, days));
  const starts = all.map(({ earliest }) => earliest).sort();
  const ends = all.map(({ latest }) => latest).sort();
  const [first, last, firstEnd, lastEnd] = [starts[0], starts.at(-1), ends[0], ends.at(-1)];
  if (!first || !last || !firstEnd || !lastEnd) return undefined;
  return {
    is: "bounds",
    starts: { earliest: first, latest: last },
    ends: { earliest: firstEnd, latest: lastEnd },
  };
}

/** The n-th week in each way of counting, as far as it lies in the month. */
function weeksOf(n: number, { earliest: first, latest: last }: DayBounds): readonly DayBounds[] {
  const monday = (8 - weekdayOf(first)) % 7; // days from the first day to the first Monday
  const length = dayOfMonth(last);
  const [firstRow, lastRow] = [monday === 0 ? 0 : monday - 7, length - weekdayOf(last)];
  const begins =
    n > 0
      ? [(n - 1) * 7, firstRow + (n - 1) * 7, ...(monday > 0 && monday < 4 ? [monday + (n - 1) * 7] : [])]
      : [length - 7, lastRow, ...(weekdayOf(last) < 4 ? [lastRow - 7] : [])];
  return begins.flatMap((begin) => {
    const [from, to] = [Math.max(begin, 0), Math.min(begin + 6, length - 1)];
    return from > to ? [] : [{ earliest: dayIn(first, from), latest: dayIn(first, to) }];
  });
}

function dayIn(first: CalendarDate, days: number): CalendarDate {
  return addDays(first, days);
}
