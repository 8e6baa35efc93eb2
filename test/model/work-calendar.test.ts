import { describe, expect, test } from "vitest";
import { addWorkingDays, calendarDate } from "nastavnik";
import { withHolidays } from "nastavnik/base";
import { parseWorkCalendar, upgrade } from "nastavnik/model";
import { russianCalendar } from "nastavnik/calendar/ru";
import { describeIssue as inEnglish } from "nastavnik/en";
import { describeIssue as inRussian } from "nastavnik/ru";
import { workCalendar } from "../support/work-calendar.js";

const [year] = workCalendar().years;
const issuesOf = (input: unknown) => {
  const read = parseWorkCalendar(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

test("the federal calendar, one laid over it and one's own come back from JSON as they were", () => {
  const regional = withHolidays(russianCalendar, [calendarDate("2026-06-15")], {
    id: "region",
    ru: "Закон области",
    en: "Regional law",
  });
  for (const calendar of [
    russianCalendar,
    regional,
    workCalendar(),
    workCalendar({ years: [], notes: [] }),
  ]) {
    expect(parseWorkCalendar(JSON.parse(JSON.stringify(calendar)))).toEqual({ ok: true, value: calendar });
    expect(upgrade(calendar)).toEqual({ ok: true, value: calendar });
  }
});

test("a calendar that was read is counted by", () => {
  const read = parseWorkCalendar(JSON.parse(JSON.stringify(russianCalendar)));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(
    addWorkingDays(calendarDate("2025-09-04"), 3, { calendar: read.value, week: "five-day" }),
  ).toMatchObject({ day: "2025-09-09", certainty: "decree" });
});

describe("what does not make sense is told with its place", () => {
  test.each<readonly [string, object, readonly string[]]>([
    ["a year given twice", { years: [year, year] }, ["ref.repeated years.1.year"]],
    [
      "a source given twice",
      { sources: [...workCalendar().sources, ...workCalendar().sources] },
      ["ref.repeated sources.1.id"],
    ],
    [
      "sources nobody gives",
      { sources: [] },
      ["ref.dangling years.0.sources.0", "ref.dangling years.0.paidNonWorking.0.source"],
    ],
    [
      "days of other years",
      {
        years: [
          {
            ...year,
            holidays: ["2025-12-31", "2026-01-01"],
            transfers: [{ from: "2025-12-28", to: "2027-01-01", by: "decree" }],
            paidNonWorking: [{ from: "2026-12-31", to: "2027-01-01", source: "order" }],
          },
        ],
      },
      [
        "day.outside-year years.0.holidays.0",
        "day.outside-year years.0.transfers.0.from",
        "day.outside-year years.0.transfers.0.to",
        "day.outside-year years.0.paidNonWorking.0.to",
      ],
    ],
    [
      "a period the wrong way round",
      { years: [{ ...year, paidNonWorking: [{ from: "2026-05-08", to: "2026-05-07", source: "order" }] }] },
      ["bounds.reversed years.0.paidNonWorking.0.to"],
    ],
    [
      "many things at once",
      {
        id: "",
        years: [{ ...year, year: 0, certainty: "hope", holidays: ["2026-02-29", "2026-01-01"] }],
        extra: 1,
      },
      [
        "text.empty id",
        "number.too-small years.0.year",
        "code.unknown years.0.certainty",
        "date.malformed years.0.holidays.0",
        "key.unknown extra",
        "day.outside-year years.0.holidays.1",
        "day.outside-year years.0.transfers.0.from",
        "day.outside-year years.0.transfers.0.to",
        "day.outside-year years.0.paidNonWorking.0.from",
        "day.outside-year years.0.paidNonWorking.0.to",
      ],
    ],
    ["a newer version", { schemaVersion: 2 }, ["version.newer schemaVersion"]],
    [
      "too many years",
      { years: Array.from({ length: 10_001 }, (_, i) => ({ ...year, year: i % 9_999 })) },
      [],
    ],
  ])("%s", (_, facts, issues) => {
    const found = issuesOf({ ...workCalendar(), ...facts });
    if (issues.length > 0) expect(found).toEqual(issues);
    else expect(found).toContain("list.too-long years");
  });

  test("in both languages", () => {
    const read = parseWorkCalendar(workCalendar({ years: [{ ...year!, year: 2027 }] }));
    if (read.ok) throw new Error("2026 is not 2027");
    expect(inRussian(read.issues[0])).toBe(
      "Лет №\u00a01, нерабочие праздничные дни №\u00a01: этого дня нет в 2027 году",
    );
    expect(inEnglish(read.issues[0])).toBe("Years 1, public holidays 1: the day is not in the year 2027");
  });
});

test.each<readonly [string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a list", []],
  ["a number", 2026],
  ["years that are no list", { ...workCalendar(), years: { 2026: year } }],
  ["a year that is null", { ...workCalendar(), years: [null] }],
  ["a date object", { ...workCalendar(), years: [{ ...year, holidays: [new Date(0)] }] }],
  ["a map", new Map(Object.entries(workCalendar()))],
  [
    "a getter that throws",
    {
      ...workCalendar(),
      get years(): never {
        throw new Error("no");
      },
    },
  ],
  [
    "a proxy that throws",
    new Proxy(workCalendar(), {
      get: () => {
        throw new Error("no");
      },
    }),
  ],
  ["keys of Object.prototype", JSON.parse('{"__proto__":{"kind":"work-calendar"},"constructor":1}')],
])("%s is refused and nothing is thrown", (_, input) => {
  expect(parseWorkCalendar(input).ok).toBe(false);
});
