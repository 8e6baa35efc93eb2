import type { KnownDay } from "./day-book.js";

/**
 * Whole months of work from one day to another, both days of work: the largest `n` for which `addMonths(first, n)` less a
 * day is not after `last`. In integers, as it runs once for each closed program of a country.
 */
export function monthsOfWork(first: KnownDay, last: KnownDay): number {
  const months = last.monthNumber - first.monthNumber;
  const { dayOfMonth, daysInMonth } = last;
  // From the first of a month to the last of one is a month more than the months lie apart.
  if (dayOfMonth === daysInMonth) return first.dayOfMonth === 1 ? months + 1 : months;
  return dayOfMonth + 1 < Math.min(first.dayOfMonth, daysInMonth) ? months - 1 : months;
}
