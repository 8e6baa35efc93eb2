import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calendarDate,
  emptyReport,
  idOf,
  indicatorsOf,
  mergeReports,
  reportOn,
  rowsOf,
  type ProgramRecord,
  type ProgramState,
  type Report,
} from "nastavnik";
import { describeConflict as conflictEn, indicatorText as indicatorEn } from "nastavnik/en";
import { describeConflict as conflictRu, indicatorText as indicatorRu } from "nastavnik/ru";
import { program } from "../support/build.js";

const day = calendarDate;
const period = { starts: day("2025-09-01"), ends: day("2026-08-31") };
const on = day("2026-08-31");

const days = fc.constantFrom("2025-08-31", "2025-09-01", "2026-01-15", "2026-08-31", "2026-09-01").map(day);
const outcome = fc.constantFrom("removed", "reduced", "unchanged", "not-assessed");
const state: fc.Arbitrary<ProgramState | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant({ status: "draft", remarks: [] } as const),
  days.map((startedOn): ProgramState => ({
    status: "active",
    startedOn,
    order: "1",
    done: { a1: startedOn },
  })),
  fc
    .tuple(days, days)
    .map(([startedOn, terminatedOn]): ProgramState => ({ status: "terminated", startedOn, terminatedOn })),
  fc
    .tuple(days, days, fc.dictionary(fc.constantFrom("d1", "d2"), outcome))
    .map(([startedOn, completedOn, outcomes]): ProgramState => ({
      status: "completed",
      startedOn,
      completedOn,
      outcomes,
    })),
);

function records(keys: readonly string[]): fc.Arbitrary<ProgramRecord[]> {
  return fc.array(
    fc
      .tuple(fc.constantFrom(...keys), fc.constantFrom("school", "kindergarten"), state)
      .map(([key, type, reached]) => ({
        program: program({ place: { organisation: idOf("organisation", `organisation:${key}`), type } }),
        ...(reached && { state: reached }),
      })),
    { maxLength: 12 },
  );
}

const reportOf = (all: Iterable<ProgramRecord>) => reportOn(all, { period, on });

function merged(...reports: Report[]): Report {
  return reports.reduce(
    (sum, report) => {
      const result = mergeReports(sum, report);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      return result.value;
    },
    emptyReport(period, on),
  );
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
      }),
      { numRuns: 300 },
    );
  });

  test("the empty report changes nothing", () => {
    fc.assert(
      fc.property(records(["a", "b"]), (all) => {
        const report = reportOf(all);
        expect(merged(report)).toEqual(report);
        expect(mergeReports(report, emptyReport(period, on))).toEqual({ ok: true, value: report });
      }),
    );
  });

  test("each dimension adds up to the whole", () => {
    fc.assert(
      fc.property(records(["a", "b"]), (all) => {
        const sums = new Map<string, number>();
        for (const { measure, dimension, count } of rowsOf(reportOf(all))) {
          sums.set(`${measure} ${dimension}`, (sums.get(`${measure} ${dimension}`) ?? 0) + count);
        }
        for (const [key, sum] of sums) expect(sum).toBe(sums.get(`${key.split(" ")[0]} all`));
      }),
    );
  });
});

test("an overlap, another period and another day are refused, all at once, in both languages", () => {
  const one = reportOf([{ program: program() }]);
  const later = { ...one, period: { ...period, ends: day("2026-12-31") }, on: day("2026-12-31") };
  const result = mergeReports(one, later);
  expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual([
    "report.overlap",
    "report.other-period",
    "report.other-day",
  ]);
  expect(result.ok ? [] : result.issues.map(conflictRu)).toEqual([
    "Отчёты пересекаются: в обоих 1 организация (organisation:o1)",
    "Отчёты за разные периоды: 1 сентября 2025 г. – 31 августа 2026 г. и 1 сентября 2025 г. – 31 декабря 2026 г.",
    "Отчёты на разные даты: 31 августа 2026 г. и 31 декабря 2026 г.",
  ]);
  expect(result.ok ? "" : result.issues.map(conflictEn).join()).toMatch(
    /1 organisation .*different periods.*different reporting days/,
  );
});

test("what is counted, on the days around the period", () => {
  const at = (reached: ProgramState): ProgramRecord => ({ program: program(), state: reached });
  const report = reportOf([
    at({ status: "active", startedOn: day("2025-09-01"), order: "1", done: { a1: day("2025-10-01") } }),
    at({ status: "active", startedOn: day("2026-09-01"), order: "1", done: {} }), // after the reporting day
    at({
      status: "completed",
      startedOn: day("2025-08-31"),
      completedOn: day("2026-08-31"),
      outcomes: { d1: "removed", d2: "not-assessed" },
    }),
    at({
      status: "completed",
      startedOn: day("2025-08-31"),
      completedOn: day("2026-09-01"),
      outcomes: { d1: "removed" },
    }),
    at({ status: "terminated", startedOn: day("2026-08-31"), terminatedOn: day("2026-08-31") }),
    { program: program() },
    { program: program({ place: {} }) },
  ]);
  const totals = Object.fromEntries(
    rowsOf(report)
      .filter(({ dimension }) => dimension === "all")
      .map(({ measure, count }) => [measure, count]),
  );
  expect(totals).toEqual({
    "activities.done": 1,
    "activities.planned": 2,
    "difficulties.assessed": 1,
    "difficulties.overcome": 1,
    "programs.completed": 1,
    "programs.drafted": 1,
    "programs.running": 1,
    "programs.started": 2,
    "programs.terminated": 1,
    "programs.unplaced": 1,
  });
  expect(report.covers).toEqual(["organisation:o1"]);
});

describe("indicators", () => {
  test("a share without a base is absent, not zero", () => {
    const [overcome, completed] = [
      indicatorsOf(emptyReport(period, on))[1],
      indicatorsOf(emptyReport(period, on))[2],
    ];
    expect([overcome?.code, completed?.code]).toEqual(["IND-E-01", "IND-P-01"]);
    for (const indicator of [overcome!, completed!]) {
      expect(indicator).toMatchObject({ numerator: 0, denominator: 0 });
      expect("value" in indicator).toBe(false);
      expect([indicatorRu(indicator), indicatorEn(indicator)].join()).toMatch(/нет данных.*no data/);
    }
  });

  test("a share is read from merged sums, never from a mean of shares", () => {
    const completedIn = (key: string): ProgramRecord => ({
      program: program({ place: { organisation: idOf("organisation", `organisation:${key}`) } }),
      state: { status: "completed", startedOn: period.starts, completedOn: period.ends, outcomes: {} },
    });
    const stopped: ProgramRecord = {
      ...completedIn("b"),
      state: { status: "terminated", startedOn: period.starts, terminatedOn: period.ends },
    };
    const region = merged(reportOf([completedIn("a")]), reportOf([stopped, stopped, stopped]));
    const rate = indicatorsOf(region).find(({ code }) => code === "IND-P-01");
    expect(rate).toMatchObject({ value: 0.25, numerator: 1, denominator: 4 });
    expect(indicatorRu(rate!)).toBe("Доля завершённых программ: 25 % (1 из 4)");
  });
});

test("a period that ends before it starts is the caller's bug", () => {
  expect(() => reportOn([], { period: { starts: on, ends: period.starts }, on })).toThrow(RangeError);
});
