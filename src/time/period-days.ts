import type { CalendarDate } from "../base/calendar-date.js";
import { addDays, addMonths, dayFromParts } from "../base/calendar-date.js";
import type { DayBounds, PeriodReading } from "./period.js";
import { between } from "./period.js";

import type { Moment as MomentWord } from "./time-words.js";

/** What a text says, before it is kept with the text. */
export type Read = Omit<PeriodReading, "asWritten">;

export const unread: Read = { precision: "unknown" };

type Moment = Omit<MomentWord, "is">;

/** From one moment to another; a year that only one of them has is the other's too, or the one beside it. */
export function spanning(first: Moment, last: Moment, wholly?: true): Read {
  const later = placeInYear(first) > placeInYear(last); // September to May crosses the new year
  const year = first.year ?? last.year;
  if (year === undefined) return withoutYear(first, last, later);
  const from = { ...first, year: first.year ?? (later ? year - 1 : year) };
  const to = { ...last, year: last.year ?? (later ? year + 1 : year) };
  const [starts, ends] = [boundsOf(from), boundsOf(to)];
  if (starts === undefined || ends === undefined) return unread;
  return between(coarser(from, to), starts, wholly ? lastOf(ends) : ends);
}

/** September to May of no named year has a length but no days; a year without 29 February stands in. */
function withoutYear(first: Moment, last: Moment, later: boolean): Read {
  const from = boundsOf({ ...first, year: 2025 });
  const to = boundsOf({ ...last, year: later ? 2026 : 2025 });
  if (from === undefined || to === undefined) return unread;
  const { precision, months } = between(coarser(first, last), from, to);
  return { precision, months };
}

/** “To the end of May” is its last day. */
export function lastOf({ latest }: DayBounds): DayBounds {
  return { earliest: latest, latest };
}

export function boundsOf({ year, month, day }: Moment): DayBounds | undefined {
  const earliest = dayOf(year, month ?? 1, day ?? 1);
  if (earliest === undefined) return undefined;
  return { earliest, latest: day === undefined ? endOf(earliest, month === undefined ? 12 : 1) : earliest };
}

export function dayOf(year: number | undefined, month: number, day: number): CalendarDate | undefined {
  return year === undefined || !isUsualYear(year) ? undefined : dayFromParts(year, month, day);
}

/** A year that nobody writes in a program is a misprint, and near the ends of the calendar sums would leave it. */
export function isUsualYear(year: number): boolean {
  return year >= 1900 && year <= 2199;
}

function endOf(first: CalendarDate, months: number): CalendarDate {
  return addDays(addMonths(first, months), -1);
}

export function precisionOf({ month, day }: Moment): "day" | "month" | "year" {
  return day !== undefined ? "day" : month !== undefined ? "month" : "year";
}

function coarser(first: Moment, second: Moment): "day" | "month" | "year" | "year-pair" {
  const both = [precisionOf(first), precisionOf(second)];
  if (!both.includes("year")) return both.includes("month") ? "month" : "day";
  return first.year !== undefined && second.year === first.year + 1 ? "year-pair" : "year";
}

/** Sorts the days of any one year. */
export function placeInYear({ month = 0, day = 0 }: Pick<Moment, "month" | "day">): number {
  return month * 100 + day;
}
