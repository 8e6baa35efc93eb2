import { Temporal } from "temporal-polyfill";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, calendarDate, isCalendarDate, type CalendarDate } from "nastavnik";
import { daysBetween } from "nastavnik/base";
import {
  addDaysWithin,
  addMonthsWithin,
  dayAfter,
  dayFromParts,
  dayOfMidnight,
  wholeMonthsBetween,
} from "../../src/base/calendar-date.js";

const anyDay = fc
  .integer({ min: 0, max: 3_652_058 }) // 0001-01-01 to 9999-12-31
  .map((n) => Temporal.PlainDate.from("0001-01-01").add({ days: n }).toString());
const day = (text: string) => calendarDate(text);

describe("a calendar date", () => {
  test.each(["2025-09-01", "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "0099-03-04"])(
    "%s is one",
    (text) => {
      expect(isCalendarDate(text)).toBe(true);
      expect(calendarDate(text)).toBe(text);
    },
  );

  test.each([
    "2025-02-29",
    "1900-02-29",
    "2025-13-01",
    "2025-00-10",
    "2025-04-31",
    "2025-01-32",
    "2024-02-30",
    "2025-04-00",
    "0000-01-01",
    "2025-9-1",
    "2025-09-01T00:00",
    " 2025-09-01",
    "01.09.2025",
    "+12025-01-01",
    "٢٠٢٥-٠٩-٠١",
    "",
    "today",
  ])("%j is none", (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => calendarDate(text)).toThrow(RangeError);
  });

  test.each([null, undefined, 20250901, new Date(0), {}])("%s is no date either", (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });
});

test("a day with one sign changed is one only when Temporal reads it so", () => {
  const sign = fc.oneof(
    fc.constantFrom("/", ":", "0", "1", "2", "3", "9", "-", " "),
    fc.string({ minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(anyDay, fc.nat(9), sign, (text, at, one) => {
      const changed = text.slice(0, at) + one + text.slice(at + 1);
      expect([changed, isCalendarDate(changed)]).toEqual([changed, isReal(changed)]);
    }),
    { numRuns: 2_000 },
  );
});

function isReal(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith("0000")) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }).year === year;
  } catch {
    return false;
  }
}

describe("arithmetic agrees with Temporal", () => {
  test("adding months clamps to the last day of a shorter month", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (text, months) => {
        const sum = Temporal.PlainDate.from(text).add({ months });
        if (sum.year < 1 || sum.year > 9999) expect(() => addMonths(day(text), months)).toThrow(RangeError);
        else expect(addMonths(day(text), months)).toBe(sum.toString());
      }),
      { numRuns: 2_000 },
    );
  });

  test("adding days, and the days between", () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -800_000, max: 800_000 }), (a, b, days) => {
        const from = Temporal.PlainDate.from(a);
        expect(daysBetween(day(a), day(b))).toBe(from.until(b, { largestUnit: "days" }).days);
        const sum = from.add({ days });
        if (sum.year < 1 || sum.year > 9999) expect(() => addDays(day(a), days)).toThrow(RangeError);
        else expect(addDays(day(a), days)).toBe(sum.toString());
      }),
      { numRuns: 2_000 },
    );
  });

  test("whole months are the most that can be added", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 4_000 }), (a, days) => {
        const last = Temporal.PlainDate.from(a).add({ days });
        fc.pre(last.year < 9_990);
        const months = wholeMonthsBetween(day(a), day(last.toString()));
        expect(addMonths(day(a), months) <= last.toString()).toBe(true);
        expect(addMonths(day(a), months + 1) > last.toString()).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ["2025-11-30", 3, "2026-02-28"],
    ["2023-11-30", 3, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-01-31", 1, "2025-02-28"],
    ["2025-08-31", 3, "2025-11-30"],
    ["2011-11-30", 1, "2011-12-30"], // a day that Apia skipped
  ])("%s and %i months is %s", (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  test("parts of months and days are the caller's bug", () => {
    expect(() => addMonths(day("2025-01-01"), 1.5)).toThrow(RangeError);
    expect(() => addDays(day("2025-01-01"), Number.NaN)).toThrow(RangeError);
    expect(() => addDays(day("2025-01-01"), 1.5)).toThrow(RangeError);
  });

  test("so is a day that is none", () => {
    for (const none of ["2025-13-01", "2025-02-30", "2025-1-1", ""] as CalendarDate[]) {
      expect(() => addMonths(none, 1)).toThrow(RangeError);
      expect(() => addDays(none, 1)).toThrow(RangeError);
      expect(() => daysBetween(none, day("2025-01-01"))).toThrow(RangeError);
      expect(() => wholeMonthsBetween(none, day("2025-01-01"))).toThrow(RangeError);
    }
  });

  test("at the end of each February", () => {
    for (let year = 1; year <= 9999; year += year < 405 ? 1 : year % 100 < 4 ? 4 - (year % 100) : 96) {
      const last = Temporal.PlainYearMonth.from({ year, month: 2 }).toPlainDate({ day: 31 });
      const next = last.add({ days: 1 }).toString();
      expect([year, addDays(day(last.toString()), 1)]).toEqual([year, next]);
      expect([year, addDays(day(next), -1)]).toEqual([year, last.toString()]);
    }
  });
});

test.each([
  ["9999-11-30", 1, "9999-12-30"],
  ["9999-11-30", 2, "9999-12-31"],
  ["9999-12-01", 0, "9999-12-01"],
  ["9999-12-01", 1, "9999-12-31"],
  ["9998-12-31", 12, "9999-12-31"],
  ["9998-12-15", 12, "9999-12-15"],
  ["9998-12-15", 13, "9999-12-31"],
])("%s and %i months is %s, and never later than the last day there is", (from, months, to) => {
  expect(addMonthsWithin(day(from), months)).toBe(to);
});

test("days stop at the last one there is, after which there is none", () => {
  expect(addDaysWithin(day("9999-12-29"), 1)).toBe("9999-12-30");
  expect(addDaysWithin(day("9999-12-29"), 2)).toBe("9999-12-31");
  expect(addDaysWithin(day("9999-12-29"), 3)).toBe("9999-12-31");
  expect(dayAfter(day("9999-12-30"))).toBe("9999-12-31");
  expect(dayAfter(day("9999-12-31"))).toBeUndefined();
  expect(dayAfter(day("2025-02-28"))).toBe("2025-03-01");
});

test("a day made of parts exists", () => {
  expect(dayFromParts(2025, 2, 28)).toBe("2025-02-28");
  expect(dayFromParts(2025, 2, 29)).toBeUndefined();
  expect(dayFromParts(2025, 13, 1)).toBeUndefined();
  expect(dayFromParts(99, 3, 4)).toBe("0099-03-04");
});

test.each([
  [2025.5, 1, 1],
  [2025, 1.5, 1],
  [2025, 1, 1.5],
  [2025, Number.NaN, 1],
  [0, 1, 1],
  [-1, 1, 1],
  [10_000, 1, 1],
  [2025, 0, 1],
  [2025, 1, 0],
])("there is no day of the parts %j, %j, %j", (year, month, dayInMonth) => {
  expect(dayFromParts(year, month, dayInMonth)).toBeUndefined();
});

test("every day of the calendar follows the one before it", () => {
  // through every month of two hundred years, both over the ends of months and inside them
  for (let here = day("1900-01-01"); here < "2100-01-01";) {
    const next = Temporal.PlainDate.from(here).add({ days: 9 }).toString();
    expect(addDays(here, 9)).toBe(next);
    expect(addDays(day(next), -9)).toBe(here);
    here = day(next);
  }
});

test.each([
  ["2025-09-01T00:00:00Z", "2025-09-01"],
  ["2025-08-31T21:00:00Z", "2025-09-01"], // midnight in Moscow
  ["2025-08-31T12:00:00Z", "2025-09-01"], // midnight in Kamchatka
  ["2025-09-01T11:00:00Z", "2025-09-01"], // midnight to the west
  ["2025-08-31T20:59:00Z", "2025-09-01"], // a minute off, as tables of old times are
  ["2025-08-31T21:01:00Z", "2025-09-01"],
  ["2025-08-31T20:58:00Z", undefined],
  ["2025-08-31T21:02:00Z", undefined],
  ["2025-08-31T21:30:00Z", undefined],
  ["0001-01-01T00:00:00Z", "0001-01-01"],
  ["0000-12-31T12:00:00Z", "0001-01-01"],
  ["0000-12-31T11:00:00Z", undefined],
  ["9999-12-31T11:00:00Z", "9999-12-31"],
  ["9999-12-31T12:00:00Z", undefined],
  ["no day", undefined],
])("a cell that holds the moment %s means %s", (moment, expected) => {
  expect(dayOfMidnight(new Date(moment))).toBe(expected);
});

test("what only looks like a date means no day", () => {
  for (const value of [null, "2025-09-01", 0, { [Symbol.toStringTag]: "Date" }, { getTime: () => 0 }])
    expect(dayOfMidnight(value)).toBeUndefined();
});
