import { yearOf } from "../base/calendar-date.js";
import type { DayBounds } from "./period.js";
import { boundsOf, dayOf, precisionOf } from "./period-days.js";
import { partOfSchoolYear, quartersOf } from "./period-parts.js";
import type { DatedItem, Part, PlanItems } from "./plan-items.js";
import type { PlanFrequency, PlanTime, PlanTimeKind } from "./plan-time.js";
import type { Frame, Window } from "./plan-window.js";
import { anyOf, hullOf, overlap, windowOf, within } from "./plan-window.js";
import type { SchoolYear } from "./school-bounds.js";
import { anySchoolYear } from "./school-bounds.js";
import type { Moment, Years } from "./time-words.js";
import { momentOf } from "./time-words.js";
import { weekOf } from "./weeks.js";

const noFrame: Frame = { schoolYears: () => [] };

type Meaning = Omit<PlanTime, "asWritten">;

/** What a line means, from what says most to what says least. */
export function meaningOfPlan(items: PlanItems, frame: Frame): Meaning {
  const { unread, said } = items;
  const time = timeOf(items, frame);
  const frequency = frequencyOf(items, time?.kind);
  if (frequency !== undefined) {
    const isLonger = frequency.per === "year" && (frequency.every ?? 1) > 1;
    const window = time ? windowIn(time) : isLonger ? {} : wholeOf(frame);
    return { kind: "recurring", ...window, frequency, unread };
  }
  if (time !== undefined) return { ...time, unread };
  if (said.has("by_document") || said.has("reference")) return { kind: "by-other-document", unread };
  if (said.has("as_needed")) return { kind: "as-needed", ...wholeOf(frame), unread };
  if (said.has("event") || said.has("while")) return { kind: "event", ...wholeOf(frame), unread };
  if (said.has("ongoing") || said.has("endless")) return { kind: "recurring", ...wholeOf(frame), unread };
  return yearOrNothing(items, frame);
}

type Time = { readonly kind: PlanTimeKind } & Window & Pick<PlanTime, "deadline" | "parts">;

function windowIn({ from, to, contradicts }: Time): Window {
  return { ...(from && { from }), ...(to && { to }), ...(contradicts && { contradicts }) };
}

function wholeOf({ days }: Frame): Window {
  return days === undefined ? {} : { from: days.earliest, to: days.latest };
}

/** A time that the words place in the calendar, or would with a heading's month. */
function timeOf(items: PlanItems, frame: Frame): Time | undefined {
  const { dated, parts, breaks, weeks, said, days, side } = items;
  const isElsewhere = said.has("by_document") || said.has("reference");
  const [month, ...more] = dated;
  if (weeks.length > 0 && !(month && precisionOf(month.first) === "day")) {
    const heading: Moment | undefined =
      frame.month === undefined ? undefined : momentOf(undefined, frame.month);
    const named = more.length === 0 ? (month?.first ?? heading) : undefined;
    return named === undefined && isElsewhere ? undefined : weeksOf(weeks, named, frame);
  }
  const isAround = said.has("event") && dated.length === 0; // по итогам I четверти: when it is over
  if (isAround && parts.length + breaks.length > 0) return { kind: "event", ...wholeOf(frame) };
  if (isPartOfNamedYear(items)) return partsOf(parts, frame, side, month?.first.year);
  const inYears = items.years.length === 1 && items.years[0] ? inSchoolYear(items.years[0], dated) : dated;
  const time = inYears.length > 0 ? datedTime(yearsApart(inYears, frame), frame) : undefined;
  if (time !== undefined && (parts.length === 0 || inYears.some(({ first }) => precisionOf(first) === "day")))
    return time;
  if (parts.length > 0) {
    const part = partsOf(parts, frame, side, items.years[0]?.from, items.years[0] && true);
    return part && time ? { ...time, kind: part.kind } : (time ?? part); // Q4 (октябрь–декабрь)
  }
  if (breaks.length > 0) return breakOf(items, frame);
  if (days.length > 0 && items.frequencies.length === 0) return dayOfHeading(days, side, frame);
  const isMonth = said.has("the_month") || (said.has("a_month") && items.frequencies.length === 0);
  if (isMonth && !(isElsewhere && frame.month === undefined))
    return sided({ kind: "month", ...headingMonth(frame) }, side, frame);
  return undefined;
}

/** “До 25 числа”: of the month that the heading names. */
function dayOfHeading(days: readonly number[], side: "since" | "until" | undefined, frame: Frame): Time {
  const { month } = frame;
  const windows = days.map((day): Window => {
    if (month === undefined) return {};
    const moment = momentOf(undefined, month, day);
    return windowOf(moment, moment, frame);
  });
  return sided({ kind: days.length > 1 ? "days" : "day", ...hullOf(windows) }, side, frame);
}

function isPartOfNamedYear({ parts, dated }: PlanItems): boolean {
  const [only] = dated;
  return (
    parts.length > 0 &&
    dated.length === 1 &&
    only !== undefined &&
    precisionOf(only.first) === "year" &&
    !only.isRange
  );
}

function headingMonth(frame: Frame): Window {
  if (frame.month === undefined) return {};
  const month = momentOf(undefined, frame.month);
  return windowOf(month, month, frame);
}

/** Only the last day of what stands after “until”, and everything from the first day after “since”. */
function sided(time: Time, side: "since" | "until" | undefined, { days }: Frame): Time {
  if (side === undefined) return time;
  const { from, to, ...rest } = time;
  if (side === "until") return { ...rest, ...(to && { to }), deadline: true };
  const isInside = days !== undefined && time.contradicts === undefined;
  return { ...rest, ...(from && { from }), ...(isInside && { to: days.latest }) };
}

/** 9–16 октября 2009-2010 уч. год: days without a year lie in the school year that is named. */
function inSchoolYear({ from, to }: Years, dated: readonly DatedItem[]): readonly DatedItem[] {
  const placed = (moment: Moment): Moment =>
    moment.year !== undefined || moment.month === undefined
      ? moment
      : { ...moment, year: moment.month >= 9 ? from : to };
  return dated.map((item) => ({ ...item, first: placed(item.first), last: placed(item.last) }));
}

/**
 * A year in the same cell that lies outside the term makes the term no guide for what has no year: a bare year is the
 * others' too, a span that would hold the dated one has its year, and of the rest nobody can say.
 */
function yearsApart(dated: readonly DatedItem[], frame: Frame): readonly DatedItem[] {
  const [year, ...others] = dated.filter(({ first, isRange }) => !isRange && precisionOf(first) === "year");
  const isYearless = ({ first, last }: DatedItem) => first.year === undefined && last.year === undefined;
  if (!dated.some(isYearless)) return dated;
  const withYear = (item: DatedItem, named: number): DatedItem => ({
    ...item,
    first: { ...item.first, year: named },
    last: { ...item.last, year: named },
  });
  if (year?.first.year !== undefined && others.length === 0) {
    const named = year.first.year;
    return dated
      .filter((item) => item !== year)
      .map((item) => (isYearless(item) ? withYear(item, named) : item));
  }
  const [told] = dated.filter(
    (item) => !isYearless(item) && windowOf(item.first, item.last, frame).contradicts,
  );
  const named = told?.first.year ?? told?.last.year;
  if (told === undefined || named === undefined) return dated;
  return dated.map((item) => {
    if (!isYearless(item)) return item;
    const own = withYear(item, named);
    const [mine, theirs] = [windowOf(own.first, own.last, noFrame), windowOf(told.first, told.last, noFrame)];
    const holds =
      mine.from && mine.to && theirs.from && theirs.to && mine.from <= theirs.from && theirs.to <= mine.to;
    return holds ? own : { ...item, unsure: "all" };
  });
}

function datedTime(dated: readonly DatedItem[], frame: Frame): Time {
  const [only, ...others] = dated;
  if (only !== undefined && others.length === 0) return oneTime(only, frame);
  const parts = dated.map((item) => ({
    asWritten: item.asWritten,
    ...oneTime(item, frame),
    unread: [],
  }));
  return { kind: kindOfAll(parts), ...hullOf(parts), parts };
}

function kindOfAll(times: readonly Time[]): PlanTimeKind {
  const all = (...kinds: readonly PlanTimeKind[]) => times.every(({ kind }) => kinds.includes(kind));
  if (all("day", "days")) return "days";
  return all("month", "months") ? "months" : "several";
}

function oneTime({ first, last, isRange, side, unsure }: DatedItem, frame: Frame): Time {
  const precision = precisionOf(first);
  const several = precision === "year" ? precision : (`${precision}s` as const);
  const kind = isRange || side === "since" ? several : precision;
  if (unsure === "all") return sided({ kind }, side, noFrame);
  const window = windowOf(first, last, frame);
  if (unsure === "last") {
    const { from } = window;
    return { kind: "unknown", ...(from && { from }) };
  }
  return sided({ kind, ...window }, side, frame);
}

const kindOfPart = {
  quarter: "quarter",
  "school-quarter": "school-quarter",
  "half-year": "half-year",
} as const;

/** Quarters and half-years: of the years that are named, else of all that the term touches. */
function partsOf(
  parts: readonly Part[],
  frame: Frame,
  side: "since" | "until" | undefined,
  year: number | undefined,
  isSchoolYear?: true,
): Time | undefined {
  const [first] = parts;
  const kinds = new Set(parts.map(({ part }) => part));
  const kind =
    first && first.part in kindOfPart ? kindOfPart[first.part as keyof typeof kindOfPart] : undefined;
  if (first === undefined || kind === undefined || kinds.size > 1) return undefined;
  const which = parts.flatMap((part) => part.which ?? []);
  if (which.length === 0) return sided({ kind, ...wholeOf(frame) }, side, frame);
  const schoolYears = year === undefined ? frame.schoolYears() : yearsAround(year, frame);
  const all = schoolYears.flatMap((schoolYear) => partIn({ ...first, which }, schoolYear) ?? []);
  const named = year === undefined ? all : all.filter((days) => isOfYear(days, year, isSchoolYear));
  const [only, ...others] = named;
  if (only === undefined) return sided({ kind }, side, frame);
  const isNamed = year !== undefined && others.length === 0;
  return sided({ kind, ...(isNamed ? within(only, frame) : anyOf(named, frame)) }, side, frame);
}

/** The school years, or calendar years, that a named year or pair of years touches, as they are known. */
function yearsAround(year: number, frame: Frame): readonly SchoolYear[] {
  if (year < 1900 || year > 2199) return [];
  const schoolYears = frame.schoolYears();
  return [year - 1, year, year + 1].flatMap(
    (firstYear) => schoolYears.find((each) => each.firstYear === firstYear) ?? anySchoolYear(firstYear) ?? [],
  );
}

function partIn(part: Part, year: SchoolYear): DayBounds | undefined {
  if (part.part === "quarter") return quartersOf(part.which ?? [], year.firstYear);
  const span = partOfSchoolYear(part, year);
  return span && { earliest: span.starts.earliest, latest: span.ends.latest };
}

/** Inside a calendar year, or in the school year that begins in it. */
function isOfYear({ earliest, latest }: DayBounds, year: number, isSchoolYear: true | undefined): boolean {
  const [first, last] = isSchoolYear
    ? [dayOf(year, 9, 1), dayOf(year + 1, 8, 31)]
    : [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  return (
    first !== undefined &&
    last !== undefined &&
    overlap({ earliest, latest }, { earliest: first, latest: last }) !== undefined
  );
}

/** A break of a season, or any of the breaks; what is before or after one has no days of its own. */
function breakOf({ breaks, side }: PlanItems, frame: Frame): Time | undefined {
  if (side !== undefined) return { kind: "event", ...wholeOf(frame) };
  const seasons = breaks.map(({ season }) => season);
  const all = frame
    .schoolYears()
    .flatMap(({ breaks: known }) =>
      (["autumn", "winter", "spring", "summer"] as const)
        .filter((season) => seasons.includes(season) || seasons.includes(undefined))
        .map((season) => ({ earliest: known[season].starts.earliest, latest: known[season].ends.latest })),
    );
  return { kind: "holiday-break", ...anyOf(all, frame) };
}

/** Weeks and decades of a month; without its month they have no days. */
function weeksOf(weeks: PlanItems["weeks"], month: Moment | undefined, frame: Frame): Time {
  if (month?.month === undefined) return { kind: "days" };
  const inTerm = windowOf(month, month, frame);
  if (inTerm.from === undefined || inTerm.to === undefined) return { kind: "days", ...inTerm };
  const year = yearOf(inTerm.from);
  if (year !== yearOf(inTerm.to)) return { kind: "days", ...inTerm };
  const named: Moment = { ...month, year };
  const all = weeks.flatMap((week) =>
    week.is === "week" ? weekBounds(week.which, named) : decadesOf(week.which, named),
  );
  return { kind: "days", ...hullOf(all.map((days) => within(days, frame))) };
}

function weekBounds(which: readonly number[], month: Moment): readonly DayBounds[] {
  const week = weekOf(which, month);
  return week === undefined ? [] : [{ earliest: week.starts.earliest, latest: week.ends.latest }];
}

/** Days 1 to 10, 11 to 20, and from 21 on. */
function decadesOf(which: readonly number[], month: Moment): readonly DayBounds[] {
  const days = boundsOf(month);
  if (days === undefined) return [];
  return which.flatMap((n) => {
    const tenth = n === -1 ? 3 : n;
    const earliest = boundsOf({ ...month, day: 10 * tenth - 9 })?.earliest;
    const latest = tenth === 3 ? days.latest : boundsOf({ ...month, day: 10 * tenth })?.latest;
    return earliest && latest ? [{ earliest, latest }] : [];
  });
}

/** A rhythm and a number of times beside it are one frequency: ежемесячно, не реже 2 раз. */
function frequencyOf(
  { frequencies, counts, said }: PlanItems,
  kind: PlanTimeKind | undefined,
): PlanFrequency | undefined {
  const told = frequencies.find(({ rhythm }) => !rhythm) ?? frequencies[0];
  const [count] = counts;
  if (told === undefined && count === undefined) return undefined;
  const { min, max } = told?.rhythm || told === undefined ? (count ?? told ?? {}) : told;
  const times = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  if (told !== undefined)
    return { ...times, ...(told.every !== undefined && { every: told.every }), per: told.per };
  const isPart = kind === "month" || kind === "quarter" || kind === "school-quarter" || kind === "half-year";
  const isYear = said.has("the_year") || said.has("academic");
  return { ...times, per: isPart ? kind : isYear ? "year" : "term" };
}

/** The whole year or term: its window is the term's. */
function yearOrNothing({ said, years, unread, side }: PlanItems, frame: Frame): Meaning {
  const [pair] = years;
  if (pair !== undefined) {
    const isSchool = said.has("academic") || said.has("academic_years");
    const earliest = isSchool ? dayOf(pair.from, 9, 1) : dayOf(pair.from, 1, 1);
    const latest = isSchool ? dayOf(pair.to, 8, 31) : dayOf(pair.to, 12, 31);
    if (earliest === undefined || latest === undefined || latest < earliest)
      return { kind: "unknown", unread };
    return { ...sided({ kind: "year", ...within({ earliest, latest }, frame) }, side, frame), unread };
  }
  const isYear = ["the_year", "academic", "academic_years", "the_time"].some((is) =>
    said.has(is as "academic"),
  );
  if (isYear) return { ...sided({ kind: "year", ...wholeOf(frame) }, side, frame), unread };
  return { kind: said.has("the_week") ? "days" : "unknown", unread };
}
