import { expect, test } from "vitest";
import { Temporal } from "temporal-polyfill";
import { weekOf } from "../../src/time/weeks.js";

type Days = readonly Temporal.PlainDate[];

/** Days by the rows of a calendar. */
function rowsOf(days: Days): readonly Days[] {
  const rows = new Map<number, Temporal.PlainDate[]>();
  for (const day of days) {
    const row = Math.floor((day.day - day.dayOfWeek + 7) / 7);
    rows.set(row, [...(rows.get(row) ?? []), day]);
  }
  return [...rows.values()];
}

/** A week in the three ways that people count: by sevens, by rows, by rows without a short one at the end counted from. */
function weeksOf(n: number, days: Days): readonly Days[] {
  const rows = rowsOf(days);
  const place = n < 0 ? n : n - 1;
  const isShort = (rows.at(n < 0 ? -1 : 0)?.length ?? 0) < 4;
  const sevens = n < 0 ? days.slice(-7) : days.slice(7 * place, 7 * n);
  const others = isShort ? (n < 0 ? rows.slice(0, -1) : rows.slice(1)) : rows;
  return [sevens, rows.at(place) ?? [], others.at(place) ?? []].filter((week) => week.length > 0);
}

test("the bounds of a week hold it however it is counted, and no more", () => {
  // 28 years have a month of each length on each day of the week.
  for (
    let month = Temporal.PlainYearMonth.from("2000-01");
    month.year < 2028;
    month = month.add({ months: 1 })
  ) {
    const days = Array.from({ length: month.daysInMonth }, (_, k) => month.toPlainDate({ day: k + 1 }));
    for (const n of [1, 2, 3, 4, 5, 6, -1]) {
      const weeks = weeksOf(n, days);
      const starts = weeks.map(([first]) => String(first)).sort();
      const ends = weeks.map((week) => String(week.at(-1))).sort();
      expect([n, weekOf([n], { is: "moment", year: month.year, month: month.month })]).toEqual([
        n,
        weeks.length === 0
          ? undefined
          : {
              is: "bounds",
              starts: { earliest: starts[0], latest: starts.at(-1) },
              ends: { earliest: ends[0], latest: ends.at(-1) },
            },
      ]);
    }
  }
});

test("only a month has weeks, and two weeks have the bounds of both", () => {
  expect(weekOf([1], { is: "moment", year: 2025, month: 10, day: 5 })).toBeUndefined();
  expect(weekOf([1], { is: "moment", year: 2025 })).toBeUndefined();
  expect(weekOf([1], { is: "moment", month: 10 })).toBeUndefined();
  expect(weekOf([1, 2], { is: "moment", year: 2025, month: 9 })).toMatchObject({
    starts: { earliest: "2025-09-01", latest: "2025-09-08" },
    ends: { earliest: "2025-09-07", latest: "2025-09-14" },
  });
});
