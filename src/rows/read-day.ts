import { dayFromParts, type CalendarDate } from "../base/calendar-date.js";

const months = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

/**
 * One day as clerks type it: "01.09.2025г.", "1 сентября 2025 года", "«31» августа 2020", "01/09/25", "2025-09-01". A year
 * of two digits is one of 1950–2049. Undefined for anything else: a month, a year, two days, a day that does not exist,
 * more than 60 characters. Never throws.
 *
 * @example
 * readDay("«01» сентября 2025 г."); // "2025-09-01"
 * readDay("31.02.2025"); // undefined
 */
export function readDay(text: string): CalendarDate | undefined {
  if (typeof text !== "string" || text.length > 60) return undefined;
  const tokens = text.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
  const parts = tokens.filter((token) => !/^(?:г|год|года|от|с|по|до|к)$/.test(token));
  if (parts.length !== 3) return undefined;
  const [a = "", b = "", c = ""] = parts;
  if (/^\d{4}$/.test(a)) return dayOf(a, b, c);
  return dayOf(c, b, a);
}

/** The first day in a longer text, with “до” or “по” before it if that is said. */
export const writtenDay: RegExp =
  /(?:(?:до|по) )?(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}{3,8} \d{4})/iu;

function dayOf(year: string, month: string, day: string): CalendarDate | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^(?:\d{2}|\d{4})$/.test(year)) return undefined;
  const monthNumber = /^\d{1,2}$/.test(month) ? Number(month) : monthNamed(month);
  return dayFromParts(fullYear(year), monthNumber, Number(day));
}

function monthNamed(word: string): number {
  // «мар» comes before «ма», so that «марта» is no May
  return /^\p{L}{3,}$/u.test(word) ? months.findIndex((stem) => word.startsWith(stem)) + 1 : 0;
}

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
