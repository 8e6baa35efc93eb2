import type { CalendarDate } from "../base/calendar-date.js";
import { addDays, dayFromParts, isCalendarDate } from "../base/calendar-date.js";
import type { SchoolBreak, SchoolSpan, SchoolYear } from "./school-bounds.js";
import { anySchoolYear } from "./school-bounds.js";

/** First and last day, both inclusive, as a school's own calendar gives them. */
export type SchoolDays = { readonly starts: CalendarDate; readonly ends: CalendarDate };

/** What a school's calendar says: the quarters in their order, as many as are known, and any of the breaks. */
export type GivenSchoolYear = {
  readonly quarters?: readonly SchoolDays[];
  readonly breaks?: Readonly<Partial<Record<SchoolBreak, SchoolDays>>>;
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
  const known = Number.isInteger(firstYear) ? anySchoolYear(firstYear) : undefined;
  if (known === undefined)
    throw new RangeError(`a school year begins in a year from 1 to 9998: ${firstYear}`);
  const { quarters = [], breaks = {} } = given;
  if (quarters.length > 4) throw new RangeError(`a school year has four quarters: ${quarters.length}`);
  const quarter = (i: 0 | 1 | 2 | 3) => givenOr(quarters[i], known.quarters[i], firstYear);
  const pause = (season: SchoolBreak, after?: 0 | 1 | 2) =>
    givenOr(breaks[season] ?? between(quarters, after), known.breaks[season], firstYear);
  return {
    ...known,
    quarters: [quarter(0), quarter(1), quarter(2), quarter(3)],
    breaks: {
      autumn: pause("autumn", 0),
      winter: pause("winter", 1),
      spring: pause("spring", 2),
      summer: pause("summer"),
    },
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

function givenOr(given: SchoolDays | undefined, known: SchoolSpan, firstYear: number): SchoolSpan {
  if (given === undefined) return known;
  const { starts, ends } = given;
  const [first, last] = [dayFromParts(firstYear, 9, 1) ?? "", dayFromParts(firstYear + 1, 8, 31) ?? ""];
  if (!isCalendarDate(starts) || !isCalendarDate(ends) || starts > ends || starts < first || ends > last)
    throw new RangeError(`no days of the school year ${firstYear}: ${String(starts)} to ${String(ends)}`);
  return { starts: { earliest: starts, latest: starts }, ends: { earliest: ends, latest: ends } };
}
