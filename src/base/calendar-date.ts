import { addMonths as addMonthsToDate } from "date-fns/addMonths";
import type { Brand } from "./brand.js";

/**
 * A day of the calendar, `"2025-09-01"`: no clock, no zone, years 0001 to 9999. Days sort and compare as text.
 */
export type CalendarDate = Brand<string, "CalendarDate">;

const dayMs = 86_400_000;
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a value is a real day written `yyyy-mm-dd`, years 0001 to 9999. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== "string") return false;
  const parts = shape.exec(value);
  if (parts === null) return false;
  const [month, day] = [Number(parts[2]), Number(parts[3])];
  if (parts[1] === "0000" || month < 1 || month > 12 || day < 1) return false;
  return day <= safeDay || read(value) !== undefined;
}

/**
 * @throws RangeError on anything but a real day written `yyyy-mm-dd`, years 0001 to 9999
 * @example calendarDate("2025-09-01")
 */
export function calendarDate(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new RangeError(`not a calendar date (yyyy-mm-dd): ${JSON.stringify(text)}`);
}

/**
 * The same date of another month; a month too short for it gives its last day (30 November + 3 is the last of
 * February). Add from one anchor: two steps of one month are not one step of two.
 *
 * @param months whole, may be negative
 * @throws RangeError when the result leaves the years 0001 to 9999, or `months` is not whole
 * @example addMonths(calendarDate("2025-11-30"), 3) // "2026-02-28"
 */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  if (!Number.isInteger(months)) throw new RangeError(`months must be whole: ${months}`);
  if (dayOfMonth(day) <= safeDay) return sameDayOfMonth(day, months);
  return write(addMonthsToDate(dateOf(day), months).getTime());
}

/**
 * @param days whole, may be negative
 * @throws RangeError when the result leaves the years 0001 to 9999, or `days` is not whole
 */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  if (!Number.isInteger(days)) throw new RangeError(`days must be whole: ${days}`);
  const inMonth = dayOfMonth(day) + days;
  if (inMonth >= 1 && inMonth <= safeDay) return real(`${day.slice(0, 8)}${digits(inMonth, 2)}`);
  return write(dateOf(day).getTime() + days * dayMs);
}

/** Whole days from one day to another: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / dayMs);
}

/**
 * Whole months that fit from `from` to `to`: the largest `n` with `addMonths(from, n) <= to`. A description,
 * never a test of a term: a term is judged by adding months to its first day.
 */
export function wholeMonthsBetween(from: CalendarDate, to: CalendarDate): number {
  const estimate = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return addMonths(from, estimate) <= to ? estimate : estimate - 1;
}

export function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(day: CalendarDate): number {
  return Number(day.slice(5, 7));
}

/** 1 to 31. */
export function dayOfMonth(day: CalendarDate): number {
  return Number(day.slice(8, 10));
}

/**
 * The day with these parts, or undefined when there is none, as for 31 February.
 *
 * @param month 1 to 12
 */
export function dayFromParts(year: number, month: number, dayInMonth: number): CalendarDate | undefined {
  const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(dayInMonth, 2)}`;
  return isCalendarDate(text) ? text : undefined;
}

/** Every month has it, so sums within it need no calendar: most days of most programs. */
const safeDay = 28;

function sameDayOfMonth(day: CalendarDate, months: number): CalendarDate {
  const month = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(month / 12);
  if (year < 1 || year > 9999) throw new RangeError("a day beyond the years 0001 to 9999");
  return real(`${digits(year, 4)}-${digits(month - year * 12 + 1, 2)}${day.slice(7)}`);
}

/** The brand promises a real day; a text that was forced into it is caught here. */
function real(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new RangeError(`not a calendar date: ${JSON.stringify(text)}`);
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** date-fns reads and writes local fields; here they are the UTC ones, so no zone can move a day. */
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
  /** How date-fns 4 makes further dates of the same class; date-fns 3 calls the constructor. */
  [Symbol.for("constructDateFrom")](value: Date | number): UtcDate {
    return new UtcDate(Number(value));
  }
}

function read(text: string): UtcDate | undefined {
  const parts = shape.exec(text);
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new UtcDate(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC would take years 0 to 99 for 1900 to 1999
  const real = year >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date : undefined;
}

function dateOf(day: CalendarDate): UtcDate {
  const date = read(day);
  if (date === undefined) throw new RangeError(`not a calendar date: ${JSON.stringify(day)}`);
  return date;
}

function write(time: number): CalendarDate {
  const date = new UtcDate(time);
  const text = Number.isNaN(time) ? "" : date.toISOString().slice(0, 10); // six-digit years fail the shape
  if (isCalendarDate(text)) return text;
  throw new RangeError("a day beyond the years 0001 to 9999");
}
