import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyReport, mergeReports, reportOn, type Report } from "nastavnik";
import { mergeDeliveries, type Delivery } from "../../examples/report-by-workers/merge-deliveries.js";
import { brokenPart, options, parts } from "../../examples/report-by-workers/parts.js";
import { recordsOf } from "../../examples/report-region/made-up-region.js";

const few = parts.slice(0, 5).map((part) => ({ ...part, schools: 3 }));
const ids = few.map(({ id }) => id);
const deliveries = few.map((part): Delivery => ({
  part: part.id,
  report: reportOn(recordsOf(part), options),
}));
const onePass = reportOn(
  few.flatMap((part) => [...recordsOf(part)]),
  options,
);
const empty = emptyReport(options.period, options.on);
/** As it comes out of a queue: text that was read again. */
const fromQueue = ({ part, report }: Delivery): Delivery => ({
  part,
  report: JSON.parse(JSON.stringify(report)) as Report,
});

describe("parts that are delivered at least once, in any order", () => {
  test("come to the report of one pass, to the last byte", () => {
    const again = fc.array(fc.constantFrom(...deliveries), { maxLength: 6 });
    fc.assert(
      fc.property(again, fc.infiniteStream(fc.nat()), (repeated, keys) => {
        const all = [...deliveries, ...repeated].map((each) => ({ key: keys.next().value as number, each }));
        const shuffled = all.sort((a, b) => a.key - b.key).map(({ each }) => fromQueue(each));
        const merged = mergeDeliveries(ids, shuffled, empty);
        expect(merged.ok && JSON.stringify(merged.value.report)).toBe(JSON.stringify(onePass));
        expect(merged.ok && [...merged.value.repeated].sort()).toEqual(
          repeated.map(({ part }) => part).sort(),
        );
      }),
      { numRuns: 50 },
    );
  });

  test("cannot be added without looking at their ids", () => {
    const [{ report }] = deliveries as [Delivery];
    const merged = mergeReports(report, report);
    expect(merged.ok ? [] : merged.issues).toEqual([
      { code: "report.overlap", details: { organisations: report.covers } },
    ]);
  });

  test("are refused when a part is missing, when it comes back different, or when two parts have one school", () => {
    const problem = (all: readonly Delivery[]) => {
      const merged = mergeDeliveries(ids, all, empty);
      return merged.ok ? [] : merged.issues.map(({ code }) => code);
    };
    const [first, second] = deliveries as [Delivery, Delivery];
    expect(problem(deliveries.slice(1))).toEqual(["part.missing"]);
    expect(problem([...deliveries, { part: first.part, report: second.report }])).toEqual(["part.differs"]);
    const twins = [first, { part: second.part, report: first.report }, ...deliveries.slice(2)];
    expect(problem(twins)).toEqual(["report.overlap"]);
    expect(problem(deliveries)).toEqual([]);
  });
});

test("no organisation is in two parts of the example", () => {
  expect(new Set(parts.map(({ municipality }) => municipality)).size).toBe(parts.length);
});

test("a part with broken figures is counted by nobody", () => {
  expect(() => reportOn(recordsOf(brokenPart), options)).toThrow("not a whole count");
});
