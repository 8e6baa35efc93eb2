import { readFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addWorkingDays, calendarDate } from "nastavnik";
import { isShortDay, isWorkingDay, withHolidays, type WorkCalendar, type WorkWeek } from "nastavnik/base";
import { russianCalendar } from "nastavnik/calendar/ru";
import { weekdayOf } from "../../src/base/calendar-date.js";
import { root } from "../support/sources.js";
import { workCalendar } from "../support/work-calendar.js";
import data from "./production-calendar-ru.json" with { type: "json" };

const weeks: readonly WorkWeek[] = ["five-day", "six-day"];
const options = (week: WorkWeek, paidNonWorking?: "working" | "off") => ({
  calendar: russianCalendar,
  week,
  ...(paidNonWorking && { paidNonWorking }),
});
const third = (notice: string, week: WorkWeek, paid?: "working" | "off") =>
  addWorkingDays(calendarDate(notice), 3, options(week, paid)).day;
const daysOf = (year: number) =>
  Array.from({ length: Temporal.PlainDate.from(`${year}-01-01`).daysInYear }, (_, n) =>
    Temporal.PlainDate.from(`${year}-01-01`).add({ days: n }),
  );

describe.each(weeks)("in a %s week", (week) => {
  test.each(data.years)("the days of $year are those of the published calendars", (published) => {
    const worked = daysOf(published.year).filter((day) =>
      isWorkingDay(calendarDate(day.toString()), options(week)),
    );
    const days = new Set(worked.map(String));
    const weekdays = week === "five-day" ? 5 : 6;
    const freed = daysOf(published.year).filter(
      (day) => day.dayOfWeek <= weekdays && !days.has(day.toString()),
    );
    expect(freed.map(String)).toEqual(published.nonWorkingWeekdays[week]);
    const extra = worked.filter((day) => day.dayOfWeek > weekdays).map(String);
    expect(extra).toEqual(week === "five-day" ? published.workingSaturdays : []);
    const months = Array.from({ length: 12 }, (_, i) => worked.filter((day) => day.month === i + 1).length);
    expect({ year: worked.length, months }).toEqual(published.workingDays[week]);
    if (week === "five-day") {
      const totals: Readonly<Record<string, number>> = data.checks.yearTotals["five-day"];
      expect(worked.length).toBe(totals[published.year]);
    }
  });

  test.each(data.years)("the shorter days of $year are those of the published calendars", (published) => {
    const short = daysOf(published.year)
      .map((day) => calendarDate(day.toString()))
      .filter((day) => isShortDay(day, options(week)));
    expect(short).toEqual(published.shortenedDays[week]);
  });

  test.each(data.checks.notices)(
    "notice of $notice ($note) ends on its third working day",
    ({ notice, lastDay }) => {
      expect(third(notice, week)).toBe(lastDay[week]);
    },
  );

  test.each(data.checks.paidNonWorking)(
    "paid non-working days after $notice count as the caller says",
    (example) => {
      expect(third(example.notice, week)).toBe(example.countedAsWorking[week]);
      expect(third(example.notice, week, "off")).toBe(example.skipped[week]);
    },
  );

  test.each(data.checks.beyondCoverage)(
    "a term from $notice runs past what is known, and is refused",
    ({ notice }) => {
      expect(addWorkingDays(calendarDate(notice), 3, options(week))).toEqual({
        ok: false,
        issues: [
          {
            code: "calendar.not-covered",
            details: {
              day: "2028-01-01",
              calendar: "ru",
              years: [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027],
            },
          },
        ],
      });
    },
  );

  test("counting agrees with walking over the published lists", () => {
    const off = new Set(data.years.flatMap(({ nonWorkingWeekdays }) => nonWorkingWeekdays[week]));
    const on = new Set(
      week === "five-day" ? data.years.flatMap(({ workingSaturdays }) => workingSaturdays) : [],
    );
    const weekdays = week === "five-day" ? 5 : 6;
    const isOn = (day: Temporal.PlainDate) =>
      on.has(day.toString()) || (day.dayOfWeek <= weekdays && !off.has(day.toString()));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_100 }), fc.integer({ min: 1, max: 60 }), (from, count) => {
        const start = Temporal.PlainDate.from("2019-01-01").add({ days: from });
        let end = start;
        for (let left = count; left > 0;) {
          end = end.add({ days: 1 });
          if (isOn(end)) left--;
        }
        const answer = addWorkingDays(calendarDate(start.toString()), count, options(week));
        expect(answer.day).toBe(end.toString());
      }),
    );
  });
});

test.each([
  ["2025-09-04", "2025-09-09", "2025-09-08"],
  ["2025-03-06", "2025-03-11", "2025-03-11"],
])("the examples of the domain: notice of %s", (notice, five, six) => {
  expect(weeks.map((week) => third(notice, week))).toEqual([five, six]);
});

test("what comes after the calendar nobody knows: the last day before it is neither short nor long", () => {
  const { years, ...others } = russianCalendar;
  const until = { ...others, years: years.filter(({ year }) => year <= 2019) };
  const five = { calendar: until, week: "five-day" } as const;
  expect(isShortDay(calendarDate("2019-12-31"), five)).toBeUndefined();
  expect(isShortDay(calendarDate("2019-12-30"), five)).toBe(false);
  expect(isShortDay(calendarDate("2020-01-09"), five)).toBeUndefined();
  expect(isShortDay(calendarDate("2020-06-30"), options("six-day"))).toBe(false); // the vote was no holiday
});

test("the totals of the guide are those of the calendar, and follow as it says", () => {
  const guide = readFileSync(`${root}docs/time.md`, "utf8");
  const total = (year: number, week: WorkWeek) =>
    daysOf(year).filter((day) => isWorkingDay(calendarDate(day.toString()), options(week))).length;
  const rows = [...guide.matchAll(/^\| (20\d\d) +\|((?: +\d+ +\|){6})$/gm)].map(([, year, cells = ""]) => {
    return [year, ...(cells.match(/\d+/g) ?? [])].map(Number);
  });
  expect(rows.map(([year]) => year)).toEqual(data.years.map(({ year }) => year));
  for (const [year = 0, days = 0, sundays = 0, holidays = 0, moved = 0, six = 0, five = 0] of rows) {
    const all = daysOf(year);
    expect([days, sundays]).toEqual([all.length, all.filter(({ dayOfWeek }) => dayOfWeek === 7).length]);
    expect(six).toBe(days - sundays - holidays - moved);
    expect([six, five]).toEqual([total(year, "six-day"), total(year, "five-day")]);
  }
});

test("a gap names the years there are, from the first to the last", () => {
  const years = [2026, 2024, 2027, 2025].flatMap((year) =>
    russianCalendar.years.filter((one) => one.year === year),
  );
  const answer = addWorkingDays(calendarDate("2030-01-01"), 1, {
    calendar: { ...russianCalendar, years },
    week: "five-day",
  });
  expect(answer.ok || answer.issues[0].details.years).toEqual([2024, 2025, 2026, 2027]);
});

test("the answer names the acts of every year it passes", () => {
  const answer = addWorkingDays(calendarDate("2025-12-29"), 3, options("five-day"));
  expect(answer.ok && [answer.certainty, answer.sources.map(({ id }) => id)]).toEqual([
    "decree",
    ["tk-112", "tk-111", "pp-1335-2024", "pp-1466-2025"],
  ]);
});

test("a year without its decree makes the answer only as firm as the Labour Code", () => {
  const [known] = russianCalendar.years.filter(({ year }) => year === 2027);
  const calendar: WorkCalendar = {
    ...russianCalendar,
    years: [known!, { ...known!, year: 2028, certainty: "labour-code", sources: ["tk-112"], transfers: [] }],
  };
  const holidays = known!.holidays.map((day) => calendarDate(`2028${day.slice(4)}`));
  const own = {
    ...calendar,
    years: calendar.years.map((year) => (year.year === 2028 ? { ...year, holidays } : year)),
  };
  expect(addWorkingDays(calendarDate("2027-12-28"), 3, { calendar: own, week: "five-day" })).toMatchObject({
    ok: true,
    day: "2028-01-10",
    certainty: "labour-code",
  });
});

test("a region lays its own holidays over the federal calendar and is named as their source", () => {
  const ours = withHolidays(russianCalendar, [calendarDate("2026-06-15"), calendarDate("2031-06-16")], {
    id: "region",
    ru: "Закон области",
    en: "Regional law",
  });
  const answer = addWorkingDays(calendarDate("2026-06-10"), 3, { calendar: ours, week: "five-day" });
  expect(answer.day).toBe("2026-06-17"); // the 16th without the holiday
  expect(answer.ok && answer.sources.map(({ id }) => id)).toContain("region");
  expect(third("2026-06-10", "five-day")).toBe("2026-06-16");
  expect(isWorkingDay(calendarDate("2031-06-16"), { calendar: ours, week: "five-day" })).toBeUndefined();
});

test("the calendar is plain JSON with sources for all it says, and with the three things nobody could settle", () => {
  expect(JSON.parse(JSON.stringify(russianCalendar))).toEqual(russianCalendar);
  const ids = new Set(russianCalendar.sources.map(({ id }) => id));
  for (const { sources } of russianCalendar.years) for (const id of sources) expect(ids).toContain(id);
  for (const { number, adopted, id } of russianCalendar.sources) {
    const act = data.acts.find((known) => known.id === id);
    expect([number, adopted]).toEqual([act?.number, act?.date]);
  }
  expect(russianCalendar.notes).toHaveLength(3);
});

test("no term runs past the last day there is", () => {
  const years = workCalendar().years.map((year) => ({
    ...year,
    year: 9999,
    holidays: [],
    transfers: [],
    paidNonWorking: [],
  }));
  const last = (from: string, count: number) =>
    addWorkingDays(calendarDate(from), count, { calendar: workCalendar({ years }), week: "five-day" });
  expect(last("9999-12-30", 1).day).toBe("9999-12-31"); // a Friday
  expect(last("9999-12-30", 2)).toMatchObject({ ok: false, issues: [{ details: { day: "9999-12-31" } }] });
});

test.each([0, -1, 1.5, Number.NaN])("%s working days are the caller's bug", (count) => {
  expect(() => addWorkingDays(calendarDate("2025-09-04"), count, options("five-day"))).toThrow(RangeError);
});

test("weekdays run from Monday, 1, to Sunday, 7", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_652_058 }), (n) => {
      const day = Temporal.PlainDate.from("0001-01-01").add({ days: n });
      expect(weekdayOf(calendarDate(day.toString()))).toBe(day.dayOfWeek);
    }),
  );
});
