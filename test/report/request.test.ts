import { describe, expect, test } from "vitest";
import { emptyReport, idOf, publish, type Report } from "nastavnik";
import { type Cell } from "nastavnik/report";
import { requestOf } from "../../src/report/publication/request.js";
import { itemLists, own, reportOfItems } from "../support/small-report.js";
import fc from "fast-check";
import { on, period } from "./random-records.js";

type Spot = readonly [
  dimension: Cell["dimension"],
  value: string,
  counts: Cell["counts"],
  persons?: Cell["counts"],
];

function reportOf(
  spots: Readonly<Record<string, readonly Spot[]>>,
  basis: Partial<Report["basis"]> = {},
): Report {
  const cells = Object.entries(spots).flatMap(([municipality, some]) =>
    some.map(([dimension, value, counts, persons]): Cell => ({
      ...{ region: "r", municipality, dimension, value, counts },
      ...(persons && { persons }),
    })),
  );
  const empty = emptyReport(period, on);
  return {
    ...empty,
    basis: { ...empty.basis, ...basis },
    cells,
    covers: [idOf("organisation", "organisation:one")],
  };
}

/** The values of a dimension that are named, and what stands under no name: counts and people of each municipality. */
function namedIn(report: Report, options: Parameters<typeof requestOf>[1]) {
  const { figures, unnamed } = requestOf(report, options);
  const below = figures.filter(({ level, dimension }) => level === "municipality" && dimension !== "all");
  const rest = below.filter(({ value }) => value === "");
  return {
    unnamed,
    named: [...new Set(below.map(({ value }) => value))].filter((value) => value !== "").sort(),
    rest: Object.fromEntries(
      rest.map(({ municipality, counts, persons }) => [municipality, persons ? [counts, persons] : [counts]]),
    ),
  };
}

describe("what says something of a person's inner state is not named", () => {
  const few = (dimension: Cell["dimension"], ...values: readonly string[]) => ({
    m1: values.map((value): Spot => [dimension, value, { "mentees.active": 9 }]),
  });
  const basis = { sensitiveGroups: ["PD-CLM"], sensitiveDifficulties: ["PD-CLM-02"] } as const;

  test.each([
    ["mentee-category", "burnout", true],
    ["mentee-category", "growth+burnout", true],
    ["mentee-category", "growth", false],
    ["mentee-category", "PD-CLM", false],
    ["difficulty", "PD-CLM-02", true],
    ["difficulty", "PD-MET-01+PD-CLM-02", true],
    ["difficulty", "PD-MET-01", false],
    ["difficulty", "PD-CLM", false],
    ["difficulty-group", "PD-CLM", true],
    ["difficulty-group", "PD-MET+PD-CLM", true],
    ["difficulty-group", "PD-MET", false],
    ["difficulty-group", "PD-CLM-02", false],
    ["form", "burnout", false],
    ["form", "PD-CLM", false],
  ] as const)("%s %s: %s", (dimension, value, isSensitive) => {
    const { unnamed, named } = namedIn(reportOf(few(dimension, value), basis), {});
    expect(unnamed).toBe(isSensitive);
    expect(named).toEqual(isSensitive ? [] : [value]);
    expect(namedIn(reportOf(few(dimension, value)), {}).unnamed).toBe(
      isSensitive && dimension === "mentee-category",
    );
  });

  test("below its threshold of people anywhere, at any measure that is published", () => {
    const at = (
      count: number,
      people: number,
      code: "activities.due" | "mentees.entered" = "activities.due",
    ) =>
      namedIn(
        reportOf({
          m1: [["mentee-category", "burnout", { [code]: count, "mentees.active": 40 }, { [code]: people }]],
          m2: [["mentee-category", "burnout", { "activities.due": 40, "mentees.active": 40 }]],
        }),
        { threshold: 5, sensitiveThreshold: 12 },
      ).unnamed;
    expect(at(30, 11)).toBe(true);
    expect(at(30, 12)).toBe(false);
    expect(at(11, 11)).toBe(true);
    expect(at(3, 3, "mentees.entered")).toBe(false); // it is not published
  });

  test("it joins those without a value; of people with things the most of one are the fewest there can be", () => {
    const report = reportOf({
      m1: [
        ["all", "", { "mentees.active": 29, "activities.due": 70 }, { "activities.due": 20 }],
        ["mentee-category", "", { "mentees.active": 6, "activities.due": 10 }, { "activities.due": 4 }],
        [
          "mentee-category",
          "burnout",
          { "mentees.active": 3, "activities.due": 20 },
          { "activities.due": 7 },
        ],
        [
          "mentee-category",
          "growth",
          { "mentees.active": 20, "activities.due": 40 },
          { "activities.due": 15 },
        ],
        ["form", "", { "mentees.active": 29 }],
      ],
      m2: [
        ["all", "", { "mentees.active": 60, "activities.due": 12 }],
        ["mentee-category", "burnout", { "mentees.active": 20, "activities.due": 5 }],
        [
          "mentee-category",
          "burnout+growth",
          { "mentees.active": 40, "activities.due": 7 },
          { "activities.due": 2 },
        ],
      ],
    });
    const { named, rest } = namedIn(report, { threshold: 5, sensitiveThreshold: 10 });
    expect(named).toEqual(["growth"]);
    expect(rest).toEqual({
      m1: [{ "mentees.active": 9, "activities.due": 30 }, { "activities.due": 7 }],
      m2: [{ "mentees.active": 60, "activities.due": 12 }, { "activities.due": 5 }],
    });
    const form = requestOf(report, { threshold: 5, sensitiveThreshold: 10 }).figures.filter(
      ({ dimension, level }) => dimension === "form" && level === "municipality",
    );
    expect(form.map(({ value, counts }) => [value, counts])).toEqual([["", { "mentees.active": 29 }]]);
  });
});

describe("what another publication withholds", () => {
  test("varies as far as is small there, where that is wider; otherwise as far as here", () => {
    fc.assert(
      fc.property(itemLists(), fc.constantFrom(4, 5, 8), (items, other) => {
        const report = reportOfItems(items);
        const publication = publish(report, { own, threshold: other, insiders: [] });
        const { forced, facts, table } = requestOf(report, { own, threshold: 5, beside: [{ publication }] });
        const there = requestOf(report, { own, threshold: Math.max(other, 5) }).small;
        expect([...forced.keys()].sort((a, b) => a - b)).toEqual(
          [...facts.suppressed.keys()].sort((a, b) => a - b),
        );
        for (const [cell, width] of forced) expect(width).toBe(there.get(cell) ?? 3);
        expect([...facts.known].some((cell) => forced.has(cell))).toBe(false);
        expect(table.counts.length).toBeGreaterThan(0);
      }),
      { numRuns: 10 },
    );
  });

  test("a small difference is small, as far as what is small here can be told", () => {
    const at = (mentees: number): Report =>
      reportOf({
        m1: [["all", "", { "mentees.registered": mentees }]],
        m2: [["all", "", { "mentees.registered": 30 }]],
      });
    const publication = { ...publish(at(20)), on: period.starts };
    const smallOf = (mentees: number, threshold = 5) => {
      const { small, table } = requestOf(at(mentees), { threshold, beside: [{ publication }] });
      return [...small].map(([cell, width]) => [
        table.places[Math.floor(cell / table.lines.length)]!.municipality,
        width,
      ]);
    };
    expect(smallOf(22)).toEqual([
      ["", 3],
      ["", 3],
      ["m1", 3],
    ]);
    expect(smallOf(22, 8)).toEqual([
      ["", 6],
      ["", 6],
      ["m1", 6],
    ]);
    expect(smallOf(25)).toEqual([]);
    expect(smallOf(20)).toEqual([]);
  });
});

test("what is held back is told by its reasons; totals of all indicators must be shown, or those asked for", () => {
  const of = (counts: Cell["counts"], options = {}) =>
    requestOf(reportOf({ m1: [["all", "", counts]] }), options);
  const { internal, undeclared } = of({ "mentees.entered": 9, "mentees.active": 9 });
  expect([internal, undeclared]).toEqual([true, false]);
  const other = of({ "own.paid": 9, "mentees.active": 9 });
  expect([other.internal, other.undeclared]).toEqual([false, true]);
  const declared = of({ "own.paid": 9 }, { own: { "own.paid": { persons: true } } });
  expect([declared.internal, declared.undeclared]).toEqual([false, false]);
  const { mustShow } = of({ "mentees.active": 9 });
  for (const code of ["programs.completed", "programs.terminated", "mentees.finished", "mentees.certified"])
    expect(mustShow.has(code)).toBe(true);
  expect([...of({ "mentees.active": 9 }, { mustShow: ["mentees.active"] }).mustShow]).toEqual([
    "mentees.active",
  ]);
});
