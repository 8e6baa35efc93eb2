import type { CalendarDate } from "../base/calendar-date.js";
import type { Unit } from "./lexicon.js";
import type { SchoolYear } from "./school-bounds.js";

/**
 * What kind of time a cell names. `quarter` is a quarter of the calendar (квартал), `school-quarter` one of the school
 * (четверть); `year` is the whole year or term; `event` hangs on something that happens; `several` answers several
 * lines at once, each in `parts`.
 */
export type PlanTimeKind =
  | ("day" | "days" | "month" | "months" | "quarter" | "half-year" | "year" | "recurring" | "as-needed")
  | ("by-other-document" | "school-quarter" | "holiday-break" | "event" | "several" | "unknown");

/** A unit of time in which a frequency counts; `term` is the whole term, however long. */
export type TimeUnit = Unit;

/**
 * How often: between `min` and `max` times, equal when it is exact; “at least” has no `max`, “at most” no `min`. With
 * `every` the times are counted in so many units: once in two weeks is 1, every 2, per week.
 */
export type PlanFrequency = {
  readonly min?: number;
  readonly max?: number;
  readonly every?: number;
  readonly per: TimeUnit;
};

/** A time as it was written in a plan and as it was read. */
export type PlanTime = {
  readonly asWritten: string;
  readonly kind: PlanTimeKind;
  /** First and last day between which it must lie, both inclusive, as far as the words and the term say. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  /** Only `to` is meant: it is the last day. */
  readonly deadline?: true;
  readonly frequency?: PlanFrequency;
  /** The words name a day that the calendar does not have, or one outside the term. */
  readonly contradicts?: readonly ("calendar" | "term")[];
  /** Each time of a cell that names several. */
  readonly parts?: readonly PlanTime[];
  /** Words that were not understood, as they stand. */
  readonly unread: readonly string[];
};

export type PlanTimeOptions = {
  /** The term of the program or plan, both days inclusive; without it a day without a year has no window. */
  readonly term?: { readonly starts: CalendarDate; readonly ends: CalendarDate };
  /** The school's own quarters and breaks; without it, bounds that hold everywhere. */
  readonly schoolYear?: SchoolYear;
  /** 1 to 12: the month that the heading of the table names, for “в течение месяца” and “2-я неделя”. */
  readonly month?: number;
};
