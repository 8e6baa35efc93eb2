import type { CalendarDate } from "../base/calendar-date.js";
import { dayFromParts } from "../base/calendar-date.js";
import type { SourceRef } from "../codes/source.js";
import type { Season } from "./lexicon.js";
import type { DayBounds } from "./period.js";

/** A part of a school year: the days between which it starts and ends. */
export type SchoolSpan = { readonly starts: DayBounds; readonly ends: DayBounds };

/** The breaks of a school year, each named after its season. */
export type SchoolBreak = Season;

/**
 * A school year from 1 September of `firstYear`: its quarters and breaks, to the day where a calendar was given, else
 * between days that hold in every region.
 */
export type SchoolYear = {
  readonly firstYear: number;
  readonly quarters: readonly [SchoolSpan, SchoolSpan, SchoolSpan, SchoolSpan];
  readonly breaks: Readonly<Record<SchoolBreak, SchoolSpan>>;
  /** Of the bounds that no calendar narrows. */
  readonly source: SourceRef;
};

type Bounds = readonly [earliestStart: string, latestStart: string, earliestEnd: string, latestEnd: string];

// A school sets its own calendar. The widest days of the calendars that were seen, of quarters and of trimesters,
// with room around them; months before September belong to the second year.
const quarterBounds = [
  ["09-01", "09-01", "10-10", "11-10"],
  ["10-15", "11-15", "12-20", "12-31"],
  ["12-25", "01-20", "03-10", "04-10"],
  ["03-15", "04-20", "05-20", "06-30"],
] as const satisfies readonly Bounds[];

const breakBounds = {
  autumn: ["10-01", "11-25", "10-07", "11-30"],
  winter: ["12-20", "01-02", "01-05", "01-20"],
  spring: ["03-15", "04-15", "03-22", "04-20"],
  summer: ["05-20", "07-01", "08-25", "08-31"],
} as const satisfies Record<SchoolBreak, Bounds>;

const boundsSource: SourceRef = {
  clause:
    "календарные учебные графики школ 2015–2026; календарный учебный график федеральных образовательных программ",
  certainty: "partly-seen",
};

/**
 * A school year of which only the bounds are known that hold everywhere; undefined where the calendar does not reach.
 */
export function anySchoolYear(firstYear: number): SchoolYear | undefined {
  const [first, second, third, fourth] = quarterBounds.map((bounds) => spanOf(firstYear, bounds));
  const [autumn, winter, spring, summer] = Object.values(breakBounds).map((bounds) =>
    spanOf(firstYear, bounds),
  );
  if (!first || !second || !third || !fourth || !autumn || !winter || !spring || !summer) return undefined;
  return {
    firstYear,
    quarters: [first, second, third, fourth],
    breaks: { autumn, winter, spring, summer },
    source: boundsSource,
  };
}

function spanOf(firstYear: number, bounds: Bounds): SchoolSpan | undefined {
  const [earliestStart, latestStart, earliestEnd, latestEnd] = bounds.map((day) => dayIn(firstYear, day));
  if (!earliestStart || !latestStart || !earliestEnd || !latestEnd) return undefined;
  return {
    starts: { earliest: earliestStart, latest: latestStart },
    ends: { earliest: earliestEnd, latest: latestEnd },
  };
}

function dayIn(firstYear: number, monthAndDay: string): CalendarDate | undefined {
  const year = monthAndDay < "09" ? firstYear + 1 : firstYear;
  return dayFromParts(year, Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(3)));
}
