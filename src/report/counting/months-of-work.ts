import type { KnownDay } from "./day-book.js";

/**
 * Whole months of work from one day to another, both days of work: the largest `n` for which `addMonths(first, n)` less a
 * day is not after `last`. In integers, as it runs once for each closed program of a country.
 */
export function monthsOfWork(first: KnownDay, last: KnownDay): number {
  const [firstYear, firstMonth, firstDay] = first.parts;
  const [year, lastMonth, lastDay] = last.parts;
  let [month, day] = [lastMonth, lastDay + 1]; // the first day without work
  if (day > daysIn(year, month)) [month, day] = [month + 1, 1]; // a thirteenth month is as long as January
  const months = (year - firstYear) * 12 + month - firstMonth;
  return day < Math.min(firstDay, daysIn(year, month)) ? months - 1 : months;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
