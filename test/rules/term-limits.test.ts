import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { addDays, calendarDate, readPeriod, termLimits, termVerdict } from "nastavnik";
import { exactPeriod } from "nastavnik/time";
import { monthsLater } from "../../src/rules/months-later.js";

const term = { minMonths: 3, maxMonths: 12 };
const day = calendarDate;

test("both limits of every start day of 2000 to 2040, by Temporal", () => {
  const last = Temporal.PlainDate.from("2040-12-31");
  for (let start = Temporal.PlainDate.from("2000-01-01"); Temporal.PlainDate.compare(start, last) <= 0;) {
    const earliest = start.add({ months: 3 }).subtract({ days: 1 }).toString();
    const latest = start.add({ months: 12 }).toString();
    const starts = day(start.toString());
    const limits = termLimits(starts, term);
    if (limits.earliestEnd !== earliest || limits.latestEnd !== latest)
      expect(limits).toEqual({ earliest, latest });
    const verdicts = [addDays(day(earliest), -1), day(earliest), day(latest), addDays(day(latest), 1)].map(
      (ends) => termVerdict(exactPeriod(starts, ends), term),
    );
    if (verdicts.join() !== "too-short,within,within,too-long")
      expect([starts, verdicts]).toBe("within at the limits");
    start = start.add({ days: 1 });
  }
});

test.each([
  ["2025-09-01", "2025-11-29", "too-short"],
  ["2025-09-01", "2025-11-30", "within"],
  ["2025-09-01", "2025-12-01", "within"],
  ["2025-09-01", "2026-08-31", "within"], // one year, the inclusive habit
  ["2025-09-01", "2026-09-01", "within"], // one year, the habit of the same date
  ["2025-09-01", "2026-09-02", "too-long"],
  ["2025-11-30", "2026-02-26", "too-short"], // February has no 30th
  ["2025-11-30", "2026-02-27", "within"],
  ["2024-02-29", "2025-02-28", "within"],
  ["2024-02-29", "2025-03-01", "too-long"],
] as const)("%s to %s is %s", (starts, ends, verdict) => {
  expect(termVerdict(exactPeriod(day(starts), day(ends)), term)).toBe(verdict);
});

describe("a period known only within bounds", () => {
  test.each([
    ["на 2025/2026 учебный год", "within"],
    ["сентябрь 2022 – май 2023", "within"],
    ["сентябрь 2025 – ноябрь 2025", "undecided"], // from two months to exactly three
    ["сентябрь 2025 – октябрь 2025", "too-short"],
    ["от 3 месяцев до 1 года", "within"],
    ["от 2 месяцев до 1 года", "undecided"],
    ["1 год", "within"],
    ["2 месяца", "too-short"],
    ["13 месяцев", "too-long"],
    ["2025-2026 гг.", "undecided"],
    ["2021-2024 гг.", "too-long"],
    ["с 2015 года", "undecided"],
    ["На 20__ год", "undecided"],
    ["не менее 3 месяцев", "undecided"], // nobody says how long at most
    ["не менее 12 месяцев", "undecided"],
    ["не менее 13 месяцев", "too-long"],
    ["свыше 1 года", "undecided"], // a year and a day is too long, but the reading counts whole months
    ["до 1 года", "undecided"],
    ["не более 2 месяцев", "too-short"],
    ["1 год 9 месяцев", "too-long"],
    ["с сентября 2025 года сроком на 1 год", "within"], // the length is exact, though the day is not
  ] as const)("%s is %s", (text, verdict) => {
    expect(termVerdict(readPeriod(text), term)).toBe(verdict);
  });

  test("a verdict is given only when every reading of the bounds agrees", () => {
    const days = (from: string, count: number) =>
      Array.from({ length: count }, (_, n) => addDays(day(from), n));
    for (const [startFrom, startDays, endFrom, endDays] of [
      ["2025-09-01", 30, "2025-11-01", 60],
      ["2025-09-01", 30, "2026-08-01", 60],
      ["2025-11-25", 10, "2026-02-20", 12],
      ["2024-02-25", 8, "2025-02-20", 15],
    ] as const) {
      const starts = days(startFrom, startDays);
      for (const width of [1, 3, 7]) {
        for (let i = 0; i + width <= startDays; i += 2) {
          for (let j = 0; j + width <= endDays; j += 3) {
            const ends = days(endFrom, endDays).slice(j, j + width);
            const all = new Set(
              starts
                .slice(i, i + width)
                .flatMap((from) => ends.map((to) => termVerdict(exactPeriod(from, to), term))),
            );
            const period = {
              starts: { earliest: starts[i]!, latest: starts[i + width - 1]! },
              ends: { earliest: ends[0]!, latest: ends.at(-1)! },
            };
            const expected = all.size === 1 ? [...all][0] : "undecided";
            if (termVerdict(period, term) !== expected) expect([period, [...all]]).toBe(expected);
          }
        }
      }
    }
  });
});

test("where the limits would leave the calendar, days decide nothing and nothing throws", () => {
  const starts = { earliest: day("9999-06-01"), latest: day("9999-06-01") };
  const ends = { earliest: day("9999-12-31"), latest: day("9999-12-31") };
  expect(termVerdict({ starts, ends }, term)).toBe("undecided");
});

test("days decide for the last time in a period that begins in 9900", () => {
  const verdict = (from: string, to: string) => {
    const { starts, ends } = exactPeriod(day(from), day(to));
    return termVerdict({ ...(starts && ends && { starts, ends }) }, term);
  };
  expect(verdict("9900-12-31", "9901-06-30")).toBe("within");
  expect(verdict("9901-01-01", "9901-06-30")).toBe("undecided");
});

test("months later than a day, as far as the years 2 to 9998 go", () => {
  expect(monthsLater(day("0002-01-01"), 0)).toBe("0002-01-01");
  expect(monthsLater(day("0001-12-31"), 0)).toBeUndefined();
  expect(monthsLater(day("9997-12-31"), 12)).toBe("9998-12-31");
  expect(monthsLater(day("9997-12-01"), 13)).toBeUndefined();
  expect(monthsLater(day("9998-01-01"), 12)).toBeUndefined();
});

test("a term may be of one length", () => {
  const exactly = { minMonths: 12, maxMonths: 12 };
  expect(termLimits(day("2025-09-01"), exactly)).toEqual({
    earliestEnd: "2026-08-31",
    latestEnd: "2026-09-01",
  });
});

test("a term whose shortest is above its longest is the caller's bug", () => {
  expect(() => termLimits(day("2025-09-01"), { minMonths: 13, maxMonths: 12 })).toThrow(RangeError);
});
