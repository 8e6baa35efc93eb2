import { type CalendarDate, dayOfMonth, daysInMonth, monthOf, yearOf } from "../../base/calendar-date.js";
import { type ReportWindow, sideOf } from "../report-window.js";

/** A day as counting asks of it. */
export type KnownDay = {
  readonly day: CalendarDate;
  /** Whether it lies before the days of the report, in them, or after them. */
  readonly side: -1 | 0 | 1;
  /** The same where something begins on it. */
  readonly beginning: -1 | 0 | 1;
  /** `"2025-09"` */
  readonly month: string;
  /** One more than that of the month before. */
  readonly monthNumber: number;
  readonly dayOfMonth: number;
  readonly daysInMonth: number;
};

/** Reads each day once: a country has millions of records and some hundred days. */
export class DayBook {
  readonly #window: ReportWindow;
  readonly #days = new Map<CalendarDate, KnownDay>();

  constructor(window: ReportWindow) {
    this.#window = window;
  }

  at(day: CalendarDate): KnownDay {
    let known = this.#days.get(day);
    if (known === undefined) this.#days.set(day, (known = this.#read(day)));
    return known;
  }

  isWithin(day: CalendarDate): boolean {
    return this.at(day).side === 0;
  }

  #read(day: CalendarDate): KnownDay {
    const window = this.#window;
    const [year, month] = [yearOf(day), monthOf(day)];
    return {
      day,
      side: sideOf(window, day),
      beginning: sideOf(window.beginning ?? window, day),
      month: day.slice(0, 7),
      monthNumber: 12 * year + month,
      dayOfMonth: dayOfMonth(day),
      daysInMonth: daysInMonth(year, month),
    };
  }
}
