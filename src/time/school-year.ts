import type { CalendarDate } from "../base/calendar-date.js";
import { addDays, calendarDate, isCalendarDate } from "../base/calendar-date.js";
import type { SourceRef } from "../codes/source.js";
import type { Season } from "./lexicon.js";
import type { DayBounds } from "./period.js";

/** A part of a school year: the days between which it starts and ends. */
export type SchoolSpan = { readonly starts: DayBounds; readonly ends: DayBounds };

/** First and last day, both inclusive, as a school's own calendar gives them. */
export type SchoolDays = { readonly starts: CalendarDate; readonly ends: CalendarDate };

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

/** What a school's calendar says: the quarters in their order, as many as are known, and any of the breaks. */
export type GivenSchoolYear = {
  readonly quarters?: readonly SchoolDays[];
  readonly breaks?: Readonly<Partial<Record<SchoolBreak, SchoolDays>>>;
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
 * The school year that begins in `firstYear`. Quarters and breaks that `given` leaves out have bounds wide enough for
 * every region: a school sets its own calendar, so nobody can say more. With two quarters given, the break between
 * them is what lies between.
 *
 * @param firstYear 1 to 9998
 * @throws RangeError when `firstYear` is none of these, or a given span is no span of days inside the school year
 * @example schoolYear(2025).breaks.autumn.starts.earliest // "2025-10-01"
 */
export function schoolYear(firstYear: number, given: GivenSchoolYear = {}): SchoolYear {
  if (!Number.isInteger(firstYear) || firstYear < 1 || firstYear > 9_998)
    throw new RangeError(`a school year begins in a year from 1 to 9998: ${firstYear}`);
  const { quarters = [], breaks = {} } = given;
  if (quarters.length > 4) throw new RangeError(`a school year has four quarters: ${quarters.length}`);
  const quarter = (i: 0 | 1 | 2 | 3) => spanOf(firstYear, quarters[i], quarterBounds[i]);
  const pause = (season: SchoolBreak, after?: 0 | 1 | 2) =>
    spanOf(firstYear, breaks[season] ?? between(quarters, after), breakBounds[season]);
  return {
    firstYear,
    quarters: [quarter(0), quarter(1), quarter(2), quarter(3)],
    breaks: {
      autumn: pause("autumn", 0),
      winter: pause("winter", 1),
      spring: pause("spring", 2),
      summer: pause("summer"),
    },
    source: boundsSource,
  };
}

function between(quarters: readonly SchoolDays[], after: 0 | 1 | 2 | undefined): SchoolDays | undefined {
  const [before, next] = after === undefined ? [] : [quarters[after], quarters[after + 1]];
  if (before === undefined || next === undefined) return undefined;
  if (!isCalendarDate(before.ends) || !isCalendarDate(next.starts) || next.starts <= before.ends)
    throw new RangeError(`quarters must follow each other: ${before.ends}, ${next.starts}`);
  const [starts, ends] = [addDays(before.ends, 1), addDays(next.starts, -1)];
  return starts > ends ? undefined : { starts, ends };
}

function spanOf(firstYear: number, given: SchoolDays | undefined, bounds: Bounds): SchoolSpan {
  const [earliestStart, latestStart, earliestEnd, latestEnd] = bounds.map((day) => dayIn(firstYear, day));
  if (given !== undefined) return givenSpan(firstYear, given);
  return {
    starts: { earliest: earliestStart, latest: latestStart },
    ends: { earliest: earliestEnd, latest: latestEnd },
  } as SchoolSpan;
}

function dayIn(firstYear: number, monthAndDay: string): CalendarDate {
  const year = monthAndDay < "09" ? firstYear + 1 : firstYear;
  return calendarDate(`${String(year).padStart(4, "0")}-${monthAndDay}`);
}

function givenSpan(firstYear: number, { starts, ends }: SchoolDays): SchoolSpan {
  const isInside = dayIn(firstYear, "09-01") <= starts && ends <= dayIn(firstYear, "08-31");
  if (!isCalendarDate(starts) || !isCalendarDate(ends) || starts > ends || !isInside)
    throw new RangeError(`no days of the school year ${firstYear}: ${String(starts)} to ${String(ends)}`);
  return { starts: { earliest: starts, latest: starts }, ends: { earliest: ends, latest: ends } };
}
