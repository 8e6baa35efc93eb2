import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyReport, idOf, reportOn } from "nastavnik";
import { type Cell, type ReportRecord } from "nastavnik/report";
import { Bundles, type Bundle, type ColumnStep } from "../../src/report/publication/bundles.js";
import type { FigureTable } from "../../src/report/publication/figure-table.js";
import { requestOf } from "../../src/report/publication/request.js";
import { madeUpReport } from "../support/made-up-region.js";
import { itemLists, own, reportOfItems } from "../support/small-report.js";
import { on, period, placeOf } from "./random-records.js";

const setOf = (table: FigureTable, { members }: Bundle) =>
  members
    .map(({ measure, factor }) => `${factor === 1 ? "" : `${factor} `}${table.measures[measure]}`)
    .sort()
    .join(" + ");

describe("what moves with a measure", () => {
  const kinds = {
    "own.whole": { persons: true },
    "own.part": { persons: true, within: ["own.whole"] },
    "own.other": { persons: true, within: ["own.whole"] },
    "own.within": { persons: true, within: ["own.part", "own.other"] },
  } as const;
  /** By municipality: of one whole of 100, so many of the first part, and ten of the other. */
  const tableOf = (parts: readonly number[]) => {
    const cells = parts.map((part, i): Cell => ({
      region: "r",
      municipality: `m${String(i).padStart(2, "0")}`,
      dimension: "all",
      value: "",
      counts: { "own.whole": 100, ...(part > 0 && { "own.part": part }), "own.other": 10, "own.within": 1 },
    }));
    const report = { ...emptyReport(period, on), cells, covers: [idOf("organisation", "organisation:one")] };
    return requestOf(report, { own: kinds }).table;
  };
  const setsOf = (table: FigureTable, code: keyof typeof kinds, width = 3) =>
    new Bundles(table, width).ofMeasure(table.measureOf.get(code)!).map((bundle) => setOf(table, bundle));

  test("it alone, with what it is within, with what is within it, with both: the fewest first", () => {
    const table = tableOf([50, 50]);
    const all = "own.other + own.part + own.whole + own.within";
    expect(setsOf(table, "own.whole")).toEqual(["own.whole", all]);
    expect(setsOf(table, "own.within")).toEqual(["own.within", all]);
    expect(setsOf(table, "own.part")).toEqual([
      "own.part",
      "own.part + own.whole",
      "own.part + own.within",
      "own.part + own.whole + own.within",
    ]);
    for (const code of Object.keys(kinds) as (keyof typeof kinds)[]) {
      const sets = setsOf(table, code);
      expect(new Set(sets).size).toBe(sets.length);
      const sizes = sets.map((set) => set.split("+").length);
      expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    }
  });

  test("with what leaves it no room in seven of ten municipalities; with what does in six, not", () => {
    const isTwin = (parts: readonly number[], width = 3) =>
      setsOf(tableOf(parts), "own.other", width).includes("own.other + own.part + own.whole");
    const many = (count: number, part: number) => Array.from({ length: count }, () => part);
    expect(isTwin([...many(7, 98), ...many(3, 97)])).toBe(true);
    expect(isTwin([...many(6, 98), ...many(4, 97)])).toBe(false);
    expect(isTwin([...many(6, 98), ...many(4, 97)], 4)).toBe(true);
    // Where there is no part, nothing is said.
    expect(isTwin([...many(7, 98), ...many(3, 97), ...many(5, 0)])).toBe(true);
    expect(isTwin(many(10, 50))).toBe(false);
  });

  test("questionnaires with the points they bring: as many as can be, as few, or halfway", () => {
    const records = ["a1", "a2", "b1"].flatMap((key): ReportRecord[] => [
      { kind: "process", place: placeOf(key), ratings: [2, 2, 2, 2, 2, 2, 2, 2, 1], contributor: 1 },
      { kind: "process", place: placeOf(key), ratings: [1, 1, 1, 1, 1, 1, 1, 1, 2], contributor: 2 },
    ]);
    const { table } = requestOf(reportOn(records, { period, on, dimensions: ["questionnaire-level"] }), {});
    const bundles = new Bundles(table, 3);
    const points = bundles
      .ofMeasure(table.measureOf.get("questionnaires.filled")!)
      .flatMap(({ members: [, second] }) =>
        second !== undefined && second.factor > 1 ? [second.factor] : [],
      );
    const { optimal, admissible } = emptyReport(period, on).basis.questionnaire;
    for (const most of [18, optimal - 1, admissible - 1, optimal, admissible])
      expect(points).toEqual(expect.arrayContaining([most, most >> 1]));
  });
});

/** What a step changes, and what its relations are, asked of the table anew. */
function expectSound(table: FigureTable, step: ColumnStep, members: Bundle["members"]): void {
  const { lineOf, relations } = table;
  const lines = members.map(({ measure }) => lineOf(step.column, measure));
  expect(step.lines).toEqual(lines.includes(-1) ? [] : lines);
  expect(step.factors).toEqual(members.map(({ factor }) => factor));
  const expected = relations.flatMap(({ terms, holdsIn }) => {
    const slope = terms.reduce((sum, [measure, factor]) => {
      const own = members.find((each) => each.measure === measure);
      return sum + factor * (own?.factor ?? 0);
    }, 0);
    if (holdsIn[step.column] !== 1 || slope === 0) return [];
    const there = terms.filter(([measure]) => lineOf(step.column, measure) >= 0);
    return [
      {
        slope,
        lines: there.map(([measure]) => lineOf(step.column, measure)),
        factors: there.map(([, factor]) => factor),
      },
    ];
  });
  expect(step.relations).toEqual(expected);
}

const tables = [
  ...fc
    .sample(itemLists(6), { numRuns: 10, seed: 3 })
    .map((items) => requestOf(reportOfItems(items), { own, attributes: "all" }).table),
  ...(["month", "form", "questionnaire-level", "scale"] as const).map(
    (dimension, i) =>
      requestOf(
        madeUpReport({ seed: i + 1, municipalities: 3, schools: 2, dimensions: [dimension, "end-reason"] }),
        {},
      ).table,
  ),
];

test("a bundle changes its members in the whole, and in each dimension those together that relations tie there", () => {
  for (const table of tables) {
    const bundles = new Bundles(table, 3);
    const ofRests = table.relations.flatMap((relation) => {
      const some = bundles.ofRest(relation);
      for (const { members } of some) {
        const slope = relation.terms.reduce(
          (sum, [measure, factor]) =>
            sum + factor * (members.find((each) => each.measure === measure)?.factor ?? 0),
          0,
        );
        expect(slope).not.toBe(0);
      }
      return some;
    });
    const ofMeasures = table.measures.flatMap((_, measure) => {
      const some = bundles.ofMeasure(measure);
      for (const { members } of some) expect(members.map((each) => each.measure)).toContain(measure);
      expect(some.length).toBeLessThanOrEqual(24);
      expect(bundles.ofMeasure(measure)).toBe(some);
      return some;
    });
    for (const { members, whole, strands } of new Set([...ofRests, ...ofMeasures])) {
      expect(whole.column).toBe(0);
      expectSound(table, whole, members);
      const left = [...strands];
      for (const dimension of table.dimensions) {
        const broken = members.filter(({ measure }) => table.hasColumn(measure, dimension[0]!));
        // Tied are those that a relation with both of them is about, in any column of the dimension; and so on.
        const group = broken.map((_, i) => i);
        for (const { terms, holdsIn } of table.relations) {
          if (!dimension.some((column) => holdsIn[column] === 1)) continue;
          const inside = broken.flatMap(({ measure }, i) =>
            terms.some(([each]) => each === measure) ? [i] : [],
          );
          for (const i of inside) {
            const [from, to] = [group[i], group[inside[0]!]];
            for (const [k, each] of group.entries()) if (each === from) group[k] = to!;
          }
        }
        for (const number of new Set(group)) {
          const tied = broken.filter((_, i) => group[i] === number);
          const columns = dimension.filter((column) =>
            tied.some(({ measure }) => table.lineOf(column, measure) >= 0),
          );
          const at = left.findIndex(({ columns: some, steps }) => {
            const measures = new Set(
              steps.flatMap(({ lines }) => lines.map((line) => table.lines[line]!.measure)),
            );
            return (
              some.join() === columns.join() &&
              [...measures].every((each) => tied.some(({ measure }) => measure === each))
            );
          });
          expect(at).toBeGreaterThanOrEqual(0);
          const [strand] = left.splice(at, 1);
          expect(strand!.steps.map(({ column }) => column)).toEqual(columns);
          for (const step of strand!.steps) {
            const order = step.factors
              .map((_, i) => step.lines[i])
              .flatMap((line) => (line === undefined ? [] : [table.lines[line]!.measure]));
            const inOrder =
              order.length === 0
                ? undefined
                : order.map((measure) => tied.find((each) => each.measure === measure)!);
            if (inOrder) expectSound(table, step, inOrder);
            else expect(tied.some(({ measure }) => table.lineOf(step.column, measure) < 0)).toBe(true);
            expect(step.factors.length).toBe(tied.length);
          }
        }
      }
      expect(left).toEqual([]);
    }
  }
});
