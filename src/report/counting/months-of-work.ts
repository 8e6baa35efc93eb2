import type { CalendarDate } from "../../base/calendar-date.js";
import { dayOfMonth, monthOf, yearOf } from "../../base/calendar-date.js";

/**
 * Whole months of work from one day to another, both days of work: the largest `n` for which `addMonths(first, n)` less a
 * day is not after `last`. In integers, as it runs once for each closed program of a country.
 */
export function monthsOfWork(first: CalendarDate, last: CalendarDate): number {
  let [year, month, day] = [yearOf(last), monthOf(last), dayOfMonth(last) + 1]; // the first day without work
  if (day > daysIn(year, month)) {
    day = 1;
    if (++month > 12) [year, month] = [year + 1, 1];
  }
  const months = (year - yearOf(first)) * 12 + month - monthOf(first);
  return day < Math.min(dayOfMonth(first), daysIn(year, month)) ? months - 1 : months;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
