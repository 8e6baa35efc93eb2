import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeReports, publish, reportOn, type InputIssue, type Report } from "nastavnik";
import { type Cell } from "nastavnik/report";
import { parseReport } from "nastavnik/report/read";
import { describeIssue as inEnglish } from "nastavnik/en";
import { describeIssue as inRussian } from "nastavnik/ru";
import { on, period, placeOf, records } from "./random-records.js";

const some = records(["a1", "a2", "b1"], 30);
const bytes = (value: unknown) => JSON.stringify(value);

function readAs(report: unknown): Report {
  const read = parseReport(report);
  if (!read.ok) throw new Error(bytes(read.issues));
  return read.value;
}

/** What storage may do to JSON: keys in another order, lists of things that have keys in another order. */
function shaken(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shaken(item, by));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    const each = shaken(item, by) as unknown[];
    const turned = ["covers", "cells", "dimensions", "sensitiveGroups"].includes(key);
    return [key, turned ? [...each.slice(by % each.length), ...each.slice(0, by % each.length)] : each];
  });
  return Object.fromEntries(by % 2 === 0 ? entries : entries.reverse());
}

describe("a report that comes back from elsewhere", () => {
  test("is the report that went, to the last byte, whatever order it comes in", () => {
    fc.assert(
      fc.property(some, fc.nat(1000), (all, by) => {
        const report = reportOn(all, { period, on });
        expect(bytes(readAs(JSON.parse(bytes(report))))).toBe(bytes(report));
        expect(bytes(readAs(shaken(report, by)))).toBe(bytes(report));
      }),
      { numRuns: 100 },
    );
  });

  test("with the zeros of an engine that writes them", () => {
    const report = reportOn([{ kind: "organisation", place: placeOf("a1"), complete: true }], { period, on });
    const cells = report.cells.map((cell) => ({ ...cell, counts: { ...cell.counts, "mentors.active": 0 } }));
    expect(bytes(readAs({ ...report, cells }))).toBe(bytes(report));
  });

  test("adds up and is published", () => {
    const [a, b] = ["a1", "b1"].map((key) =>
      readAs(
        reportOn([{ kind: "count", place: placeOf(key), counts: { "staff.teaching": 1_000_000_000 } }], {
          period,
          on,
        }),
      ),
    );
    const sum = mergeReports(a!, b!);
    expect(sum.ok && publish(sum.value).figures[0]?.counts["staff.teaching"]).toBe(2_000_000_000);
  });
});

const report = reportOn(
  [
    { kind: "organisation", place: placeOf("a1"), staff: { teaching: 40 } },
    { kind: "program", place: placeOf("a1"), forms: ["teacher-teacher"], from: period.starts },
  ],
  { period, on, dimensions: ["form", "organisation-type"] },
);
const whole = report.cells.find(({ dimension }) => dimension === "all")!;
const form = report.cells.findIndex(({ dimension }) => dimension === "form");
const withForm = (facts: object) => ({
  ...report,
  cells: report.cells.map((cell, i) => (i === form ? { ...cell, ...facts } : cell)),
});
/** With these counts beside those that it has. */
const withCounts = (counts: object) => withForm({ counts: { ...report.cells[form]?.counts, ...counts } });

const issuesOf = (input: unknown): readonly InputIssue[] => {
  const read = parseReport(input);
  return read.ok ? [] : read.issues;
};
const shortly = (issues: readonly InputIssue[]) =>
  issues.map(({ code, path }) => `${code} ${path.join(".")}`);

test("parts beyond their whole across measures, and values that fall short of it, are refused in their place", () => {
  const at = report.cells.findIndex(({ dimension }) => dimension === "all");
  const withWhole = (counts: object) => ({
    ...report,
    cells: report.cells.map((cell, i) =>
      i === at ? { ...cell, counts: { ...cell.counts, ...counts } } : cell,
    ),
  });
  const inPlace = (counts: object) => shortly(issuesOf(withWhole(counts)));
  expect(inPlace({ "mentees.staff": 60 })).toContain(`sum.exceeds-whole cells.${at}.counts.mentees.staff`);
  expect(inPlace({ "mentees.staff": 40 })).toEqual([
    `sum.below-whole cells.${at}.counts.mentees.staff`,
    `sum.exceeds-whole cells.${at}.counts.mentees.staff`, // of mentees.active, of whom there is none
  ]);
  const more = (whole.counts["programs.started"] ?? 0) + 1;
  expect(shortly(issuesOf(withWhole({ "programs.started": more })))).toContain(
    `sum.below-whole cells.${at}.counts.programs.started`,
  );
});

describe("a part whose whole is not there", () => {
  const reportOf = (...all: readonly Cell[]): Report => ({
    ...reportOn([], { period, on, dimensions: [] }),
    cells: all,
  });
  const cell = (municipality: string, counts: Cell["counts"], region = "r"): Cell => ({
    region,
    municipality,
    dimension: "all",
    value: "",
    counts,
  });
  const faults = (...all: readonly Cell[]) => shortly(issuesOf(reportOf(...all)));

  test("is told with the sums of its region where others count the whole", () => {
    const region = (residents: number) => [
      cell("a", { "youth.mentees": 3 }),
      cell("b", { "youth.mentees": 2, "youth.residents": residents }),
      cell("c", { "youth.residents": 1 }, "another"),
    ];
    expect(faults(...region(5))).toEqual([]);
    expect(issuesOf(reportOf(...region(4)))).toEqual([
      {
        code: "sum.exceeds-whole",
        path: ["cells", 0, "counts", "youth.mentees"],
        details: { measure: "youth.mentees", sum: 5, whole: 4 },
      },
    ]);
  });

  test("is refused where what counts the part counts the whole", () => {
    expect(faults(cell("a", { "activities.done": 3 }))).toEqual([
      "sum.exceeds-whole cells.0.counts.activities.done",
    ]);
    expect(faults(cell("a", { "mentees.certified": 2, "mentees.finished": 2 }))).toEqual([
      "sum.exceeds-whole cells.0.counts.mentees.finished",
    ]);
    const known = { "mentees.finished": 2, "mentees.registered": 2 };
    expect(faults(cell("a", { ...known, "mentees.certified": 2 }))).toEqual([]);
    expect(issuesOf(reportOf(cell("a", { "activities.done": 3 })))[0]?.details).toEqual({
      measure: "activities.done",
      sum: 3,
      whole: 0,
    });
  });

  test("is read where the whole comes from elsewhere, unless the region has less of it", () => {
    const mentors = (count: number) => ({ "mentors.active": count, "mentors.staff": count });
    expect(faults(cell("a", mentors(9)))).toEqual([]); // nobody counted staff
    expect(faults(cell("a", mentors(9)), cell("b", { "staff.teaching": 9 }))).toEqual([]);
    expect(faults(cell("a", mentors(9)), cell("b", { "staff.teaching": 8 }))).toEqual([
      "sum.exceeds-whole cells.0.counts.mentors.staff",
    ]);
    expect(faults(cell("a", mentors(9)), cell("b", { "staff.teaching": 8 }, "s"))).toEqual([]);
    const inLine: Cell = { ...cell("a", mentors(9)), dimension: "mentor-qualification" };
    const some = reportOf(cell("a", mentors(9)), cell("b", { "staff.teaching": 8 }), inLine);
    const broken = { ...some, basis: { ...some.basis, dimensions: [inLine.dimension] } };
    expect(shortly(issuesOf(broken))).toEqual(["sum.exceeds-whole cells.0.counts.mentors.staff"]); // said once
    expect(faults(cell("a", mentors(4)), cell("b", { ...mentors(5), "staff.teaching": 8 }))).toEqual([
      "sum.exceeds-whole cells.0.counts.mentors.staff",
    ]);
  });
});

test("people behind a whole: as many as behind any value at least, as behind all values at most", () => {
  const started = { period, on, dimensions: ["form"] as const };
  const program = (form: string, contributor: number) =>
    ({ kind: "program", place: placeOf("a1"), forms: [form], from: period.starts, contributor }) as const;
  const two = reportOn(
    [program("a", 0), program("a", 0), program("b", 0), program("b", 1), program("b", 1)],
    started,
  );
  const shown = (persons: readonly (number | undefined)[]) =>
    shortly(
      issuesOf({
        ...two,
        cells: two.cells.map((cell, i) => {
          const some = persons[i];
          return some === undefined
            ? cell
            : { ...cell, persons: { ...cell.persons, "programs.started": some } };
        }),
      }),
    );
  expect(two.cells.map(({ persons }) => persons?.["programs.started"])).toEqual([2, 1, 2]);
  expect(shown([])).toEqual([]);
  expect(shown([3])).toEqual([]);
  expect(shown([1])).toEqual(["sum.exceeds-whole cells.2.persons.programs.started"]);
  expect(shown([4])).toEqual(["sum.below-whole cells.0.persons.programs.started"]);
});

test("counts known from elsewhere stand under what is not stated, so that they add up", () => {
  const counts = { "programs.started": 7, "mentees.registered": 5, "own.x": 3 } as const;
  const mixed = reportOn(
    [
      { kind: "count", place: placeOf("a1"), counts },
      { kind: "program", place: placeOf("a1"), forms: ["teacher-teacher"], from: period.starts },
    ],
    { period, on },
  );
  expect(issuesOf(mixed)).toEqual([]);
  const forms = mixed.cells.filter(({ dimension }) => dimension === "form");
  expect(forms.map(({ value, counts: of }) => [value, of["programs.started"]])).toEqual([
    ["", 7],
    ["teacher-teacher", 1],
  ]);
});

describe("what is no report", () => {
  test.each<readonly [string, unknown, readonly string[]]>([
    [
      "a half-read one",
      JSON.parse('{"kind":"report"}'),
      [
        "key.missing schemaVersion",
        "key.missing period",
        "key.missing on",
        "key.missing basis",
        "key.missing covers",
        "key.missing cells",
      ],
    ],
    ["one of a later library", { ...report, schemaVersion: 2 }, ["version.newer schemaVersion"]],
    [
      "a publication",
      publish(report),
      [
        "code.unknown kind",
        "key.missing covers",
        "key.missing cells",
        "key.unknown organisations",
        "key.unknown threshold",
        "key.unknown sensitiveThreshold",
        "key.unknown promise",
        "key.unknown measures",
        "key.unknown figures",
        "key.unknown withheld",
      ],
    ],
    [
      "a period the wrong way round",
      { ...report, period: { starts: on, ends: period.starts } },
      ["bounds.reversed period.ends"],
    ],
    ["a day before its period", { ...report, on: "2025-08-31" }, ["bounds.reversed on"]],
    [
      "an organisation twice",
      { ...report, covers: [...report.covers, ...report.covers] },
      ["ref.repeated covers.1"],
    ],
    [
      "a cell twice",
      { ...report, cells: [...report.cells, whole] },
      [`ref.repeated cells.${report.cells.length}`],
    ],
    [
      "a whole of something",
      { ...report, cells: [{ ...whole, counts: {}, value: "x" }] },
      ["code.unknown cells.0.value"],
    ],
    [
      "a dimension its basis has not",
      { ...report, basis: { ...report.basis, dimensions: ["organisation-type"] } },
      [`ref.dangling cells.${form}.dimension`],
    ],
    [
      "cuts that lie on no scale",
      {
        ...report,
        basis: {
          ...report.basis,
          satisfied: [
            { lowest: 5, highest: 1, from: 4 },
            { lowest: 1, highest: 5, from: 0 },
            { lowest: 1, highest: 5, from: 6 },
            { lowest: 1, highest: 1, from: 1 },
            { lowest: 1.5, highest: 1, from: 9 }, // of what is no number of points nothing more is said
          ],
        },
      },
      [
        "number.not-whole basis.satisfied.4.lowest",
        "number.too-small basis.satisfied.0.highest",
        "number.too-small basis.satisfied.1.from",
        "number.too-big basis.satisfied.2.from",
      ],
    ],
    [
      "somebody's name for a measure",
      withCounts({ Ivanova: 1 }),
      [`key.unknown cells.${form}.counts.Ivanova`],
    ],
    [
      "a measure that is a prototype",
      withForm({ counts: JSON.parse('{"__proto__":{"x":1}}') }),
      [`key.unknown cells.${form}.counts.__proto__`],
    ],
    [
      "parts of more than their whole",
      withCounts({ "programs.started": 2 }),
      [`sum.exceeds-whole cells.${form}.counts.programs.started`],
    ],
    [
      "many things at once",
      { ...withCounts({ "programs.started": 1.5, "programs.running": -1 }), on: "today" },
      [
        "date.malformed on",
        `number.not-whole cells.${form}.counts.programs.started`,
        `number.too-small cells.${form}.counts.programs.running`,
        `sum.exceeds-whole cells.${form}.counts.programs.started`,
      ],
    ],
    [
      "counts that are no numbers",
      withCounts({ "programs.started": NaN, "programs.running": 1e18 }),
      [
        `type.wrong cells.${form}.counts.programs.started`,
        `number.too-big cells.${form}.counts.programs.running`,
        `sum.exceeds-whole cells.${form}.counts.programs.running`,
      ],
    ],
  ])("%s", (_, input, issues) => {
    expect(shortly(issuesOf(input)).sort()).toEqual([...issues].sort());
  });

  test("the excess of a sum is said once, in both languages", () => {
    const [issue, ...others] = issuesOf({
      ...report,
      cells: [...withCounts({ "programs.started": 3 }).cells, { ...whole, dimension: "form", value: "z" }],
    });
    expect(others.filter(({ path }) => path.at(-1) === "programs.started")).toEqual([]);
    expect(inEnglish(issue!)).toBe(
      `Cells ${form + 1}, counts, "programs started in the period": the parts of "programs started in the period" come to 3, more than the whole: 1`,
    );
    expect(inRussian(issue!)).toBe(
      `Строки отчёта №\u00a0${form + 1}, показатели, «программы, начатые за период»: части показателя «программы, начатые за период» дают 3, больше целого: 1`,
    );
  });

  test.each<readonly [string, () => unknown]>([
    ["nothing", () => undefined],
    ["a list", () => [report]],
    ["cells that are no list", () => ({ ...report, cells: { 0: whole } })],
    ["a cell that is null", () => ({ ...report, cells: [null] })],
    ["counts that are a map", () => withForm({ counts: new Map([["programs.started", 1]]) })],
    [
      "a getter that throws",
      () => ({
        ...report,
        get cells(): never {
          throw new Error("no");
        },
      }),
    ],
    [
      "a proxy that throws",
      () =>
        new Proxy(report, {
          get: () => {
            throw new Error("no");
          },
        }),
    ],
    [
      "itself within itself",
      () => {
        const own: Record<string, unknown> = { ...report };
        own["cells"] = [own];
        return own;
      },
    ],
    [
      "a deep one",
      () => {
        let deep: unknown = 1;
        for (let i = 0; i < 100_000; i++) deep = [deep];
        return { ...report, covers: deep };
      },
    ],
  ])("%s: an answer, not an exception", (_, make) => {
    expect(issuesOf(make()).length).toBeGreaterThan(0);
  });

  test("a hundred thousand cells, none of them right, are answered one by one", () => {
    const cells = Array.from({ length: 100_000 }, (_, i) => ({
      ...whole,
      municipality: `m${i}`,
      counts: { x: 1 },
    }));
    expect(issuesOf({ ...report, cells }).length).toBe(100_000);
  });
});
