import { calendarDate, type CalendarDate } from "../../base/calendar-date.js";

/** The day of a history without events: any day may follow. */
export const firstDay: CalendarDate = /* @__PURE__ */ calendarDate("0001-01-01");

// A command may come from outside with any of its fields missing or of another type; guards read it through these.

export function isBlank(value: unknown): boolean {
  return typeof value !== "string" || value.trim() === "";
}

/** Those of `wanted` that a list does not have; all of them when it is no list. */
export function absentFrom<Item extends string>(value: unknown, wanted: readonly Item[]): readonly Item[] {
  return Array.isArray(value) ? wanted.filter((item) => !value.includes(item)) : wanted;
}

export function keysOf(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

/** The day from which something counts when it is ordered on `on` in a history that has reached `asOf`. */
export function laterOf(on: CalendarDate, asOf: CalendarDate): CalendarDate {
  return on > asOf ? on : asOf;
}
