import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeReports, reportOn, type Report } from "nastavnik";
import { mergeAll } from "nastavnik/report";
import { day, on, period, placeOf, records } from "./random-records.js";

const keys = ["a1", "a2", "b1", "b2", "c1"];

describe("many reports at once", () => {
  test("come to the bytes of merging two by two, in any order", () => {
    const parts = fc.tuple(...keys.map((key) => records([key], 8)));
    fc.assert(
      fc.property(parts, (all) => {
        const reports = all.map((each) => reportOn(each, { period, on }));
        const folded = reports.reduce((sum: Report, part) => {
          const merged = mergeReports(sum, part);
          if (!merged.ok) throw new Error("merge");
          return merged.value;
        });
        for (const some of [reports, [...reports].reverse()]) {
          const merged = mergeAll(some);
          expect(JSON.stringify(merged.ok && merged.value)).toBe(JSON.stringify(folded));
        }
      }),
      { numRuns: 50 },
    );
  });

  test("are refused with everything that is wrong, once", () => {
    const of = (key: string, later = false) =>
      reportOn([{ kind: "organisation", place: placeOf(key) }], {
        period,
        on: later ? day("2026-06-01") : on,
        ...(later && { dimensions: [] }),
      });
    const merged = mergeAll([of("a1"), of("a2"), of("a1"), of("b1", true), of("a1", true)]);
    expect(merged.ok ? [] : merged.issues.map(({ code }) => code)).toEqual([
      "report.overlap",
      "report.other-day",
      "report.other-basis",
    ]);
    expect(JSON.stringify(merged)).toContain('"organisations":["organisation:a1"]');
    expect(mergeAll([of("a1")])).toEqual({ ok: true, value: of("a1") });
    expect(() => mergeAll([])).toThrow(RangeError);
  });

  test("of thousands of municipalities are one pass", () => {
    const [one] = [
      reportOn([{ kind: "count", place: placeOf("a1"), counts: { "own.x": 1 } }], { period, on }),
    ];
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      ...one,
      covers: [`organisation:o${i}` as Report["covers"][number]],
      cells: one.cells.map((cell) => ({ ...cell, municipality: `m${i}` })),
    }));
    const merged = mergeAll(many);
    expect(merged.ok && merged.value.cells.length).toBe(40_000);
  });
});
