import type { CalendarDate } from "../base/calendar-date.js";
import { addDays, addMonths, dayFromParts } from "../base/calendar-date.js";
import type { DayBounds, PeriodReading } from "./period.js";
import { between } from "./period.js";
import type { PeriodWord } from "./period-words.js";
import { periodWordsOf } from "./period-words.js";

type Read = Omit<PeriodReading, "asWritten">;
type Moment = Extract<PeriodWord, { is: "moment" }>;
type Years = Extract<PeriodWord, { is: "years" }>;
type Length = Extract<PeriodWord, { is: "length" }>;

/** A longer text is prose, not a period. */
const longestText = 500;

/**
 * Reads a period as people write it in Russian documents: days, months, academic years, pairs of years, lengths,
 * open ends, forms not filled in. Says how exact the text is and between which days the period starts and ends;
 * what the text leaves open stays open. An academic year starts on 1 September and ends between 31 May and
 * 31 August. Never throws; a text nobody can read has precision `"unknown"`.
 *
 * @example readPeriod("на 2024/2025 учебный год").ends // { earliest: "2025-05-31", latest: "2025-08-31" }
 */
export function readPeriod(text: string): PeriodReading {
  const read = text.length > longestText ? unread : meaningOf(periodWordsOf(text));
  return { asWritten: text, ...read };
}

const unread: Read = { precision: "unknown" };

function meaningOf(words: readonly PeriodWord[]): Read {
  const says = (is: PeriodWord["is"]) => words.some((word) => word.is === is);
  const lengths = words.filter((word) => word.is === "length");
  const dated = words.some((word) => word.is === "moment" || word.is === "years");

  if (says("blank")) return { precision: "template" };
  if (says("academic")) return academic(words, says("part-of-year"));
  if (lengths.length > 0) return dated ? lastingFrom(words, lengths) : lasting(lengths);
  if (dated) return fromTo(words);
  if (says("ordinal")) return yearsOfService(words);
  if (says("endless")) return { precision: "open" };
  return says("every") ? { precision: "relative" } : unread;
}

/** Two lengths are the ends of a range: from 3 months to 1 year. */
function lasting(lengths: readonly Length[]): Read {
  const min = Math.min(...lengths.map((length) => length.min));
  const max = Math.max(...lengths.map((length) => length.max));
  return lengths.length > 2 || max < min ? unread : { precision: "duration", months: { min, max } };
}

/** A start and a length; both habits of writing the last day are kept. */
function lastingFrom(words: readonly PeriodWord[], lengths: readonly Length[]): Read {
  const moments = words.filter((word) => word.is === "moment");
  const [moment] = moments;
  const length = lasting(lengths);
  if (moment === undefined || moments.length > 1 || length.months === undefined) return unread;
  const starts = boundsOf(moment);
  if (starts === undefined) return length;
  const ends = {
    earliest: addDays(addMonths(starts.earliest, length.months.min), -1),
    latest: addMonths(starts.latest, length.months.max),
  };
  return { precision: precisionOf(moment), starts, ends, months: length.months };
}

/** Stages counted in the mentee's years of work: only a whole run from the first year tells a length. */
function yearsOfService(words: readonly PeriodWord[]): Read {
  const years = words.filter((word) => word.is === "ordinal");
  const last = years.reduce((reached, { from, to }) => (from === reached + 1 ? to : reached), 0);
  const whole = last > 1 && years.every(({ to }) => to <= last);
  return { precision: "relative", ...(whole && { months: { min: last * 12, max: last * 12 } }) };
}

function academic(words: readonly PeriodWord[], onlyPart: boolean): Read {
  const pairs = words.filter((word) => word.is === "years");
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) {
    return { precision: "academic-year", ...(!onlyPart && { months: { min: 9, max: 12 } }) };
  }
  const starts = dayOf(first.from, 9, 1);
  const [earliest, latest] = [dayOf(last.to, 5, 31), dayOf(last.to, 8, 31)];
  if (starts === undefined || earliest === undefined || latest === undefined || latest < starts)
    return unread;

  const moments = words.filter((word) => word.is === "moment" && word.month !== undefined) as Moment[];
  if (moments.length > 0) return withinAcademicYear(words, moments, first);
  if (onlyPart) {
    const within = { earliest: starts, latest };
    return { precision: "academic-year", ...between(within, within) };
  }
  return {
    precision: "academic-year",
    ...between({ earliest: starts, latest: starts }, { earliest, latest }),
  };
}

/** Months and days without a year belong to the academic year that is named: autumn to its first half. */
function withinAcademicYear(words: readonly PeriodWord[], moments: readonly Moment[], years: Years): Read {
  let seen = 0;
  const placed = words
    .filter((word) => word.is !== "years" && word.is !== "academic")
    .map((word): PeriodWord => {
      if (word.is !== "moment" || word.year !== undefined || word.month === undefined) return word;
      const firstOfAutumn = seen++ === 0 ? 8 : 9; // a program may begin in August, not end in it a year early
      return { ...word, year: word.month >= firstOfAutumn ? years.from : years.to };
    });
  return moments.length > 2 ? unread : fromTo(placed);
}

function fromTo(words: readonly PeriodWord[]): Read {
  const moments = words.flatMap((word): readonly Moment[] => {
    if (word.is === "moment") return [word];
    if (word.is !== "years") return [];
    return [
      { is: "moment", year: word.from },
      { is: "moment", year: word.to },
    ];
  });
  const [first, second] = moments;
  if (first === undefined || moments.length > 2) return unread;
  return second === undefined ? oneMoment(words, first) : twoMoments(first, second);
}

/** With “from” or “until” one side is open; without, the period lies somewhere inside the moment. */
function oneMoment(words: readonly PeriodWord[], moment: Moment): Read {
  const bounds = boundsOf(moment);
  if (bounds === undefined) return moment.year === undefined ? { precision: "relative" } : unread;
  if (words.some((word) => word.is === "since")) return { precision: "open", starts: bounds };
  if (words.some((word) => word.is === "until")) return { precision: "open", ends: bounds };
  return { precision: precisionOf(moment), ...between(bounds, bounds) };
}

function twoMoments(first: Moment, second: Moment): Read {
  if (first.year === undefined && second.year === undefined) return withoutYear(first, second);
  const later = order(first) > order(second); // September to May crosses the new year
  const from = { ...first, year: first.year ?? (second.year ?? 0) - (later ? 1 : 0) };
  const to = { ...second, year: second.year ?? (first.year ?? 0) + (later ? 1 : 0) };
  const [starts, ends] = [boundsOf(from), boundsOf(to)];
  if (starts === undefined || ends === undefined) return unread;
  return { precision: coarser(from, to), ...between(starts, ends) };
}

/** September to May of no named year has a length but no days; a year without 29 February stands in. */
function withoutYear(first: Moment, second: Moment): Read {
  const from = boundsOf({ ...first, year: 2025 });
  const to = boundsOf({ ...second, year: order(first) > order(second) ? 2026 : 2025 });
  if (from === undefined || to === undefined) return unread;
  return { precision: coarser(first, second), months: between(from, to).months };
}

/** Place of a moment inside any year. */
function order({ month = 0, day = 0 }: Moment): number {
  return month * 100 + day;
}

function boundsOf({ year, month, day }: Moment): DayBounds | undefined {
  const earliest = dayOf(year, month ?? 1, day ?? 1);
  if (earliest === undefined) return undefined;
  return { earliest, latest: day === undefined ? endOf(earliest, month === undefined ? 12 : 1) : earliest };
}

/** A year that nobody writes in a program is a misprint, and near the ends of the calendar sums would leave it. */
function dayOf(year: number | undefined, month: number, day: number): CalendarDate | undefined {
  return year === undefined || year < 1900 || year > 2199 ? undefined : dayFromParts(year, month, day);
}

function endOf(first: CalendarDate, months: number): CalendarDate {
  return addDays(addMonths(first, months), -1);
}

function precisionOf({ month, day }: Moment): "day" | "month" | "year" {
  return day !== undefined ? "day" : month !== undefined ? "month" : "year";
}

function coarser(first: Moment, second: Moment): "day" | "month" | "year" | "year-pair" {
  const both = [precisionOf(first), precisionOf(second)];
  if (!both.includes("year")) return both.includes("month") ? "month" : "day";
  return second.year === (first.year ?? 0) + 1 ? "year-pair" : "year";
}
