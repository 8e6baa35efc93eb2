import type { CalendarDate } from "../../base/calendar-date.js";
import {
  addDaysWithin,
  addMonthsWithin,
  dayAfter,
  dayFromParts,
  dayOfMonth,
  daysBetween,
  monthOf,
  weekdayOf,
  yearOf,
} from "../../base/calendar-date.js";
import type { ActivityTiming } from "../../codes/programs/activity-keys.js";
import type { Activity } from "../../model/activity.js";
import type { ActivityTimePart } from "../../model/activity-time.js";
import type { HeldDays } from "./held-days-of.js";
import { anySchoolYear } from "../../time/school-bounds.js";
import type { PlanFrequency } from "../../time/plan-time.js";

/** The days on which a program runs, and the last day each activity was held. */
export type HeldWithin = {
  readonly startedOn: CalendarDate;
  readonly ends?: CalendarDate;
  readonly done: Readonly<Record<string, CalendarDate>>;
  /** All days, where they are known. */
  readonly held?: HeldDays;
};

/**
 * The days by which an activity is still to be held, each inclusive, in order, up to the first that is not before `day`. A
 * frequency asks for each of its units: days, weeks, months and quarters that lie whole inside the term and the activity's
 * own window; half-years, school quarters and years of which at least half does, cut to it. What was held answers all
 * units before its own; and its own when it was held there as often as is asked for, or when only the last time is known. What is held “at most” so often is never owed. Several
 * times are due each by its last day; what was held answers those that had begun. Without a frequency an activity is due
 * once, by the last day of its window; without either, or “as needed”, it has no day.
 */
export function dueDays(
  { ref, time }: Activity,
  { startedOn, ends, done, held: days }: HeldWithin,
  day: CalendarDate,
): readonly CalendarDate[] {
  const held = Object.hasOwn(done, ref) ? done[ref] : undefined;
  const frequency = time?.frequency;
  if (time !== undefined && isSaidElsewhere.has(time.timing)) return [];
  if (time?.parts !== undefined) return daysOfParts(time.parts, held, day);
  if (frequency === undefined) return held === undefined && time?.to !== undefined ? [time.to] : [];
  if (frequency.min === undefined || frequency.min === 0) return [];
  const from = time?.from !== undefined && time.from > startedOn ? time.from : startedOn;
  const to = earliest([ends, time?.to].filter((end) => end !== undefined && dayAfter(end) !== undefined));
  if (to !== undefined && to < from) return [];
  const open: CalendarDate[] = [];
  for (const by of unitEnds(frequency, from, to)) {
    if (isAnswered(by, frequency.min, held, days?.get(ref))) continue;
    open.push(by.last);
    if (by.last >= day) break;
  }
  return open;
}

/** A later time answers all before it. */
function isAnswered(
  { first, last }: Unit,
  times: number,
  held: CalendarDate | undefined,
  days: readonly CalendarDate[] | undefined,
): boolean {
  if (held === undefined || held < first) return false;
  if (held > last || days === undefined) return true;
  return days.filter((each) => each >= first && each <= last).length >= times;
}

function daysOfParts(
  parts: readonly ActivityTimePart[],
  held: CalendarDate | undefined,
  day: CalendarDate,
): readonly CalendarDate[] {
  const open = parts
    .flatMap(({ from, to }) => (to === undefined || (held !== undefined && held >= (from ?? to)) ? [] : [to]))
    .sort();
  const next = open.findIndex((by) => by >= day);
  return next < 0 ? open : open.slice(0, next + 1);
}

/** Held when there is need, or when another document says: this plan gives no day. */
const isSaidElsewhere: ReadonlySet<ActivityTiming> = new Set(["as-needed", "by-other-document"]);

function earliest(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days.filter((each) => each !== undefined).sort()[0];
}

type Unit = { readonly first: CalendarDate; readonly last: CalendarDate };

/** Units of a frequency inside a window, one after the other; with `every`, so many of them as one. */
function* unitEnds(
  { per, every = 1 }: PlanFrequency,
  from: CalendarDate,
  to: CalendarDate | undefined,
): Generator<Unit> {
  if (per === "term") {
    if (to !== undefined) yield { first: from, last: to };
    return;
  }
  let first: CalendarDate | undefined;
  let count = 0;
  for (const unit of units[per](from)) {
    if (to !== undefined && unit.first > to) return;
    const isWhole = unit.first >= from && (to === undefined || unit.last <= to);
    const last = to !== undefined && unit.last > to ? to : unit.last;
    const start = unit.first < from ? from : unit.first;
    const isHalf = 2 * (daysBetween(start, last) + 1) >= daysBetween(unit.first, unit.last) + 1;
    if (!(wholeUnits.has(per) ? isWhole : isHalf)) continue;
    first ??= start;
    if (++count % every !== 0) continue;
    yield { first, last };
    first = undefined;
    if (dayAfter(unit.last) === undefined) return;
  }
}

/** Nobody plans by half a month; a school year of nine months is a year. */
const wholeUnits: ReadonlySet<PlanFrequency["per"]> = new Set(["day", "week", "month", "quarter"]);

type Units = (from: CalendarDate) => Generator<Unit>;

/** Units from the one that has a day in it, for ever: to the end of the calendar. */
const units: Readonly<Record<Exclude<PlanFrequency["per"], "term">, Units>> = {
  day: (from) => ofDays(from, 1),
  week: (from) => ofDays(addDaysWithin(from, 1 - weekdayOf(from)), 7),
  month: (from) => ofMonths(from, 1, 1),
  quarter: (from) => ofMonths(from, 3, 1),
  "half-year": (from) => ofMonths(from, 6, 1),
  year: (from) => ofMonths(from, 12, 9),
  "school-quarter": schoolQuarters,
};

function* ofDays(from: CalendarDate, days: number): Generator<Unit> {
  for (let first: CalendarDate | undefined = from; first !== undefined;) {
    const last = addDaysWithin(first, days - 1);
    yield { first, last };
    first = dayAfter(last);
  }
}

/** @param start the month, 1 to 12, with which one of the units begins */
function* ofMonths(from: CalendarDate, months: number, start: number): Generator<Unit> {
  const back = (monthOf(from) - start + 12) % months;
  const january = dayFromParts(yearOf(from), 1, 1) ?? from; // months are added to it, never to the last sum
  const january31 = dayFromParts(yearOf(from), 1, 31) ?? from; // and to this one for last days
  for (let month = monthOf(from) - 1 - back; ; month += months) {
    const [first, last] = [addMonthsWithin(january, month), addMonthsWithin(january31, month + months - 1)];
    yield { first, last };
    if (dayAfter(last) === undefined || dayOfMonth(first) !== 1) return;
  }
}

/** By bounds that hold in every region, so that they overlap: a day that may lie in two quarters answers both. */
function* schoolQuarters(from: CalendarDate): Generator<Unit> {
  for (let year = yearOf(from) - 1; ; year++) {
    const known = anySchoolYear(year);
    if (known === undefined) return;
    for (const { starts, ends } of known.quarters) {
      if (ends.latest >= from) yield { first: starts.earliest, last: ends.latest };
    }
  }
}
