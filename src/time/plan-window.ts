import type { CalendarDate } from "../base/calendar-date.js";
import { addDays, addDaysWithin, isCalendarDate, yearOf } from "../base/calendar-date.js";
import type { DayBounds } from "./period.js";
import { boundsOf, dayOf, isUsualYear, placeInYear } from "./period-days.js";
import type { PlanTime, PlanTimeOptions } from "./plan-time.js";
import type { SchoolYear } from "./school-bounds.js";
import { anySchoolYear } from "./school-bounds.js";
import type { Moment } from "./time-words.js";

/** The days that a reading may lie in, and what its words contradict. */
export type Window = Pick<PlanTime, "from" | "to" | "contradicts">;

/** The term that plan times are read against, or the school year where only that is known. */
export type Frame = {
  readonly days?: DayBounds;
  /** Those that the term touches, made when they are asked for. */
  readonly schoolYears: () => readonly SchoolYear[];
  readonly month?: number;
};

const mostYears = 40;

/** A term that is none, one of more than 40 years, or one outside the years 1900 to 2199 says nothing. */
export function frameOf({ term, schoolYear: given, month }: PlanTimeOptions): Frame {
  const days = termOf(term) ?? (given && schoolDays(given));
  const isMonth = month !== undefined && Number.isInteger(month) && month >= 1 && month <= 12;
  return {
    ...(days && { days }),
    schoolYears: () => (days ? schoolYearsOf(days, given) : []),
    ...(isMonth && { month }),
  };
}

function termOf(term: PlanTimeOptions["term"]): DayBounds | undefined {
  if (!isCalendarDate(term?.starts) || !isCalendarDate(term.ends) || term.ends < term.starts)
    return undefined;
  const [first, last] = [yearOf(term.starts), yearOf(term.ends)];
  return isUsualYear(first) && isUsualYear(last) && last - first <= mostYears
    ? { earliest: term.starts, latest: term.ends }
    : undefined;
}

function schoolDays({ firstYear }: SchoolYear): DayBounds | undefined {
  const [earliest, latest] = [dayOf(firstYear, 9, 1), dayOf(firstYear + 1, 8, 31)];
  return earliest && latest && { earliest, latest };
}

function schoolYearsOf(
  { earliest, latest }: DayBounds,
  given: SchoolYear | undefined,
): readonly SchoolYear[] {
  const years = Array.from(
    { length: yearOf(latest) - yearOf(earliest) + 2 },
    (_, i) => yearOf(earliest) - 1 + i,
  );
  return years.flatMap((year) => (year === given?.firstYear ? given : (anySchoolYear(year) ?? [])));
}

/** A window inside the term; one that touches it nowhere is said as it stands. */
export function within(days: DayBounds, frame: Frame): Window {
  if (frame.days === undefined) return { from: days.earliest, to: days.latest };
  const common = overlap(days, frame.days);
  if (common !== undefined) return { from: common.earliest, to: common.latest };
  return { from: days.earliest, to: days.latest, contradicts: ["term"] };
}

/** The widest window over all that lie in the term; none of them there is a contradiction without days. */
export function anyOf(all: readonly DayBounds[], frame: Frame): Window {
  const { days } = frame;
  if (days === undefined) return {};
  const inside = all.flatMap((each) => overlap(each, days) ?? []);
  const [from] = inside.map(({ earliest }) => earliest).sort();
  const to = inside
    .map(({ latest }) => latest)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? { contradicts: ["term"] } : { from, to };
}

export function overlap(first: DayBounds, second: DayBounds): DayBounds | undefined {
  const earliest = first.earliest > second.earliest ? first.earliest : second.earliest;
  const latest = first.latest < second.latest ? first.latest : second.latest;
  return earliest <= latest ? { earliest, latest } : undefined;
}

/** From one moment to another; equal for a single one. Without a year they lie in whatever year fits the term. */
export function windowOf(first: Moment, last: Moment, frame: Frame): Window {
  const isSameMonth = first.month === last.month && first.month !== undefined && first.year === last.year;
  if (isSameMonth && placeInYear(first) > placeInYear(last)) return { contradicts: ["calendar"] };
  const crosses = placeInYear(first) > placeInYear(last) && last.month !== undefined; // September to May
  const year = first.year ?? last.year;
  if (year !== undefined) return withYear(first, last, year, crosses, frame);
  return frame.days === undefined
    ? impossible(first, last)
    : ofAnyYear(first, last, crosses, frame, frame.days);
}

/** Without a term a day of no year is no window, but one that no year has is said. */
function impossible(first: Moment, last: Moment): Window {
  const isDay = (moment: Moment) => boundsOf({ ...moment, year: 2024 }) !== undefined;
  return isDay(first) && isDay(last) ? {} : { contradicts: ["calendar"] };
}

function withYear(first: Moment, last: Moment, year: number, crosses: boolean, frame: Frame): Window {
  const from = boundsOf({ ...first, year: first.year ?? (crosses ? year - 1 : year) });
  const to = boundsOf({ ...last, year: last.year ?? (crosses ? year + 1 : year) });
  if (from && to && from.earliest > to.latest) return { contradicts: ["calendar"] };
  return joined(from, to, frame);
}

/** Two ends that were found; what the calendar does not have is left out, what lies outside the term is not bent. */
function joined(from: DayBounds | undefined, to: DayBounds | undefined, { days }: Frame): Window {
  const sides = { ...(from && { from: from.earliest }), ...(to && { to: to.latest }) };
  const isOutside = days !== undefined && [from, to].some((side) => side && !overlap(side, days));
  const contradicts = [
    ...(from && to ? [] : (["calendar"] as const)),
    ...(isOutside ? (["term"] as const) : []),
  ];
  if (contradicts.length > 0) return { ...sides, contradicts };
  const common =
    days && from && to ? overlap({ earliest: from.earliest, latest: to.latest }, days) : undefined;
  return common === undefined ? sides : { from: common.earliest, to: common.latest };
}

function ofAnyYear(first: Moment, last: Moment, crosses: boolean, frame: Frame, days: DayBounds): Window {
  const inside: DayBounds[] = [];
  const partly: Window[] = [];
  for (let year = yearOf(days.earliest) - (crosses ? 1 : 0); year <= yearOf(days.latest); year++) {
    const from = boundsOf({ ...first, year });
    const to = first === last ? from : boundsOf({ ...last, year: crosses ? year + 1 : year });
    const [fromFits, toFits] = [from && overlap(from, days), to && overlap(to, days)];
    if (fromFits && toFits && from && to) inside.push({ earliest: fromFits.earliest, latest: toFits.latest });
    else if (fromFits ?? toFits) partly.push(joined(from, to, frame));
    else if (from && to && overlap({ earliest: from.earliest, latest: to.latest }, days))
      partly.push(joined(from, to, frame));
  }
  if (inside.length > 0) return anyOf(inside, frame);
  const [only, another] = partly;
  if (only !== undefined && another === undefined) return only;
  const [near, ...others] = partly.length > 0 ? [] : nearby(first, last, crosses, days);
  if (near !== undefined && others.length === 0)
    return { from: near.earliest, to: near.latest, contradicts: ["term"] };
  return { contradicts: [isInSomeYear(first, last, days) ? "term" : "calendar"] };
}

const nearDays = 31;

/** Outside the term, but within a month of it on one side: “30.08” of a term from 1 September. */
function nearby(first: Moment, last: Moment, crosses: boolean, days: DayBounds): readonly DayBounds[] {
  const around = {
    earliest: addDays(days.earliest, -nearDays),
    latest: addDaysWithin(days.latest, nearDays),
  };
  const found: DayBounds[] = [];
  for (let year = yearOf(around.earliest); year <= yearOf(around.latest); year++) {
    const from = boundsOf({ ...first, year });
    const to = boundsOf({ ...last, year: crosses ? year + 1 : year });
    const span = from && to && { earliest: from.earliest, latest: to.latest };
    if (span && overlap(span, around)) found.push(span);
  }
  return found;
}

/** 29 February of a term without one is no day; with one somewhere beside the term it is a day outside. */
function isInSomeYear(first: Moment, last: Moment, { earliest, latest }: DayBounds): boolean {
  for (let year = yearOf(earliest); year <= yearOf(latest); year++)
    if (boundsOf({ ...first, year }) && boundsOf({ ...last, year })) return true;
  return false;
}

/** The hull of several windows; a side that one of them leaves open stays open. */
export function hullOf(windows: readonly Window[]): Window {
  const side = (days: readonly (CalendarDate | undefined)[], at: 0 | -1) =>
    days.every((day) => day !== undefined) ? [...days].sort().at(at) : undefined;
  const from = side(
    windows.map((window) => window.from),
    0,
  );
  const to = side(
    windows.map((window) => window.to),
    -1,
  );
  const contradicts = [...new Set(windows.flatMap((window) => window.contradicts ?? []))];
  return { ...(from && { from }), ...(to && { to }), ...(contradicts.length > 0 && { contradicts }) };
}
