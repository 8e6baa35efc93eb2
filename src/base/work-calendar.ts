import type { CalendarDate } from "./calendar-date.js";
import { yearOf } from "./calendar-date.js";
import type { Text } from "./text.js";

/** Days off: Saturday and Sunday in a five-day week, Sunday in a six-day week. Many schools work six days. */
export type WorkWeek = "five-day" | "six-day";

/**
 * How certain a year is: `decree` when it includes the Government's yearly decree on moving days off;
 * `labour-code` when it has only the holidays and automatic moves of the Labour Code.
 */
export type CalendarCertainty = "decree" | "labour-code";

/** An act behind days of a calendar, and what was seen of it. */
export type CalendarSource = Text & {
  readonly id: string;
  readonly number?: string;
  readonly adopted?: CalendarDate;
  readonly seen?: string;
};

/**
 * A weekly day off moved to another day. A move from a Saturday applies to the five-day week only, because a
 * six-day week has no day off there. The day that it is moved from becomes a working day, unless it is a
 * holiday.
 */
export type DayTransfer = {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly by: CalendarCertainty;
};

/** Days that were made non-working with pay by a special decree; both inclusive. */
export type PaidNonWorking = {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly source: string;
};

/** The days of one year that differ from their weekday's rule. */
export type CalendarYear = {
  readonly year: number;
  readonly certainty: CalendarCertainty;
  /** Ids of `sources` of the calendar. */
  readonly sources: readonly string[];
  /** Non-working public holidays, in either week. */
  readonly holidays: readonly CalendarDate[];
  readonly transfers: readonly DayTransfer[];
  readonly paidNonWorking: readonly PaidNonWorking[];
};

/**
 * Which days are worked. It is plain JSON, so an organisation can keep its own and read it with
 * `parseWorkCalendar`. Days outside its years are unknown; nothing is guessed. The federal one is
 * `russianCalendar` of `nastavnik/calendar/ru`.
 */
export type WorkCalendar = {
  readonly kind: "work-calendar";
  readonly schemaVersion: 1;
  readonly id: string;
  readonly sources: readonly CalendarSource[];
  /** Each year once, in any order. */
  readonly years: readonly CalendarYear[];
  /** Open questions, and how the calendar answers them. */
  readonly notes: readonly Text[];
};

/**
 * A calendar with further non-working days in both weeks, such as the holidays of a region. Days outside the
 * years of the calendar are ignored. If a holiday falls on a Sunday, also give the day it moves to: regional
 * laws differ there.
 *
 * @example
 * const ours = withHolidays(russianCalendar, [calendarDate("2026-11-05")], {
 *   id: "region-law", ru: "Закон области о праздничных днях", en: "Regional law on holidays",
 * });
 * isWorkingDay(calendarDate("2026-11-05"), { calendar: ours, week: "five-day" }); // false
 */
export function withHolidays(
  calendar: WorkCalendar,
  days: readonly CalendarDate[],
  source: CalendarSource,
): WorkCalendar {
  const years = calendar.years.map((known) => {
    const added = days.filter((day) => yearOf(day) === known.year);
    return added.length === 0
      ? known
      : { ...known, sources: [...known.sources, source.id], holidays: [...known.holidays, ...added] };
  });
  return { ...calendar, sources: [...calendar.sources, source], years };
}
