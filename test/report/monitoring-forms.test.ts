import { describe, expect, test } from "vitest";
import { academicYear, mergeReports, publish, reportOn, rowsOf } from "nastavnik";
import { dimensions, measures } from "nastavnik/codes";
import {
  comparedRows,
  crossReportOn,
  csvOf,
  indicators,
  reportsByOrganisation,
  samePeriodLastYear,
  tableForPeople,
  type Report,
  type ReportRecord,
} from "nastavnik/report";
import forms from "./monitoring-forms.json" with { type: "json" };
import { day, on, period, placeOf } from "./random-records.js";

type Asked = {
  readonly asks: string;
  readonly measure?: string;
  readonly dimension?: string;
  readonly indicator?: string;
  readonly reason?: string;
};

test.each(forms as readonly Asked[])(
  "what a form asks has its place, or a reason why not: $asks",
  ({ measure, dimension, indicator, reason }) => {
    expect(measure ?? indicator ?? reason).toBeDefined();
    if (measure !== undefined) expect(Object.keys(measures)).toContain(measure);
    if (dimension !== undefined) expect(Object.keys(dimensions)).toContain(dimension);
    if (indicator !== undefined) expect(Object.keys(indicators)).toContain(indicator);
  },
);

const countsAt = (report: Report, dimension = "all") =>
  Object.fromEntries(
    rowsOf(report)
      .filter((row) => row.level === "all" && row.dimension === dimension)
      .map((row) => [dimension === "all" ? row.measure : `${row.value} ${row.measure}`, row.count]),
  );

const mentor = (facts: object): ReportRecord => ({
  kind: "participant",
  side: "mentor",
  place: placeOf("a1"),
  from: day("2025-09-01"),
  staff: true,
  ...facts,
});

describe("what forms ask", () => {
  test("pairs, documents, contests, pay and orders are counted", () => {
    const report = reportOn(
      [
        {
          kind: "organisation",
          place: placeOf("a1"),
          withPairs: true,
          documents: ["order", "order", "roadmap"],
        },
        { kind: "organisation", place: placeOf("a2"), withPairs: false, documents: ["order"] },
        mentor({ paid: true, byOrder: true, contestEntrant: true }),
        mentor({ paid: false, byOrder: true }),
        mentor({ paid: true, ended: day("2025-12-01"), contestEntrant: true }),
        { kind: "pairing", place: placeOf("a1"), mentees: 1, from: day("2025-09-01"), sameSubject: true },
        { kind: "pairing", place: placeOf("a1"), mentees: 1, from: day("2025-09-01") },
        { kind: "participant", side: "mentee", place: placeOf("a1"), staff: true, contestEntrant: true },
      ],
      { period, on },
    );
    expect(countsAt(report)).toMatchObject({
      "organisations.total": 2,
      "organisations.with-pairs": 1,
      "documents.in-place": 3,
      "mentors.active": 2,
      "mentors.paid": 1,
      "mentors.by-order": 2,
      "mentors.contest-entrants": 2,
      "mentees.contest-entrants": 1,
      "pairings.same-subject": 1,
    });
    expect(countsAt(report, "document-kind")).toEqual({
      "order documents.in-place": 2,
      "roadmap documents.in-place": 1,
    });
  });

  test.each([
    ["2025-08-24", 0, 0],
    ["2025-08-25", 1, 0],
    ["2025-08-31", 1, 0],
    ["2025-09-01", 1, 1],
    ["2026-08-24", 1, 1],
    ["2026-08-25", 0, 1],
  ])("a start on %s with the coming year: %i, in the period of its day: %i", (from, coming, own) => {
    const all: ReportRecord[] = [{ kind: "program", place: placeOf("a1"), from: day(from) }];
    const year = { period: academicYear(2025), on: day("2026-08-31") };
    const report = reportOn(all, { ...year, augustStarts: "coming-year" });
    expect(report.basis.augustStarts).toBe("coming-year");
    expect(countsAt(report)["programs.started"] ?? 0).toBe(coming);
    const plain = reportOn(all, year);
    expect(countsAt(plain)["programs.started"] ?? 0).toBe(own);
    expect(mergeReports(report, plain)).toMatchObject({ ok: false });
    const { "programs.opening": opening = 0, "programs.entered": entered = 0 } = countsAt(report);
    expect(Number(opening) + Number(entered)).toBe(countsAt(report)["programs.running"] ?? 0);
  });

  test("starts of August belong to no calendar year", () => {
    const year = { period: { starts: day("2025-01-01"), ends: day("2025-12-31") }, on };
    expect(() => reportOn([], { ...year, augustStarts: "coming-year" })).toThrow(RangeError);
  });

  const program = (key: string, form: string, category: string): ReportRecord => ({
    kind: "program",
    place: placeOf(key),
    from: day("2025-09-01"),
    forms: [form],
    menteeCategories: [category],
  });
  const programs = [
    program("a1", "x", "p"),
    program("a1", "x", "q"),
    program("a2", "y", "p"),
    program("b1", "x", "p"),
  ];

  test("two dimensions crossed add up to each of them, and are refused by a publication", () => {
    const crossed = crossReportOn(programs, ["form", "mentee-category"], { period, on });
    const started = crossed.cells.map(({ municipality, values, counts }) => [
      municipality,
      ...values,
      counts["programs.started"],
    ]);
    expect(
      started.filter(([, form]) => form === "x").reduce((sum, [, , , count]) => sum + Number(count), 0),
    ).toBe(3);
    expect(
      started
        .filter(([, , category]) => category === "p")
        .reduce((sum, [, , , count]) => sum + Number(count), 0),
    ).toBe(3);
    expect(() => publish(crossed as unknown as Report)).toThrow("report.crossed");
    expect(() => crossReportOn(programs, ["form", "form"], { period, on })).toThrow(RangeError);
  });

  test("what one of the two dimensions says nothing of stands in no cell, and still is covered", () => {
    const mentee: ReportRecord = {
      kind: "participant",
      side: "mentee",
      staff: true,
      place: placeOf("b2"),
      menteeCategories: ["p"],
      from: day("2025-09-01"),
    };
    const crossed = crossReportOn([...programs, mentee], ["form", "mentee-category"], { period, on });
    expect(crossed).toMatchObject({ kind: "cross-report", schemaVersion: 1 });
    expect(crossed.covers).toEqual(
      [...programs, mentee]
        .map(({ place }) => place.organisation)
        .filter((one, i, all) => all.indexOf(one) === i),
    );
    expect(
      crossed.cells.map(({ region, municipality, values, counts }) => [
        region,
        municipality,
        ...values,
        counts["programs.started"],
      ]),
    ).toEqual(
      [
        ["a1", "x", "p"],
        ["a1", "x", "q"],
        ["b1", "x", "p"],
        ["a2", "y", "p"],
      ].map(([key = "", ...values]) => [placeOf(key).region, placeOf(key).municipality, ...values, 1]),
    );
    const { type, ...somewhere } = placeOf("b2");
    const untyped = { ...mentee, place: somewhere };
    const byType = crossReportOn([mentee, untyped], ["organisation-type", "mentee-category"], { period, on });
    expect(byType.cells.map(({ values }) => values)).toEqual([
      ["", "p"],
      [type, "p"],
    ]);
  });

  test("a row beside no year before says nothing of it", () => {
    const rows = comparedRows(reportOn(programs, { period, on }), {
      plan: [{ measure: "programs.started", count: 6 }],
    });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).not.toHaveProperty("before");
    expect(rows.filter((row) => "planned" in row)).toMatchObject([{ level: "all", count: 4, planned: 6 }]);
  });

  test("tables by school add up to the report", () => {
    const all = reportsByOrganisation(programs, { period, on });
    const [first, ...others] = [...all.values()];
    const sum = others.reduce((report, other) => {
      const both = mergeReports(report, other);
      if (!both.ok) throw new Error("do not add up");
      return both.value;
    }, first!);
    expect(sum).toEqual(reportOn(programs, { period, on }));
    expect([...all].map(([id, { covers }]) => [id, covers])).toEqual([...all.keys()].map((id) => [id, [id]]));
  });

  test("beside the same period last year and a plan", () => {
    const past = samePeriodLastYear(
      { starts: day("2024-02-29"), ends: day("2024-08-31") },
      day("2024-02-29"),
    );
    expect(past).toEqual({ period: { starts: "2023-02-28", ends: "2023-08-31" }, on: "2023-02-28" });
    const before = reportOn(
      [{ kind: "count", place: placeOf("a1"), counts: { "programs.started": 9, "own.x": 2 } }],
      {
        period,
        on,
      },
    );
    const now = reportOn(programs, { period, on });
    const rows = comparedRows(now, {
      before,
      plan: [
        { measure: "programs.started", count: 6 },
        { measure: "youth.mentees", count: 1 },
      ],
    });
    const at = (measure: string) =>
      rows.find((row) => row.level === "all" && row.dimension === "all" && row.measure === measure);
    expect(at("programs.started")).toMatchObject({ count: 4, before: 9, planned: 6 });
    expect(at("own.x")).toMatchObject({ count: 0, before: 2 });
    expect(at("youth.mentees")).toMatchObject({ count: 0, planned: 1 });
    const plan = [1, 2].map((count) => ({ measure: "programs.started", count }) as const);
    expect(() => comparedRows(now, { plan })).toThrow(RangeError);
    const pages = comparedRows(publish(now), { before: publish(before) });
    expect(pages.every(({ before: was }) => was === undefined || was === null || was === 0 || was >= 5)).toBe(
      true,
    );
  });

  test("of publications: 0 where one shows none; nothing where it does not say", () => {
    const started = (key: string, count: number, own = {}): ReportRecord => ({
      kind: "count",
      place: placeOf(key),
      counts: { "programs.started": count, ...own },
    });
    const options = { period, on, dimensions: ["month"] } as const;
    const own = { "own.rooms": { open: true } } as const;
    const before = publish(reportOn([started("a1", 90), started("b1", 50)], options), { own });
    const now = publish(
      reportOn(
        [started("a1", 80, { "mentors.active": 30, "own.rooms": 7, "own.x": 9 }), started("a2", 60)],
        options,
      ),
      { own: { ...own, "own.x": { open: true } } },
    );
    const rows = comparedRows(now, { before, plan: [{ measure: "mentees.active", count: 5 }] });
    const at = (measure: string, municipality: string, of = rows) =>
      of.find(
        (row) => row.dimension === "all" && row.measure === measure && row.municipality === municipality,
      );
    expect(at("mentors.active", "a1")).toMatchObject({ count: 30, before: 0 });
    expect(at("own.rooms", "a1")).toMatchObject({ count: 7, before: 0 });
    expect(at("own.x", "a1")).not.toHaveProperty("before"); // was not declared then
    expect(at("programs.started", "a0")).not.toHaveProperty("before"); // no such place then
    expect(at("programs.started", "b1")).toBeUndefined(); // and none now
    expect(rows.find(({ planned }) => planned === 5)).toMatchObject({ count: 0, before: 0, level: "all" });
    expect(at("mentors.active", "a1", comparedRows(before, { before: now }))).toMatchObject({
      count: 0,
      before: 30,
    });
  });

  test("of a value that may stand unnamed a publication does not say that there was none", () => {
    const mentees = (category: string, count: number): ReportRecord[] =>
      Array.from({ length: count }, () => ({
        kind: "participant",
        place: placeOf("a1"),
        side: "mentee",
        staff: true,
        menteeCategories: [category],
        from: day("2025-09-01"),
      }));
    const options = { period, on, dimensions: ["mentee-category"] } as const;
    const few = publish(reportOn([...mentees("burnout", 3), ...mentees("growth", 90)], options));
    const many = publish(reportOn([...mentees("burnout", 60), ...mentees("digital", 90)], options));
    const named = (value: string, of: Parameters<typeof comparedRows>[0], before: typeof of) =>
      comparedRows(of, { before }).find((row) => row.value === value && row.measure === "mentees.active");
    expect(named("burnout", many, few)).toMatchObject({ count: 60 });
    expect(named("burnout", many, few)).not.toHaveProperty("before");
    expect(named("growth", few, many)).toMatchObject({ count: null, before: 0 });
  });
});

describe("rows for people", () => {
  const report = reportOn(
    [
      { kind: "organisation", place: { ...placeOf("a1"), region: "=66" }, staff: { teaching: 40 } },
      { kind: "program", place: placeOf("a1"), forms: ["teacher-teacher"], from: day("2025-09-01") },
      { kind: "program", place: placeOf("a1"), from: day("2025-09-01") },
    ],
    { period, on, dimensions: ["form", "month"] },
  );

  test("every cell is in words, and a withheld figure is a sign that the schema knows", () => {
    const { headings, rows, schema } = tableForPeople(rowsOf(publish(report)), { language: "ru" });
    expect(headings).toEqual(["Регион", "Муниципалитет", "Разрез", "Значение", "Показатель", "Число"]);
    for (const row of rows) {
      expect(row.slice(0, 5).every((cell) => typeof cell === "string" && cell !== "")).toBe(true);
      const figure = row[5];
      expect(typeof figure === "number" || schema.missingValues.includes(String(figure))).toBe(true);
    }
    const said = rows.map((row) => row.slice(2, 4).join(": "));
    expect(said).toContain("месяц: сентябрь 2025\u00a0г.");
    expect(said).toContain("форма наставничества: не указано");
    expect(rows.map((row) => row[5])).toContain("•");
    expect(() => tableForPeople([], { language: "ru", withheld: "0" })).toThrow(RangeError);
    expect(() => tableForPeople([], { language: "ru", withheld: " " })).toThrow(RangeError);
  });

  test("a place is named, by its code if it has no name; what is not stated is not the whole", () => {
    const { period, on: day_ } = report;
    const row = {
      ...{ starts: period.starts, ends: period.ends, on: day_ },
      dimension: "all",
      value: "",
      measure: "programs.started",
      count: 1,
    } as const;
    const placesOf = (level: "all" | "region" | "municipality", region: string, municipality: string) =>
      tableForPeople([{ ...row, level, region, municipality }], {
        language: "ru",
        nameOf: (what, code) => (code === "66" ? `${what} 66` : undefined),
      }).rows.map((cells) => cells.slice(0, 2));
    const [[whole]] = placesOf("all", "", "") as [[string]];
    expect(placesOf("all", "", "")).toEqual([[whole, whole]]);
    expect(placesOf("region", "66", "")).toEqual([["region 66", whole]]);
    expect(placesOf("region", "", "")).toEqual([["не указано", whole]]);
    expect(placesOf("municipality", "66", "66")).toEqual([["region 66", "municipality 66"]]);
    expect(placesOf("municipality", "66", "")).toEqual([["region 66", "не указано"]]);
    expect(placesOf("municipality", "01", "north")).toEqual([["01", "north"]]);
  });

  test("a file opens in a program for tables, and runs no formula", () => {
    const table = tableForPeople(rowsOf(report), {
      language: "ru",
      nameOf: (_, code) => (code === "a" ? "Район; «А»" : undefined),
    });
    const text = csvOf(table);
    expect(text.startsWith("\uFEFFРегион;Муниципалитет;")).toBe(true);
    expect(text).not.toMatch(/(^|;)[=+@-]/m);
    expect(text).toContain(";40\r\n");
    const odd = csvOf({
      headings: ["a"],
      rows: [["=1"], ["+1"], ["-1"], ["@x"], ["\tx"], ['"'], ["a;b"], ["a\nb"], [-5]],
    });
    expect(odd).toBe(`\uFEFFa\r\n'=1\r\n'+1\r\n'-1\r\n'@x\r\n'\tx\r\n""""\r\n"a;b"\r\n"a\nb"\r\n-5\r\n`);
  });
});
