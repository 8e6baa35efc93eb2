import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  academicYear,
  addDays,
  addMonths,
  emptyReport,
  mergeReports,
  reportOn,
  rowsOf,
  type Report,
} from "nastavnik";
import { daysBetween } from "nastavnik/base";
import {
  calendarMonth,
  calendarYear,
  reporter,
  type ProgramRecord,
  type ReportRecord,
} from "nastavnik/report";
import { describeConflict as conflictEn } from "nastavnik/en";
import { describeConflict as conflictRu } from "nastavnik/ru";
import { day, on, period, placeOf, records } from "./random-records.js";

const reportOf = (all: Iterable<ReportRecord>): Report => reportOn(all, { period, on });

function merged(...reports: readonly Report[]): Report {
  return reports.reduce(
    (sum, report) => {
      const result = mergeReports(sum, report);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      return result.value;
    },
    emptyReport(period, on),
  );
}

function totalsOf(report: Report): Record<string, number | null> {
  const whole = rowsOf(report).filter(({ level, dimension }) => level === "all" && dimension === "all");
  return Object.fromEntries(whole.map(({ measure, count }) => [measure, count]));
}

describe("reports add up", () => {
  const three = fc.tuple(records(["a1", "a2"]), records(["b1"]), records(["c1", "c2", "c3"]));

  test("in any order and grouping, to the last byte, and to the report on all records at once", () => {
    fc.assert(
      fc.property(three, (parts) => {
        const [a, b, c] = parts.map(reportOf) as [Report, Report, Report];
        const whole = JSON.stringify(reportOf(parts.flat()));
        expect(JSON.stringify(merged(a, b, c))).toBe(whole);
        expect(JSON.stringify(merged(c, a, b))).toBe(whole);
        expect(JSON.stringify(merged(a, merged(c, b)))).toBe(whole);
        expect(JSON.stringify(reportOf(parts.flat().reverse()))).toBe(whole);
        expect(merged(a, emptyReport(period, on))).toEqual(a);
        expect(JSON.parse(whole)).toEqual(reportOf(parts.flat()));
      }),
      { numRuns: 200 },
    );
  });

  test("one record at a time, and the report can be asked for in between", () => {
    fc.assert(
      fc.property(records(["a1", "b1"]), (all) => {
        const { add, report } = reporter({ period, on });
        all.forEach((record, i) => {
          add(record);
          if (i % 4 === 0) expect(report()).toEqual(reportOf(all.slice(0, i + 1)));
        });
      }),
      { numRuns: 30 },
    );
  });

  test("each place adds up to the one above, and each dimension to the whole of its place", () => {
    fc.assert(
      fc.property(records(["a1", "a2", "b1", "c1"]), (all) => {
        const sums = new Map<string, number>();
        const bump = (key: string, count: number | null) =>
          sums.set(key, (sums.get(key) ?? 0) + (count ?? 0));
        const rows = rowsOf(reportOf(all));
        for (const { level, dimension, value, measure, region, municipality, count } of rows) {
          bump([level, dimension, value, measure].join(), count);
          bump(["dimension", level, region, municipality, dimension, measure].join(), count);
        }
        for (const { dimension, value, measure, level, region, municipality, count } of rows) {
          const [whole, ...below] = ["all", "region", "municipality"].map((each) =>
            sums.get([each, dimension, value, measure].join()),
          );
          expect(below).toEqual([whole, whole]);
          if (dimension !== "all") continue;
          for (const each of new Set(
            rows.filter((row) => row.measure === measure).map((row) => row.dimension),
          ))
            if (measure !== "programs.unplaced" && !measure.includes(".moved-"))
              expect(sums.get(["dimension", level, region, municipality, each, measure].join())).toBe(count);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("opening, flows and moves of every stock come to what stands, in every cell", () => {
    fc.assert(
      fc.property(records(["a1", "b1", "c1"], 30), (all) => {
        for (const { counts } of reportOf(all).cells) {
          const count = (code: string) => (counts as Record<string, number>)[code] ?? 0;
          for (const [stock, closing] of [
            ["programs", "running"],
            ["pairings", "confirmed"],
            ["mentors", "active"],
            ["mentees", "active"],
          ] as const) {
            const flows =
              count(`${stock}.opening`) +
              count(`${stock}.entered`) -
              count(`${stock}.left`) +
              count(`${stock}.moved-in`) -
              count(`${stock}.moved-out`);
            expect(flows).toBe(count(`${stock}.${closing}`));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

test("those who count by another definition of a young teacher are not added up", () => {
  const [usual, regional] = [
    { period, on },
    { period, on, young: "moscow-region" },
  ];
  const result = mergeReports(reportOn([], usual), reportOn([], regional));
  expect(result).toEqual({
    ok: false,
    issues: [{ code: "report.other-basis", details: { differs: ["young"] } }],
  });
  expect(mergeReports(reportOn([], regional), reportOn([], regional)).ok).toBe(true);
});

test("an overlap, another period, day and basis are refused, all at once, in both languages", () => {
  const one = reportOn([{ kind: "organisation", place: placeOf("a1") }], { period, on });
  const later = {
    ...one,
    period: { ...period, ends: day("2026-12-31") },
    on: day("2026-12-31"),
    basis: { ...one.basis, definitions: 2, satisfied: [] },
  };
  const result = mergeReports(one, later);
  expect(result.ok ? [] : result.issues.map(conflictRu)).toEqual([
    "Отчёты пересекаются: в обоих 1 организация («organisation:a1»)",
    "Отчёты за разные периоды: 1 сентября 2025\u00a0г. – 31 августа 2026\u00a0г. и 1 сентября 2025\u00a0г. – 31 декабря 2026\u00a0г.",
    "Отчёты на разные даты: 31 августа 2026\u00a0г. и 31 декабря 2026\u00a0г.",
    "Отчёты составлены по разным правилам (определения показателей, порог удовлетворённости)",
  ]);
  expect(result.ok ? "" : result.issues.map(conflictEn).join()).toMatch(
    /1 organisation .*different periods.*different reporting days.*different rules \(definitions of the measures, cut of satisfaction\)/,
  );
});

describe("what is counted", () => {
  const at = (facts: Partial<ProgramRecord>): ProgramRecord => ({
    kind: "program",
    place: placeOf("a1"),
    ...facts,
  });

  test("programs on the days around the period", () => {
    const report = reportOf([
      at({ from: day("2025-09-01"), activities: { planned: 5, due: 3, done: 2 } }),
      at({ from: day("2026-09-01"), activities: { planned: 9, due: 9, done: 9 } }), // after the reporting day
      at({
        from: day("2025-08-31"),
        ended: day("2026-08-30"),
        ending: "completed",
        difficulties: [{ code: "x", outcome: "removed" }, { code: "y" }, { code: "z", outcome: "unchanged" }],
      }),
      at({
        from: day("2025-08-31"),
        ended: day("2026-09-01"),
        ending: "completed",
        difficulties: [{ code: "x" }],
      }),
      at({ from: day("2026-08-31"), ended: day("2026-08-31"), ending: "terminated" }),
      at({ from: day("2024-08-31"), ended: day("2025-08-31"), ending: "completed" }),
      at({}),
      { kind: "program", place: { region: "north" } },
    ]);
    expect(totalsOf(report)).toEqual({
      "activities.done": 2,
      "activities.due": 3,
      "activities.planned": 5,
      "difficulties.assessed": 2,
      "difficulties.declared": 3,
      "difficulties.overcome": 1,
      "programs.completed": 1,
      "programs.drafted": 1,
      "programs.entered": 2,
      "programs.left": 2,
      "programs.months": 12, // 31 August to 30 August, both days of work, and a single day
      "programs.opening": 2,
      "programs.running": 2,
      "programs.started": 2,
      "programs.terminated": 1,
      "programs.unplaced": 1,
    });
    expect(report.covers).toEqual(["organisation:a1"]);
  });

  test("a reporting day inside the period is the last day of everything", () => {
    const inWinter = reportOn(
      [
        at({ from: day("2025-10-01"), ended: day("2026-05-01"), ending: "completed" }),
        at({ from: day("2026-03-01") }),
      ],
      { period, on: day("2026-01-15") },
    );
    expect(totalsOf(inWinter)).toEqual({
      "programs.entered": 1,
      "programs.running": 1,
      "programs.started": 1,
    });
  });

  test("several codes stand under one value, unknown ones under the empty one", () => {
    const report = reportOf([
      at({ from: day("2025-10-01"), forms: ["teacher-teacher", "head-teacher", "teacher-teacher"] }),
      at({ from: day("2025-10-01") }),
    ]);
    const forms = rowsOf(report).filter(
      ({ level, dimension, measure }) =>
        level === "all" && dimension === "form" && measure === "programs.started",
    );
    expect(forms.map(({ value, count }) => [value, count])).toEqual([
      ["", 1],
      ["head-teacher+teacher-teacher", 1],
    ]);
  });

  test("months of work are those that adding months gives", () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(day("2019-12-28"), n));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1200 }), (from, length) => {
        const ended = addDays(from, length);
        let months = 0;
        while (daysBetween(ended, addDays(addMonths(from, months + 1), -1)) <= 0) months++;
        const long = { starts: day("2000-01-01"), ends: day("2050-01-01") };
        const { cells } = reportOn([at({ from, ended, ending: "completed" })], {
          period: long,
          on: long.ends,
          dimensions: [],
        });
        expect(cells[0]?.counts["programs.months"] ?? 0).toBe(months);
      }),
      { numRuns: 2000 },
    );
  });

  test("satisfaction only on a scale with a cut, of the period, at the level of reaction", () => {
    const survey = (
      points: number,
      highest: number,
      side: "mentor" | "mentee" | "curator",
      level: "reaction" | "result" = "reaction",
      when = "2026-05-20",
    ): ReportRecord => ({
      kind: "survey",
      place: placeOf("a1"),
      on: day(when),
      side,
      level,
      answers: [{ scale: "trust", points, lowest: 1, highest }],
    });
    const all = [
      survey(7, 10, "mentee"),
      survey(6, 10, "mentee"),
      survey(5, 5, "mentor"),
      survey(9, 10, "mentor"),
      survey(9, 10, "curator"),
      survey(9, 10, "mentee", "result"),
      survey(9, 10, "mentee", "reaction", "2026-09-20"),
    ];
    expect(totalsOf(reportOf(all))).toEqual({
      "answers.mentees": 2,
      "answers.mentees-satisfied": 1,
      "answers.mentors": 1,
      "answers.mentors-satisfied": 1,
      "answers.without-cut": 1,
      "surveys.answered": 6,
      "surveys.asked": 6,
    });
    const strict = reportOn(all, {
      period,
      on,
      profile: {
        satisfied: [
          { lowest: 1, highest: 5, from: 4 },
          { lowest: 1, highest: 10, from: 8 },
        ],
      },
    });
    expect(totalsOf(strict)).toMatchObject({
      "answers.mentees": 2,
      "answers.mentors": 2,
      "answers.mentors-satisfied": 2,
    });
    expect(totalsOf(strict)["answers.mentees-satisfied"]).toBeUndefined();
  });

  test("nine ratings, themes of strong and weak sides, measurements before and after", () => {
    const ratings = (...all: (0 | 1 | 2)[]): ReportRecord => ({
      kind: "process",
      place: placeOf("a1"),
      ratings: all,
    });
    const report = reportOf([
      ratings(2, 2, 2, 2, 2, 2, 2, 1, 0), // 15
      ratings(2, 2, 2, 2, 2, 2, 2, 0, 0), // 14
      ratings(1, 1, 1, 1, 1, 1, 1, 1, 0), // 8
      ratings(2, 2), // not the questionnaire
      {
        kind: "process",
        place: placeOf("a1"),
        swot: { strengths: ["staff", "joint-work"], weaknesses: ["staff"], opportunities: [], threats: [] },
      },
      { kind: "diagnostics", place: placeOf("a1"), scale: "s", before: 3, after: 7 },
      { kind: "diagnostics", place: placeOf("a1"), scale: "s", before: 5, after: 4 },
      { kind: "diagnostics", place: placeOf("a1"), scale: "s", before: 5 },
      { kind: "diagnostics", place: placeOf("a1"), scale: "s" },
    ]);
    const values = (dimension: string) =>
      rowsOf(report)
        .filter((row) => row.level === "all" && row.dimension === dimension)
        .map(({ value, measure, count }) => `${value} ${measure} ${count}`);
    expect(values("questionnaire-level")).toEqual([
      "admissible questionnaires.filled 1",
      "admissible questionnaires.points 14",
      "inadmissible questionnaires.filled 1",
      "inadmissible questionnaires.points 8",
      "optimal questionnaires.filled 1",
      "optimal questionnaires.points 15",
    ]);
    expect(values("swot-theme")).toEqual([
      "joint-work swot.strengths 1",
      "staff swot.strengths 1",
      "staff swot.weaknesses 1",
    ]);
    expect(values("scale")).toEqual([
      "s diagnostics.both 2",
      "s diagnostics.gained 4",
      "s diagnostics.lost 1",
      "s diagnostics.measured 3",
    ]);
  });

  test("a region that sets the questionnaire's cut itself is counted by it, and merges with nobody else's", () => {
    const record: ReportRecord = {
      kind: "process",
      place: placeOf("a1"),
      ratings: [2, 2, 2, 2, 2, 2, 2, 0, 0],
    };
    const levelBy = (optimal: number) =>
      rowsOf(reportOn([record], { period, on, profile: { questionnaire: { optimal, admissible: 9 } } }))
        .filter(({ dimension, level }) => dimension === "questionnaire-level" && level === "all")
        .map(({ value }) => value)[0];
    expect([levelBy(14), levelBy(15)]).toEqual(["optimal", "admissible"]);
    const other = reportOn([], { period, on, profile: { questionnaire: { optimal: 14, admissible: 9 } } });
    expect(mergeReports(reportOn([], { period, on }), other)).toMatchObject({
      issues: [{ details: { differs: ["questionnaire"] } }],
    });
  });
});

test("periods that people use", () => {
  expect(academicYear(2025)).toEqual(period);
  expect(calendarYear(2025)).toEqual({ starts: "2025-01-01", ends: "2025-12-31" });
  expect(() => academicYear(9999)).toThrow(RangeError);
  expect(() => calendarYear(2025.5)).toThrow(RangeError);
  expect(calendarMonth(2026, 2)).toEqual({ starts: "2026-02-01", ends: "2026-02-28" });
  expect(calendarMonth(2028, 2).ends).toBe("2028-02-29");
  expect(calendarMonth(9999, 12)).toEqual({ starts: "9999-12-01", ends: "9999-12-31" });
  expect(calendarMonth(2026, 4).ends).toBe("2026-04-30");
  for (const [year, month] of [
    [2026, 0],
    [2026, 13],
    [2026, 1.5],
    [10_000, 1],
    [NaN, 1],
  ] as const) {
    expect(() => calendarMonth(year, month)).toThrow(RangeError);
  }
});

test("the caller's bugs", () => {
  expect(() => reportOn([], { period: { starts: on, ends: period.starts }, on })).toThrow(RangeError);
  expect(() => reportOn([], { period, on: day("2025-08-31") })).toThrow(RangeError);
  const counts = (all: Record<string, number>): ReportRecord => ({
    kind: "count",
    place: placeOf("a1"),
    counts: all,
  });
  expect(() => reportOf([counts({ "own.visits": 1.5 })])).toThrow(RangeError);
  expect(() => reportOf([counts({ "programs.invented": 1 })])).toThrow(RangeError);
});
