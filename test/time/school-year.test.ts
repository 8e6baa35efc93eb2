import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, calendarDate } from "nastavnik";
import { schoolYear, type SchoolDays } from "nastavnik/time";

const days = (starts: string, ends: string): SchoolDays => ({
  starts: calendarDate(starts),
  ends: calendarDate(ends),
});

const days0 = (starts: string, ends: string) => ({ starts, ends }) as SchoolDays;

/** Calendars of schools and the ministry's advice as they were published; quarters, then breaks. */
const published = {
  2018: [
    days("2018-09-01", "2018-10-28"),
    days("2018-11-06", "2018-12-29"),
    days("2019-01-09", "2019-03-23"),
    days("2019-04-01", "2019-05-30"),
  ],
  2020: [
    days("2020-09-01", "2020-10-31"),
    days("2020-11-09", "2020-12-30"),
    days("2021-01-11", "2021-03-22"),
    days("2021-03-29", "2021-05-30"),
  ],
  2023: [
    days("2023-09-01", "2023-10-27"),
    days("2023-11-07", "2023-12-29"),
    days("2024-01-09", "2024-03-22"),
    days("2024-04-01", "2024-05-24"),
  ],
  2025: [
    days("2025-09-01", "2025-10-24"),
    days("2025-11-05", "2025-12-30"),
    days("2026-01-12", "2026-03-20"),
    days("2026-03-30", "2026-05-26"),
  ],
};
const publishedBreaks = [
  ["autumn", days("2025-10-04", "2025-10-12")], // trimesters
  ["autumn", days("2025-10-25", "2025-11-02")],
  ["winter", days("2025-12-26", "2026-01-08")],
  ["winter", days("2025-12-31", "2026-01-11")],
  ["spring", days("2026-03-21", "2026-03-29")],
  ["spring", days("2026-04-14", "2026-04-19")], // trimesters
  ["summer", days("2026-05-27", "2026-08-31")],
] as const;

describe("bounds that hold in every region", () => {
  test("hold the quarters of published calendars", () => {
    for (const [year, quarters] of Object.entries(published))
      quarters.forEach(({ starts, ends }, i) => {
        const bounds = schoolYear(Number(year)).quarters[i];
        if (i > 0)
          expect(bounds && bounds.starts.earliest <= starts && starts <= bounds.starts.latest).toBe(true);
        expect(bounds && bounds.ends.earliest <= ends && ends <= bounds.ends.latest).toBe(true);
      });
  });

  test.each(publishedBreaks)("hold the break of %s", (season, { starts, ends }) => {
    const bounds = schoolYear(2025).breaks[season];
    expect(bounds.starts.earliest <= starts && starts <= bounds.starts.latest).toBe(true);
    expect(bounds.ends.earliest <= ends && ends <= bounds.ends.latest).toBe(true);
  });

  test("lie in their own school year, in order, and name their source", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_998 }), (year) => {
        const { quarters, breaks, source } = schoolYear(year);
        const [first, last] = [
          `${String(year).padStart(4, "0")}-09-01`,
          `${String(year + 1).padStart(4, "0")}-08-31`,
        ];
        for (const { starts, ends } of [...quarters, ...Object.values(breaks)]) {
          expect(first <= starts.earliest && ends.latest <= last).toBe(true);
          expect(starts.earliest <= starts.latest && ends.earliest <= ends.latest).toBe(true);
          expect(starts.earliest < ends.earliest && starts.latest < ends.latest).toBe(true);
        }
        expect(source.clause).toBeTruthy();
      }),
      { numRuns: 200 },
    );
  });
});

describe("a school's own calendar", () => {
  test("is taken as it is given; a break between two quarters is what lies between", () => {
    const [first, second] = published[2025];
    if (!first || !second) throw new Error("two quarters are published");
    const year = schoolYear(2025, {
      quarters: [first, second],
      breaks: { spring: days("2026-03-28", "2026-04-05") },
    });
    expect(year.quarters[0].ends).toEqual({ earliest: "2025-10-24", latest: "2025-10-24" });
    expect(year.quarters[2]).toEqual(schoolYear(2025).quarters[2]);
    expect(year.breaks.autumn.starts.earliest).toBe(addDays(first.ends, 1));
    expect(year.breaks.autumn.ends.latest).toBe(addDays(second.starts, -1));
    expect(year.breaks.spring.ends.latest).toBe("2026-04-05");
    expect(year.breaks.winter).toEqual(schoolYear(2025).breaks.winter);
  });

  test.each([
    ["a year that is none", () => schoolYear(2025.5)],
    ["a year beyond the calendar", () => schoolYear(9_999)],
    [
      "days outside the school year",
      () => schoolYear(2025, { quarters: [days("2025-08-31", "2025-10-24")] }),
    ],
    ["days after it", () => schoolYear(2025, { breaks: { summer: days("2026-06-01", "2026-09-01") } })],
    ["days turned round", () => schoolYear(2025, { breaks: { autumn: days("2025-11-02", "2025-10-25") } })],
    [
      "quarters that overlap",
      () =>
        schoolYear(2025, { quarters: [days("2025-09-01", "2025-11-01"), days("2025-11-01", "2025-12-30")] }),
    ],
    [
      "five quarters",
      () => schoolYear(2025, { quarters: Array.from({ length: 5 }, () => days("2025-09-01", "2025-10-01")) }),
    ],
    [
      "no quarter but a day that is none",
      () => schoolYear(2025, { quarters: [days0("2025-09-31", "2025-10-24")] }),
    ],
    ["a last day that is none", () => schoolYear(2025, { quarters: [days0("2025-09-01", "2025-10-32")] })],
    [
      "a quarter that ends on no day before one that is known",
      () => schoolYear(2025, { quarters: [days0("2025-09-01", ""), days("2025-11-01", "2025-12-30")] }),
    ],
    [
      "a quarter that begins on no day after one that is known",
      () =>
        schoolYear(2025, { quarters: [days("2025-09-01", "2025-10-24"), days0("2025-1101", "2025-12-30")] }),
    ],
  ])("%s is refused", (_, make) => {
    expect(make).toThrow(RangeError);
  });

  test("says what is wrong", () => {
    const quarter = days("2025-09-01", "2025-10-01");
    expect(() => schoolYear(2025, { quarters: Array.from({ length: 5 }, () => quarter) })).toThrow(
      /four quarters: 5/,
    );
    expect(() => schoolYear(0)).toThrow(/from 1 to 9998: 0/);
  });

  test("may have a quarter of one day, the whole year, and four quarters", () => {
    const whole = days("2025-09-01", "2026-08-31");
    expect(schoolYear(2025, { quarters: [whole] }).quarters[0].ends.latest).toBe("2026-08-31");
    const one = days("2025-09-01", "2025-09-01");
    expect(schoolYear(2025, { quarters: [one] }).quarters[0].starts.earliest).toBe("2025-09-01");
    const { breaks, quarters } = schoolYear(2025, { quarters: published[2025] });
    expect(quarters.map(({ starts, ends }) => days(starts.latest, ends.earliest))).toEqual(published[2025]);
    expect(
      [breaks.winter, breaks.spring].map(({ starts, ends }) => days(starts.latest, ends.earliest)),
    ).toEqual([days("2025-12-31", "2026-01-11"), days("2026-03-21", "2026-03-29")]);
  });

  test("quarters a day apart have that day between them; those that touch leave the break as it is known", () => {
    const autumn = (starts: string) =>
      schoolYear(2025, { quarters: [days("2025-09-01", "2025-10-24"), days(starts, "2025-12-30")] }).breaks
        .autumn;
    expect(autumn("2025-10-26").starts).toEqual({ earliest: "2025-10-25", latest: "2025-10-25" });
    expect(autumn("2025-10-26").ends).toEqual({ earliest: "2025-10-25", latest: "2025-10-25" });
    expect(autumn("2025-10-25")).toEqual(schoolYear(2025).breaks.autumn);
  });

  test("begins in one of the years that the calendar holds", () => {
    expect(schoolYear(1).firstYear).toBe(1);
    expect(schoolYear(9_998).breaks.summer.ends.latest).toBe("9999-08-31");
  });
});
