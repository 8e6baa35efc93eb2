import type { CalendarDate } from "./calendar-date.js";
import { addDays, dayAfter, weekdayOf, yearOf } from "./calendar-date.js";
import type {
  CalendarCertainty,
  CalendarSource,
  CalendarYear,
  WorkCalendar,
  WorkWeek,
} from "./work-calendar.js";

export type WorkingDayOptions = {
  readonly calendar: WorkCalendar;
  readonly week: WorkWeek;
  /**
   * Whether a term counts the days that decrees of 2020 and 2021 made non-working with pay. They remain in
   * the norm of working time, so they count as working unless you pass `"off"`. No act was found that settles
   * the question.
   */
  readonly paidNonWorking?: "working" | "off";
};

/** A day outside the calendar; `years` are the years that the calendar covers. */
export type CalendarGap = {
  readonly code: "calendar.not-covered";
  readonly details: {
    readonly day: CalendarDate;
    readonly calendar: string;
    readonly years: readonly number[];
  };
};

/**
 * The day found, the certainty of the years counted through, and the acts of those years; or the first day
 * that the calendar does not cover.
 */
export type WorkingDay =
  | {
      readonly ok: true;
      readonly day: CalendarDate;
      readonly certainty: CalendarCertainty;
      readonly sources: readonly CalendarSource[];
    }
  | { readonly ok: false; readonly issues: readonly [CalendarGap]; readonly day?: undefined };

/**
 * The working day that is `count` working days after a day. Counting starts on the next day, whether the day
 * itself is worked or not (Labour Code, article 14). Notice of three working days given on Thursday 4
 * September 2025 ends on Tuesday 9 September. A term that runs past the calendar is refused, not guessed.
 * Linear in the days counted and the years of the calendar.
 *
 * @param count whole, 1 or more
 * @throws RangeError when `count` is not such a number
 * @example
 * addWorkingDays(calendarDate("2025-09-04"), 3, { calendar: russianCalendar, week: "five-day" });
 * // { ok: true, day: "2025-09-09", certainty: "decree", sources: [ … ] }
 */
export function addWorkingDays(day: CalendarDate, count: number, options: WorkingDayOptions): WorkingDay {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`working days must be whole, 1 or more: ${count}`);
  const known = new Map(options.calendar.years.map((one) => [one.year, one]));
  const passed = new Set<CalendarYear>();
  let reached = day;
  for (let left = count; left > 0;) {
    if (reached === lastDay) return { ok: false, issues: [gapAt(reached, options.calendar)] };
    reached = addDays(reached, 1);
    const year = known.get(yearOf(reached));
    if (year === undefined) return { ok: false, issues: [gapAt(reached, options.calendar)] };
    passed.add(year);
    if (isWorkedIn(year, reached, options)) left--;
  }
  const years = [...passed];
  const ids = new Set(years.flatMap(({ sources }) => sources));
  return {
    ok: true,
    day: reached,
    certainty: years.every(({ certainty }) => certainty === "decree") ? "decree" : "labour-code",
    sources: options.calendar.sources.filter(({ id }) => ids.has(id)),
  };
}

/** There is no later day. */
const lastDay = "9999-12-31";

/**
 * Whether a day is worked; undefined outside the years of the calendar.
 *
 * @example
 * isWorkingDay(calendarDate("2025-11-01"), { calendar: russianCalendar, week: "five-day" }); // true, on a Saturday
 * isWorkingDay(calendarDate("2025-11-03"), { calendar: russianCalendar, week: "five-day" }); // false, on the Monday
 */
export function isWorkingDay(day: CalendarDate, options: WorkingDayOptions): boolean | undefined {
  const year = yearIn(options.calendar, day);
  return year && isWorkedIn(year, day, options);
}

/**
 * Whether a working day is an hour shorter because a public holiday comes next (Labour Code, article 95). A Saturday
 * worked in exchange for another day has the length of that day. False on a day off; undefined outside the years of the
 * calendar, and when the day after is outside. The limit of five hours on the eve of a six-day week's day off is a matter
 * of schedules and left out. No table of the six-day week was seen: its days follow from the rule.
 *
 * @example
 * isShortDay(calendarDate("2025-06-11"), { calendar: russianCalendar, week: "five-day" }); // true
 * isShortDay(calendarDate("2025-11-01"), { calendar: russianCalendar, week: "five-day" }); // true
 */
export function isShortDay(
  day: CalendarDate,
  { calendar, week }: Pick<WorkingDayOptions, "calendar" | "week">,
): boolean | undefined {
  const year = yearIn(calendar, day);
  if (year === undefined) return undefined;
  if (!isWorkedIn(year, day, { calendar, week })) return false;
  const moved = isDayOff(day, week) ? year.transfers.find(({ from }) => from === day) : undefined;
  const next = dayAfter(moved?.to ?? day);
  return next && yearIn(calendar, next)?.holidays.includes(next);
}

function yearIn({ years }: WorkCalendar, day: CalendarDate): CalendarYear | undefined {
  const wanted = yearOf(day);
  return years.find(({ year }) => year === wanted);
}

const saturday = 6;
const sunday = 7;

function isWorkedIn(
  { holidays, transfers, paidNonWorking }: CalendarYear,
  day: CalendarDate,
  { week, paidNonWorking: paid = "working" }: WorkingDayOptions,
): boolean {
  if (holidays.includes(day)) return false;
  if (paid === "off" && paidNonWorking.some(({ from, to }) => from <= day && day <= to)) return false;
  if (transfers.some(({ from, to }) => to === day && isDayOff(from, week))) return false;
  return !isDayOff(day, week) || transfers.some(({ from }) => from === day);
}

/** The weekly days off, before any transfers. */
function isDayOff(day: CalendarDate, week: WorkWeek): boolean {
  const weekday = weekdayOf(day);
  return weekday === sunday || (weekday === saturday && week === "five-day");
}

function gapAt(day: CalendarDate, { id, years }: WorkCalendar): CalendarGap {
  return {
    code: "calendar.not-covered",
    details: { day, calendar: id, years: years.map(({ year }) => year).sort((a, b) => a - b) },
  };
}
