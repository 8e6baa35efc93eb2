import type { CalendarDate } from "../base/calendar-date.js";
import { addDays, addMonths } from "../base/calendar-date.js";
import type { DayBounds } from "./period.js";
import { between } from "./period.js";
import type { Read } from "./period-days.js";
import { dayOf, unread } from "./period-days.js";
import type { PeriodWord, PeriodYears } from "./period-words.js";
import type { SchoolSpan, SchoolYear } from "./school-bounds.js";
import { anySchoolYear } from "./school-bounds.js";
import type { TimeWord } from "./time-words.js";

type Part = Extract<TimeWord, { is: "part" }>;

/** Part of a school year whose two years are named; a quarter of the calendar may lie in either. */
export function partOfPair({ from, to }: PeriodYears, parts: readonly Extract<PeriodWord, Part>[]): Read {
  const [first, last] = [dayOf(from, 9, 1), dayOf(to, 8, 31)];
  if (first === undefined || last === undefined || last < first) return unread;
  const [part, ...others] = parts;
  if (part?.part === "quarter") return within(dayOf(from, 1, 1) ?? first, dayOf(to, 12, 31) ?? last, "year");
  const span =
    part && others.length === 0 && to === from + 1 ? partOfSchoolYear(part, anySchoolYear(from)) : undefined;
  return span === undefined
    ? within(first, last, "academic-year")
    : between("academic-year", span.starts, span.ends);
}

/** Part of a calendar year; half a year may be the school's or the calendar's, so only the year is sure. */
export function partOfYear(year: number, parts: readonly Extract<PeriodWord, Part>[]): Read {
  const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  if (first === undefined || last === undefined) return unread;
  const [part, ...others] = parts;
  if (others.length > 0 || part?.which === undefined) return within(first, last, "year");
  if (part.part === "quarter") {
    const quarters = quartersOf(part.which, year);
    return quarters === undefined ? unread : within(quarters.earliest, quarters.latest, "month");
  }
  if (part.part === "semester") return semesterOf(part.which, year);
  if (part.part === "trimester" && part.which.includes(2)) return unread; // it lies in two years
  if (part.part !== "school-quarter" || part.which.length !== 1) return within(first, last, "year");
  const span = partOfSchoolYear(part, anySchoolYear((part.which[0] ?? 1) <= 2 ? year : year - 1));
  if (span === undefined) return within(first, last, "year");
  const inYear = ({ earliest, latest }: DayBounds) => ({
    earliest: earliest < first ? first : earliest,
    latest: latest > last ? last : latest,
  });
  return between("academic-year", inYear(span.starts), inYear(span.ends));
}

/** A semester of a calendar year; the first ends in the year after. */
function semesterOf(which: readonly number[], year: number): Read {
  const span = partOfSchoolYear(
    { is: "part", part: "semester", which },
    anySchoolYear(which[0] === 1 ? year : year - 1),
  );
  return span === undefined || which.length > 1 ? unread : between("academic-year", span.starts, span.ends);
}

function within(earliest: CalendarDate, latest: CalendarDate, precision: Read["precision"]): Read {
  return between(precision, { earliest, latest }, { earliest, latest });
}

/** The first and last day of quarters of a calendar year. */
export function quartersOf(which: readonly number[], year: number): DayBounds | undefined {
  const first = dayOf(year, 3 * (Math.min(...which) - 1) + 1, 1);
  const last = dayOf(year, 3 * (Math.max(...which) - 1) + 1, 1);
  return first === undefined || last === undefined
    ? undefined
    : { earliest: first, latest: addDays(addMonths(last, 3), -1) };
}

/** Where quarters and half-years of a school year lie; of trimesters and periods only the first has a known start. */
export function partOfSchoolYear(
  { part, which = [] }: Part,
  year: SchoolYear | undefined,
): SchoolSpan | undefined {
  const [first, last] = [Math.min(...which), Math.max(...which)];
  if (year === undefined || which.length === 0 || part === "quarter") return undefined;
  const { quarters } = year;
  const [one, two, three, four] = quarters;
  if (part === "half-year")
    return { starts: (first === 1 ? one : three).starts, ends: (last === 1 ? two : four).ends };
  if (part === "school-quarter") {
    const [from, to] = [quarters[first - 1], quarters[last - 1]];
    return from && to && { starts: from.starts, ends: to.ends };
  }
  if (part === "semester") {
    const [winter, summer] = [dayOf(year.firstYear + 1, 1, 31), dayOf(year.firstYear + 1, 7, 31)];
    const spring = { earliest: three.starts.earliest, latest: dayOf(year.firstYear + 1, 2, 15) };
    if (!winter || !summer || !spring.latest) return undefined;
    return {
      starts: first === 1 ? one.starts : { ...spring, latest: spring.latest },
      ends: last === 1 ? { ...two.ends, latest: winter } : { ...four.ends, latest: summer },
    };
  }
  const whole = { earliest: one.starts.earliest, latest: year.breaks.summer.ends.latest };
  return { starts: first === 1 ? one.starts : whole, ends: whole };
}
