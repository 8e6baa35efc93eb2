import { addDays, addMonths } from "../base/calendar-date.js";
import type { MonthBounds, PeriodReading } from "./period.js";
import { between } from "./period.js";
import type { Read } from "./period-days.js";
import { boundsOf, dayOf, lastOf, precisionOf, spanning, unread } from "./period-days.js";
import { partOfPair, partOfYear } from "./period-parts.js";
import { isYear, phrasesOf } from "./period-phrases.js";
import type { Kinds } from "./period-kinds.js";
import { kind, kindsOf, says } from "./period-kinds.js";
import type { PeriodBounds, PeriodSpan, PeriodWord, PeriodYears } from "./period-words.js";
import { periodWordsOf } from "./period-words.js";
import { withYears } from "./period-years.js";
import { periodSense } from "./period-lexicon.js";
import { periodReaders } from "./period-readers.js";
import type { Length, Moment, PlacedWord } from "./time-words.js";
import { timeWordsOf } from "./time-words-of.js";
import { tokensOf, visible } from "./tokens.js";

type Dates = Moment | PeriodSpan | PeriodYears | PeriodBounds;
type Part = Extract<PeriodWord, { is: "part" }>;

/** A longer text is prose, not a period; a longer time is a misprint. */
const longestText = 500;
const longestMonths = 1_200;

/**
 * Reads a period as people write it in Russian documents: days, months, academic years, pairs of years, lengths,
 * open ends, forms not filled in. Says how exact the text is and between which days the period starts and ends;
 * what the text leaves open stays open. An academic year starts on 1 September and ends between 31 May and
 * 31 August. What a text says must hold together: days that contradict the length beside them have precision
 * `"unknown"`, as has a text that nobody can read for certain. Never throws.
 *
 * @example readPeriod("на 2024/2025 учебный год").ends // { earliest: "2025-05-31", latest: "2025-08-31" }
 */
export function readPeriod(text: string): PeriodReading {
  const asWritten: unknown = text;
  if (typeof asWritten !== "string") return readingOf("", unread);
  if (asWritten.length > longestText) return readingOf(asWritten, unread);
  const read = meaningOf(phrasesOf(withYears(periodWordsOf(wordsOf(asWritten)))));
  return readingOf(asWritten, isTooLong(read) ? unread : read);
}

/** What was read, beside its text: field by field, which is much quicker than a spread of objects of many forms. */
function readingOf(asWritten: string, { precision, starts, ends, months }: Read): PeriodReading {
  const reading: { -readonly [Key in keyof PeriodReading]: PeriodReading[Key] } = { asWritten, precision };
  if (starts !== undefined) reading.starts = starts;
  if (ends !== undefined) reading.ends = ends;
  if (months !== undefined) reading.months = months;
  return reading;
}

function wordsOf(text: string): readonly PlacedWord[] {
  return timeWordsOf(tokensOf(visible(text), periodSense), periodReaders);
}

function isTooLong({ months }: Read): boolean {
  return months !== undefined && (months.max ?? months.min) > longestMonths;
}

function meaningOf(phrases: readonly PeriodWord[]): Read {
  const said = phrases.some(isAcademic) ? kindsOf(phrases) | kind.academic : kindsOf(phrases);
  if (says(said, kind.blank)) return { precision: "template" };
  if (says(said, kind.unclear)) return unread;

  const lengths = phrases.filter((phrase) => phrase.is === "length");
  const [dates, ...others] = datesOf(phrases);
  if (others.length > 0) return unread;
  if (lengths.length > 0) return lasting(phrases, lengths, dates, said);
  if (dates !== undefined)
    return dated(
      dates,
      said,
      phrases.filter((phrase) => phrase.is === "part"),
    );
  if (says(said, kind.academic)) return someAcademicYear(said);
  if (says(said, kind.ordinal)) return yearsOfService(phrases);
  if (says(said, kind.endless)) return { precision: "open" };
  return says(said, kind.every) || says(said, kind.relative) ? { precision: "relative" } : unread;
}

/** A start and an end may stand apart, and days say more than the academic year around them. */
function datesOf(phrases: readonly PeriodWord[]): readonly Dates[] {
  const dates = phrases.filter(isDates);
  if (dates.length < 2) return dates;
  const days = joined(dates.filter((date) => date.is !== "years"));
  const years = dates.filter((date) => date.is === "years");
  const within = phrases.some(isAcademic) && years.length === 1 && days.every(({ is }) => is === "span");
  return within && days.length > 0 ? days : [...days, ...years];
}

function isDates(phrase: PeriodWord): phrase is Dates {
  return phrase.is === "moment" || phrase.is === "span" || phrase.is === "bounds" || phrase.is === "years";
}

type Days = Exclude<Dates, PeriodYears>;

function joined(days: readonly Days[]): readonly Days[] {
  const [first, last] = days;
  if (days.length !== 2 || first?.is !== "span" || last?.is !== "span") return days;
  return first.to === undefined && last.from === undefined ? [{ ...first, ...last }] : days;
}

function isAcademic(phrase: PeriodWord): boolean {
  if (phrase.is === "length") return phrase.unit === "academic";
  return phrase.is === "academic" || phrase.is === "academic_years";
}

/** Lengths, and perhaps days beside them. Several lengths must all hold: at least 3 months, at most a year. */
function lasting(
  phrases: readonly PeriodWord[],
  lengths: readonly Length[],
  dates: Dates | undefined,
  said: Kinds,
): Read {
  const months = lengths.reduce<MonthBounds | undefined>(common, { min: 0 });
  if (months === undefined) return unread;
  const length: Read = { precision: says(said, kind.academic) ? "academic-year" : "duration", months };
  if (dates === undefined) return length;
  if (dates.is === "moment") {
    // before a length stands its start; what stands after it may be anything
    const starts = phrases.indexOf(dates) < phrases.findIndex(({ is }) => is === "length");
    return starts ? lastingFrom(dates, months, length) : length;
  }
  if (dates.is === "span" && dates.from !== undefined && dates.to === undefined)
    return lastingFrom(dates.from, months, length);
  const days = dated(dates, said, []);
  if (days.precision === "relative") return length;
  const both = days.precision === "unknown" ? undefined : common(months, days.months ?? { min: 0 });
  return both === undefined ? unread : { ...days, months: both };
}

/** What both allow; nothing, when they contradict each other. */
function common(
  first: MonthBounds | undefined,
  { min, max = Infinity }: MonthBounds,
): MonthBounds | undefined {
  if (first === undefined) return undefined;
  const bounds = { min: Math.max(first.min, min), max: Math.min(first.max ?? Infinity, max) };
  if (bounds.min > bounds.max) return undefined;
  return bounds.max === Infinity ? { min: bounds.min } : bounds;
}

/** A start and a length; both habits of writing the last day are kept. */
function lastingFrom(from: Moment, months: MonthBounds, length: Read): Read {
  if (from.year === undefined) return length;
  const starts = boundsOf(from);
  if (starts === undefined) return unread;
  if (months.max === undefined) return { precision: "open", starts, months };
  const last = addDays(addMonths(starts.earliest, months.min), -1);
  const ends = {
    earliest: last < starts.earliest ? starts.earliest : last,
    latest: addMonths(starts.latest, months.max),
  };
  return { precision: precisionOf(from), starts, ends, months };
}

function dated(dates: Dates, said: Kinds, parts: readonly Part[]): Read {
  if (dates.is === "bounds") return between("day", dates.starts, dates.ends);
  const [part] = parts;
  if (dates.is === "years") {
    if (part !== undefined) return partOfPair(dates, parts);
    if (says(said, kind.academic)) return academicYears(dates);
    return spanning({ year: dates.from }, { year: dates.to });
  }
  if (part !== undefined && isMoment(dates) && isYear(dates)) return partOfYear(dates.year, parts);
  if (dates.is === "span") return says(said, kind.endless) && dates.to !== undefined ? unread : spanOf(dates);
  if (isYear(dates) && says(said, kind.academic_years)) return { precision: "academic-year" };
  return says(said, kind.endless) ? unread : inside(dates);
}

function isMoment(dates: Dates): dates is Moment {
  return dates.is === "moment";
}

/** Stages counted in the mentee's years of work: only a whole run from the first year tells a length. */
function yearsOfService(phrases: readonly PeriodWord[]): Read {
  const years = phrases.filter((phrase) => phrase.is === "ordinal");
  const last = years.reduce((reached, { from, to }) => (from === reached + 1 ? to : reached), 0);
  const stages = years.length > 1 && last > 1 && years.every(({ to }) => to <= last);
  return { precision: "relative", ...(stages && { months: { min: last * 12, max: last * 12 } }) };
}

function someAcademicYear(said: Kinds): Read {
  const whole = !says(said, kind.academic_years) && !says(said, kind.part);
  return { precision: "academic-year", ...(whole && { months: { min: 9, max: 12 } }) };
}

function academicYears({ from, to, open }: PeriodYears): Read {
  const first = dayOf(from, 9, 1);
  const [earliest, latest] = [dayOf(to, 5, 31), dayOf(to, 8, 31)];
  if (first === undefined || earliest === undefined || latest === undefined || latest < first) return unread;
  const starts = { earliest: first, latest: first };
  const ends = { earliest, latest };
  if (open === "since") return { precision: "open", starts };
  if (open === "until") return { precision: "open", ends };
  return between("academic-year", starts, ends);
}

/** With neither “from” nor “until” the period lies somewhere inside the moment. */
function inside(moment: Moment): Read {
  const bounds = boundsOf(moment);
  if (bounds === undefined) return moment.year === undefined ? { precision: "relative" } : unread;
  return between(precisionOf(moment), bounds, bounds);
}

function spanOf({ from, to, wholly }: PeriodSpan): Read {
  if (from !== undefined && to !== undefined) {
    const ofAnyYear = (isYear(from) && to.year === undefined) || (isYear(to) && from.year === undefined);
    return ofAnyYear ? unread : spanning(from, to, wholly); // “from 2024 to May”: of which year?
  }
  const side = from ?? to;
  if (side === undefined || side.year === undefined) return { precision: "relative" };
  const bounds = boundsOf(side);
  if (bounds === undefined) return unread;
  return {
    precision: "open",
    ...(from === undefined ? { ends: wholly ? lastOf(bounds) : bounds } : { starts: bounds }),
  };
}
