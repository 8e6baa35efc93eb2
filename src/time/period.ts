import type { CalendarDate } from "../base/calendar-date.js";
import { dayAfter, dayOfMonth, wholeMonthsBetween } from "../base/calendar-date.js";

/** Two days between which a day lies, both inclusive; equal when it is known exactly. */
export type DayBounds = { readonly earliest: CalendarDate; readonly latest: CalendarDate };

/**
 * Whole months between which a length lies, both inclusive. Without `max` nobody says how long at most: “at least
 * 3 months” has `min` 3. A strict bound is kept as its number: “more than a year” has `min` 12.
 */
export type MonthBounds = { readonly min: number; readonly max?: number };

/**
 * How a text gives a period: to the day, month or year, by academic years, as two calendar years of which nobody
 * says what they mean (`year-pair`), as a length only (`duration`), with one side open (`open`), by something
 * else than the calendar (`relative`: years of service, every year), as a form not filled in (`template`), or in
 * a way nobody can read (`unknown`).
 */
export type PeriodPrecision =
  | "day"
  | "month"
  | "academic-year"
  | "year-pair"
  | "year"
  | "duration"
  | "open"
  | "relative"
  | "template"
  | "unknown";

/**
 * A period as it was written and as it was read: both days inclusive, each between two bounds. What the text does
 * not say is absent, never guessed. `asWritten` is empty when the days are known but no text gives them.
 */
export type PeriodReading = {
  readonly asWritten: string;
  readonly precision: PeriodPrecision;
  readonly starts?: DayBounds;
  readonly ends?: DayBounds;
  readonly months?: MonthBounds;
};

/**
 * The period from one known day to another, both inclusive; without `ends` it is open.
 *
 * @example exactPeriod(calendarDate("2025-09-01"), calendarDate("2026-05-31")).months // { min: 9, max: 9 }
 */
export function exactPeriod(starts: CalendarDate, ends?: CalendarDate): PeriodReading {
  if (ends === undefined) return { asWritten: "", precision: "open", starts: exactly(starts) };
  return { asWritten: "", ...between("day", exactly(starts), exactly(ends)) };
}

function exactly(day: CalendarDate): DayBounds {
  return { earliest: day, latest: day };
}

/** Both ends with the length they allow. */
export function between(
  precision: PeriodPrecision,
  starts: DayBounds,
  ends: DayBounds,
): Required<Omit<PeriodReading, "asWritten">> {
  return {
    precision,
    starts,
    ends,
    months: {
      min: fullMonths(starts.latest, ends.earliest),
      max: startedMonths(starts.earliest, ends.latest),
    },
  };
}

/** Whole months from a day to a day, both inclusive, and never less than none. */
function fullMonths(first: CalendarDate, last: CalendarDate): number {
  if (last < first) return 0;
  const next = dayAfter(last); // behind the last day of all begins a month, as after every 31 December
  return next === undefined
    ? wholeMonthsBetween(first, last) + (dayOfMonth(first) === 1 ? 1 : 0)
    : wholeMonthsBetween(first, next);
}

/** The fewest months that reach past the last day. */
function startedMonths(first: CalendarDate, last: CalendarDate): number {
  return last < first ? 0 : wholeMonthsBetween(first, last) + 1;
}
