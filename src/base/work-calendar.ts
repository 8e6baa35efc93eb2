import type { CalendarDate } from "./calendar-date.js";
import { yearOf } from "./calendar-date.js";
import type { Text } from "./text.js";

/** Days off: Saturday and Sunday in a five-day week, Sunday in a six-day week. Many schools work six days. */
export type WorkWeek = "five-day" | "six-day";

/**
 * How firmly a year is known: `decree` when the Government's yearly decree on moving days off is in it,
 * `labour-code` when only the holidays and the automatic moves of the Labour Code are.
 */
export type CalendarCertainty = "decree" | "labour-code";

/** An act that days of a calendar rest on, with what was seen of it. */
export type CalendarSource = Text & {
  readonly id: string;
  readonly number?: string;
  readonly adopted?: CalendarDate;
  readonly seen?: string;
};

/**
 * A weekly day off that was moved to another day. A move away from a Saturday is for the five-day week only: in a
 * six-day week there is no day off to move. A day moved away from that is no holiday becomes a working day.
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

/** The days of one year that are not what their weekday says. */
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
 * Which days are worked: plain JSON, so an organisation can keep one of its own and read it with `parseWorkCalendar`.
 * Outside its years nothing is known and nothing is guessed. The federal one is `russianCalendar` of
 * `nastavnik/calendar/ru`.
 */
export type WorkCalendar = {
  readonly kind: "work-calendar";
  readonly schemaVersion: 1;
  readonly id: string;
  readonly sources: readonly CalendarSource[];
  /** Every year once; the order does not matter. */
  readonly years: readonly CalendarYear[];
  /** What nobody could establish, and how the calendar reads it. */
  readonly notes: readonly Text[];
};

/**
 * A calendar with further non-working days in both weeks, such as the holidays of a region. Days outside the
 * years of the calendar are left out: nothing is known there anyway. Give a holiday that falls on a Sunday
 * together with the day it moves to; regional laws differ there.
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
