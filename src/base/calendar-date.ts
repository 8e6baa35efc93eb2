import { addMonths as addMonthsToDate } from "date-fns/addMonths";
import type { Brand } from "./brand.js";

/**
 * A day of the calendar, `"2025-09-01"`: no clock, no zone, years 0001 to 9999. Days sort and compare as text.
 */
export type CalendarDate = Brand<string, "CalendarDate">;

const dayMs = 86_400_000;

/**
 * Whether a value is a real day written `yyyy-mm-dd`, years 0001 to 9999.
 *
 * @example isCalendarDate("2025-02-29") // false
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return (
    typeof value === "string" && isWritten(value) && isReal(yearOf(value), monthOf(value), dayOfMonth(value))
  );
}

/** `dddd-dd-dd`, sign by sign: every step from day to day asks it, and a pattern takes several times as long. */
function isWritten(text: string): boolean {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return false;
  for (let at = 0; at < 10; at++) if (at !== 4 && at !== 7 && !isDigit(text, at)) return false;
  return true;
}

function isDigit(text: string, at: number): boolean {
  return digit(text, at) >= 0 && digit(text, at) <= 9;
}

function isReal(year: number, month: number, day: number): boolean {
  if (!(year >= 1 && year <= 9_999 && month >= 1 && month <= 12)) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * @throws RangeError on anything but a real day written `yyyy-mm-dd`, years 0001 to 9999
 * @example calendarDate("2024-02-29") // "2024-02-29"; of 2025 it throws
 */
export function calendarDate(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new RangeError(`not a calendar date (yyyy-mm-dd): ${JSON.stringify(text)}`);
}

/**
 * The same date in another month, or the last day of a month that is too short: 30 November + 3 months is the
 * last day of February. Always add to the first day: adding one month twice may differ from adding two.
 *
 * @param months whole, may be negative
 * @throws RangeError when the result leaves the years 0001 to 9999, or `months` is not whole
 * @example addMonths(calendarDate("2025-11-30"), 3) // "2026-02-28"
 */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  if (!Number.isInteger(months)) throw new RangeError(`months must be whole: ${months}`);
  if (dayOfMonth(day) > lastOfEveryMonth || !isCalendarDate(day))
    return write(addMonthsToDate(dateOf(day), months).getTime());
  const sum = 12 * yearOf(day) + monthOf(day) - 1 + months;
  const year = Math.floor(sum / 12);
  if (year < 1 || year > 9_999) throw beyondCalendar();
  return writeDay(year, sum - 12 * year + 1, dayOfMonth(day));
}

/** Every month has this many days, so earlier dates need no check of its length. */
const lastOfEveryMonth = 28;

function noDay(value: unknown): RangeError {
  return new RangeError(`not a calendar date: ${JSON.stringify(value)}`);
}

function beyondCalendar(): RangeError {
  return new RangeError("a day beyond the years 0001 to 9999");
}

/**
 * @param days whole, may be negative
 * @throws RangeError when the result leaves the years 0001 to 9999, or `days` is not whole
 * @example addDays(calendarDate("2025-09-01"), -1) // "2025-08-31"
 */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  if (!Number.isInteger(days)) throw new RangeError(`days must be whole: ${days}`);
  const inMonth = dayOfMonth(day) + days;
  if (inMonth >= 1 && inMonth <= lastOfEveryMonth && isCalendarDate(day))
    return writeDay(yearOf(day), monthOf(day), inMonth);
  return textOf(numberOf(day) + days);
}

/** The last supported day; people write it to mean "without end". */
const lastCalendarDate = "9999-12-31" as CalendarDate;

/** The next day, or undefined after the last supported day. */
export function dayAfter(day: CalendarDate): CalendarDate | undefined {
  return day === lastCalendarDate ? undefined : addDays(day, 1);
}

/** Like `addMonths`, but gives the last supported day instead of throwing. */
export function addMonthsWithin(day: CalendarDate, months: number): CalendarDate {
  const left = 12 * (9_999 - yearOf(day)) + 12 - monthOf(day);
  return months > left ? lastCalendarDate : addMonths(day, months);
}

/** Like `addDays`, but gives the last supported day instead of throwing. */
export function addDaysWithin(day: CalendarDate, days: number): CalendarDate {
  return days > daysBetween(day, lastCalendarDate) ? lastCalendarDate : addDays(day, days);
}

/**
 * Whole days from one day to another: 0 for the same day, negative when `to` is earlier.
 *
 * @example daysBetween(calendarDate("2025-09-01"), calendarDate("2025-09-30")) // 29
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return numberOf(to) - numberOf(from);
}

/**
 * Whole months from `from` to `to`: the largest `n` with `addMonths(from, n) <= to`. Use it to describe a
 * term, not to check one: a check adds months to the first day.
 */
export function wholeMonthsBetween(from: CalendarDate, to: CalendarDate): number {
  if (!isCalendarDate(from)) throw noDay(from);
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  const inMonth = Math.min(dayOfMonth(from), daysInMonth(yearOf(to), monthOf(to)));
  return inMonth <= dayOfMonth(to) ? months : months - 1;
}

export function yearOf(day: string): number {
  return digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3);
}

/** 1 to 12. */
export function monthOf(day: string): number {
  return digit(day, 5) * 10 + digit(day, 6);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: CalendarDate): number {
  return ((numberOf(day) + 2) % 7) + 1; // the first day of the numbering was a Wednesday
}

/** 1 to 31. */
export function dayOfMonth(day: string): number {
  return digit(day, 8) * 10 + digit(day, 9);
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}

/**
 * The day with these parts, or undefined when there is none, as for 31 February.
 *
 * @param month 1 to 12
 */
export function dayFromParts(year: number, month: number, dayInMonth: number): CalendarDate | undefined {
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(dayInMonth);
  return isWhole && isReal(year, month, dayInMonth) ? writeDay(year, month, dayInMonth) : undefined;
}

/**
 * The day that a `Date` means in a table cell. Libraries make such a date at midnight in UTC or in the
 * machine's own time zone. A full hour after noon in UTC is midnight in a zone further east, so it means the
 * next day. Undefined for other times of day, whose zone is unknown, and for anything but a `Date`.
 */
export function dayOfMidnight(value: unknown): CalendarDate | undefined {
  try {
    const minutes = Date.prototype.getTime.call(value) / 60_000;
    const hours = Math.round(minutes / 60);
    return Math.abs(minutes - hours * 60) <= 1
      ? textOf(Math.floor((hours + 12) / 24) + numberOfEpoch)
      : undefined;
  } catch {
    return undefined; // no date, or one beyond the calendar
  }
}

/** A real day as it is written, joined from ready parts: padding three numbers would take most of the time of a step. */
function writeDay(year: number, month: number, dayInMonth: number): CalendarDate {
  const figures = year < 1_000 ? String(year).padStart(4, "0") : String(year);
  return `${figures}${dashed[month] ?? ""}${dashed[dayInMonth] ?? ""}` as CalendarDate;
}

/** "-00" to "-31". */
const dashed: readonly string[] = /* @__PURE__ */ Array.from({ length: 32 }, (_, n) =>
  n < 10 ? `-0${n}` : `-${n}`,
);

/** date-fns reads and writes local fields. Here they are the UTC ones, so no time zone can shift a day. */
class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override setFullYear(year: number, month = this.getUTCMonth(), date = this.getUTCDate()): number {
    return this.setUTCFullYear(year, month, date);
  }
  override setMonth(month: number, date = this.getUTCDate()): number {
    return this.setUTCMonth(month, date);
  }
  override setDate(date: number): number {
    return this.setUTCDate(date);
  }
  /** date-fns 4 creates dates of the same class through this symbol; date-fns 3 calls the constructor. */
  [Symbol.for("constructDateFrom")](value: Date | number): UtcDate {
    return new UtcDate(Number(value));
  }
}

function dateOf(day: CalendarDate): UtcDate {
  return new UtcDate((numberOf(day) - numberOfEpoch) * dayMs);
}

function write(time: number): CalendarDate {
  return textOf(Math.floor(time / dayMs) + numberOfEpoch);
}

// Days are numbered from 1 March of the year 0. With February last, the leap day is the last day of the year.
// From March on, month lengths repeat as 31, 30, 31, 30, 31: 153 days in five months. Ten times as fast as
// Date.
const numberOfEpoch = 719_468; // 1970-01-01
const days400 = 146_097; // in 400 years
const firstDay = 306; // 0001-01-01
const lastDay = 3_652_364; // 9999-12-31

function numberOf(day: CalendarDate): number {
  if (!isCalendarDate(day)) throw noDay(day);
  const month = monthOf(day);
  const year = month > 2 ? yearOf(day) : yearOf(day) - 1;
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth(day) - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + inYear;
}

function textOf(number: number): CalendarDate {
  if (!(number >= firstDay && number <= lastDay)) throw beyondCalendar();
  const era = Math.floor(number / days400);
  const inEra = number - era * days400;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = era * 400 + yearInEra + (month <= 2 ? 1 : 0);
  return writeDay(year, month, inYear - Math.floor((153 * fromMarch + 2) / 5) + 1);
}
