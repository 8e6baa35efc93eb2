import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, calendarDate, type CalendarDate } from "../../src/base/calendar-date.js";
import { DayBook } from "../../src/report/counting/day-book.js";
import { monthsOfWork } from "../../src/report/counting/months-of-work.js";
import { isWithin, schoolYearWindow, sideOf, windowOf } from "../../src/report/report-window.js";

const day = calendarDate;
const year = { starts: day("2025-09-01"), ends: day("2026-08-31") };

test("a window closes on the reporting day or where the period ends, and holds both its days", () => {
  expect(windowOf(year, day("2026-01-15")).closing).toBe("2026-01-15");
  expect(windowOf(year, day("2026-12-31")).closing).toBe("2026-08-31");
  const window = windowOf(year, day("2026-01-15"));
  const days = ["2025-08-31", "2025-09-01", "2026-01-15", "2026-01-16"].map(day);
  expect(days.map((each) => sideOf(window, each))).toEqual([-1, 0, 0, 1]);
  expect(days.map((each) => isWithin(window, each))).toEqual([false, true, true, false]);
  const oneDay = { starts: year.starts, ends: year.starts };
  expect(windowOf(oneDay, year.starts)).toEqual({ starts: year.starts, closing: year.starts });
});

test.each([
  [{ starts: day("2025-09-02"), ends: day("2025-09-01") }, day("2025-09-02")],
  [year, day("2025-08-31")],
])("no window: %j on %s", (period, on) => {
  expect(() => windowOf(period, on)).toThrow(RangeError);
});

test.each([
  ["2026-08-24", "2026-08-24"],
  ["2026-08-25", "2026-08-24"],
  ["2026-08-31", "2026-08-24"],
  ["2026-05-31", "2026-05-31"],
  ["2025-12-25", "2025-12-25"],
  ["2025-09-01", "2025-09-01"],
])("a school year closed on %s counts what begins from 25 August before it to %s", (on, closing) => {
  expect(schoolYearWindow(year, day(on)).beginning).toEqual({ starts: "2025-08-25", closing });
});

test.each(["2025-09-02", "2025-10-01", "2025-08-01"])("no school year starts on %s", (starts) => {
  expect(() => schoolYearWindow({ starts: day(starts), ends: day("2026-08-31") }, day("2026-08-31"))).toThrow(
    /no school year/,
  );
});

test("months of work are the most that fit between two days, both inclusive", () => {
  const days = new DayBook(windowOf(year, year.ends));
  const fits = (from: CalendarDate, last: CalendarDate) => {
    const months = monthsOfWork(days.at(from), days.at(last));
    return addDays(addMonths(from, months), -1) <= last && addDays(addMonths(from, months + 1), -1) > last;
  };
  // Around Februaries of each kind, from each kind of day of a month.
  for (const starting of [1899, 1999, 2023, 2024, 2099])
    for (const start of ["01-01", "10-02", "10-15", "11-30", "12-31"]) {
      const from = day(`${starting}-${start}`);
      for (let away = 0; away < 800; away++)
        if (!fits(from, addDays(from, away))) expect([from, away]).toBe("a term that fits");
    }
  const first = fc.integer({ min: 0, max: 150_000 }).map((n) => addDays(day("1896-01-01"), n));
  fc.assert(fc.property(first, fc.nat(20_000), (from, away) => fits(from, addDays(from, away))));
});
