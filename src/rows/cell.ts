import { addDays, calendarDate, dayOfMidnight, type CalendarDate } from "../base/calendar-date.js";

/** A cell that holds something: its text, and beside it the number, day or answer that it was. */
export type Cell = {
  readonly text: string;
  readonly number?: number;
  readonly day?: CalendarDate;
  readonly answer?: boolean;
};

/** Undefined for an empty cell, `"unreadable"` for what no table holds, a throwing object among them. */
export function cellOf(value: unknown): Cell | "unreadable" | undefined {
  if (value === undefined || value === null) return undefined;
  switch (typeof value) {
    case "string":
      return textCell(value);
    case "number":
      return Number.isFinite(value) ? { text: String(value), number: value } : "unreadable";
    case "boolean":
      return { text: value ? "да" : "нет", answer: value };
    case "object": {
      const day = dayOfMidnight(value);
      return day === undefined ? "unreadable" : { text: day, day };
    }
    default:
      return "unreadable";
  }
}

/** An apostrophe before a formula sign was put there to keep a spreadsheet from computing. */
function textCell(value: string): Cell | undefined {
  const text = value.trim();
  if (text === "") return undefined;
  return { text: /^'[=+\-@'\t\r]/.test(text) ? text.slice(1) : text };
}

/** As a cell that a spreadsheet shows and never computes. */
export function safeText(text: string): string {
  return /^[=+\-@'\t\r]/.test(text) ? `'${text}` : text;
}

// Excel takes 1900 for a leap year, so that its days count from 30 December 1899.
const dayZero = /* @__PURE__ */ calendarDate("1899-12-30");
const firstSerial = 10_000; // 1927: no paper of a school is older
const lastSerial = 80_000; // 2119

/** The day of a serial number of a spreadsheet, or undefined when the number is none: 2021 is a year. */
export function dayOfSerial(serial: number): CalendarDate | undefined {
  return serial >= firstSerial && serial < lastSerial ? addDays(dayZero, Math.floor(serial)) : undefined;
}
