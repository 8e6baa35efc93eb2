import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idOf, mergeReports, reportOn, type Report } from "nastavnik";
import { type Measure } from "nastavnik/codes";
import { type OfSomebody, type ReportRecord } from "nastavnik/report";
import { parseReport } from "nastavnik/report/read";
import { day, on, period, placeOf, tidy } from "./random-records.js";

const reportOf = (all: Iterable<ReportRecord>, dimensions?: readonly "form"[]): Report =>
  reportOn(all, { period, on, ...(dimensions && { dimensions }) });
const wholeOf = (report: Report) => report.cells.find(({ dimension }) => dimension === "all")!;

const program = (facts: object): ReportRecord => ({
  kind: "program",
  place: placeOf("a1"),
  forms: ["teacher-teacher"],
  from: day("2025-10-01"),
  activities: { planned: 4, due: 4, done: 0 },
  ...facts,
});

describe("how many people stand behind a figure", () => {
  test("of twenty activities of one mentee: one", () => {
    const { counts, persons } = wholeOf(
      reportOf([program({ activities: { planned: 20, due: 20, done: 0 } })]),
    );
    expect(counts["activities.due"]).toBe(20);
    expect(persons).toEqual({ "activities.due": 1, "activities.planned": 1 });
  });

  test("of three programs of one mentee: one, where the records say so", () => {
    const three = [1, 2, 3].map(() => program({ contributor: 7 }));
    expect(wholeOf(reportOf(three)).persons).toMatchObject({ "programs.started": 1, "activities.due": 1 });
    const unknown = [1, 2, 3].map(() => program({}));
    expect(wholeOf(reportOf(unknown)).persons).toEqual({ "activities.due": 3, "activities.planned": 3 });
  });

  test("the same number in another organisation is somebody else", () => {
    const elsewhere = program({ contributor: 7, place: placeOf("a3") });
    expect(wholeOf(reportOf([program({ contributor: 7 }), elsewhere])).persons).toMatchObject({
      "activities.due": 2,
    });
  });

  test("a person with things under two values is one in each and one in the whole", () => {
    const { cells } = reportOf(
      [program({ contributor: 1 }), program({ contributor: 1, forms: ["head-teacher"] })],
      ["form"],
    );
    expect(cells.map(({ value, persons }) => [value, persons?.["activities.due"]])).toEqual([
      ["", 1],
      ["head-teacher", 1],
      ["teacher-teacher", 1],
    ]);
  });

  test.each<readonly [string, readonly object[], object]>([
    [
      "measured on three scales: as many as on the fullest one",
      ["s1", "s1", "s2", "s3"].map((scale) => ({ kind: "diagnostics", scale, before: 1, after: 3 })),
      { "diagnostics.measured": 2, "diagnostics.both": 2, "diagnostics.gained": 2 },
    ],
    [
      "asked twice on one level: as many as on the fullest one",
      ["reaction", "reaction", "learning"].map((level) => ({
        kind: "survey",
        on,
        side: "mentee",
        level,
        answers: [],
      })),
      { "surveys.asked": 2 },
    ],
    [
      "who answered on two scales: one",
      [
        {
          kind: "survey",
          on,
          side: "mentee",
          level: "reaction",
          answers: ["s1", "s2"].map((scale) => ({ scale, points: 9, lowest: 1, highest: 10 })),
        },
      ],
      { "answers.mentees": 1 },
    ],
    [
      "who rated nine items: one",
      [{ kind: "process", ratings: [2, 2, 2, 2, 2, 2, 2, 2, 2] }],
      { "questionnaires.points": 1 },
    ],
  ])("%s", (_, records, persons) => {
    const all = records.map((each) => ({ place: placeOf("a1"), ...each }) as ReportRecord);
    expect(wholeOf(reportOf(all)).persons).toEqual(persons);
  });
});

/** Things of a few people in a few organisations, under a few values. */
const things = (keys: readonly string[]) =>
  fc.array(
    fc
      .record({
        key: fc.constantFrom(...keys),
        contributor: fc.nat(3),
        form: fc.constantFrom("teacher-teacher", "head-teacher"),
        planned: fc.nat(5),
        due: fc.nat(5),
      })
      .map(
        ({ key, contributor, form, planned, due }) =>
          tidy({
            kind: "program",
            place: placeOf(key),
            contributor,
            forms: [form],
            from: day("2025-10-01"),
            activities: { planned: planned + due, due, done: 0 },
          }) as Extract<ReportRecord, { kind: "program" }>,
      ),
    { maxLength: 25 },
  );

test("people are told apart by number and organisation, however large the numbers and however many there are", () => {
  const large = [program({ contributor: 2 ** 31 }), program({ contributor: 0, place: placeOf("a3") })];
  expect(wholeOf(reportOf(large)).persons).toEqual({ "activities.due": 2, "activities.planned": 2 });
  const many = Array.from({ length: 12_000 }, (_, i) => ({
    key: `a${(7 * i) % 60}`,
    contributor: (i * 7_919) % 97,
    form: i % 5 === 0 ? "head-teacher" : "teacher-teacher",
  }));
  const records = many.map(({ key, contributor, form }) => {
    const organisation = idOf("organisation", `organisation:${key}`);
    return program({ contributor, forms: [form], place: { ...placeOf("a1"), organisation } });
  });
  const behind = reportOf(records, ["form"]).cells.map(({ value, persons }) => [
    value,
    persons?.["activities.due"],
  ]);
  const whose = (some: typeof many) =>
    new Set(some.map(({ key, contributor }) => `${key} ${contributor}`)).size;
  const forms = ["head-teacher", "teacher-teacher"].map((form) => [
    form,
    whose(many.filter((each) => each.form === form)),
  ]);
  expect(behind).toEqual([["", whose(many)], ...forms]);
});

/** Programs that begin and end, of a few people: what they count in dimensions that only some measures have. */
const endings = fc.array(
  fc.record({
    key: fc.constantFrom("a1", "a3", "b1"),
    contributor: fc.nat(2),
    from: fc.constantFrom("2025-06-01", "2025-10-01", "2025-11-01").map(day),
    ended: fc.constantFrom("2026-02-01", "2026-03-31").map(day),
    ending: fc.constantFrom("completed", "terminated"),
    endReason: fc.constantFrom("plan-done", "by-mentor"),
    codes: fc.array(fc.constantFrom("d1", "d2"), { maxLength: 3 }),
  }),
  { maxLength: 25 },
);

test("people stand behind months, reasons and groups as behind the whole, counted by a set", () => {
  fc.assert(
    fc.property(endings, (all) => {
      const records = all.map(({ key, codes, ...facts }): ReportRecord => ({
        kind: "program",
        place: placeOf(key),
        ...facts,
        difficulties: codes.map((code) => ({ code, outcome: "removed" })),
      }));
      const counts = new Map<string, number>();
      const people = new Map<string, Set<string>>();
      for (const { key, contributor, from, ended, ending, endReason, codes } of all) {
        const { region, municipality } = placeOf(key);
        const put = (line: string, measure: string, count: number) => {
          const at = [region, municipality, line, measure].join("|");
          if (count > 0) counts.set(at, (counts.get(at) ?? 0) + count);
          if (count > 0) people.set(at, (people.get(at) ?? new Set()).add(`${key} ${contributor}`));
        };
        const started = from >= period.starts ? 1 : 0;
        for (const line of ["all|", `month|${from.slice(0, 7)}`]) put(line, "programs.started", started);
        for (const line of ["all|", `month|${ended.slice(0, 7)}`, `end-reason|${endReason}`])
          put(line, `programs.${ending}`, 1);
        for (const line of ["all|", "difficulty-group|"])
          put(line, "difficulties.declared", ending === "completed" ? codes.length : 0);
      }
      const dimensions = ["month", "end-reason", "difficulty-group"] as const;
      const found = reportOn(records, { period, on, dimensions }).cells.flatMap((cell) =>
        Object.entries(cell.counts).map(([measure, count]) => {
          const { region, municipality, dimension, value, persons } = cell;
          const at = [region, municipality, dimension, value, measure].join("|");
          return [at, count, persons?.[measure as Measure] ?? count] as const;
        }),
      );
      const asked = [
        "programs.started",
        "programs.completed",
        "programs.terminated",
        "difficulties.declared",
      ];
      const ours = found.filter(([at]) => asked.some((measure) => at.endsWith(measure)));
      expect(new Map(ours.map(([at, count, some]) => [at, [count, some]]))).toEqual(
        new Map([...counts].map(([at, count]) => [at, [count, people.get(at)?.size]])),
      );
    }),
    { numRuns: 300 },
  );
});

describe("persons", () => {
  test("are those who have something there, counted by a set", () => {
    fc.assert(
      fc.property(things(["a1", "a3", "b1"]), (all) => {
        for (const { municipality, dimension, value, counts, persons } of reportOf(all, ["form"]).cells) {
          const here = all.filter(
            ({ place, forms }) =>
              place.municipality === municipality && (dimension === "all" || forms?.[0] === value),
          );
          const whose = (some: typeof here) =>
            new Set(some.map(({ place, contributor }) => `${place.organisation} ${contributor}`)).size;
          const due = here.filter(({ activities }) => activities!.due > 0);
          expect(persons?.["activities.due"] ?? counts["activities.due"] ?? 0).toBe(whose(due));
          expect(persons?.["programs.started"] ?? counts["programs.started"]).toBe(whose(here));
        }
      }),
    );
  });

  test("come to the same in any order, grouping and way through storage", () => {
    fc.assert(
      fc.property(things(["a1", "a3"]), things(["b1", "c1"]), (ours, theirs) => {
        const whole = reportOf([...ours, ...theirs]);
        expect(reportOf([...theirs].reverse().concat([...ours].reverse()))).toEqual(whole);
        const merged = mergeReports(reportOf(theirs), reportOf(ours));
        expect(merged).toEqual({ ok: true, value: whole });
        expect(parseReport(JSON.parse(JSON.stringify(whole)))).toEqual({ ok: true, value: whole });
      }),
    );
  });

  test("are never more than what is counted, and no person is in the report", () => {
    const record: ReportRecord & OfSomebody = program({ contributor: 1_234_567 });
    const report = reportOf([record]);
    expect(JSON.stringify(report)).not.toContain("1234567");
    const cells = report.cells.map((cell) => ({ ...cell, persons: { "activities.due": 5 } }));
    expect(parseReport({ ...report, cells })).toMatchObject({
      ok: false,
      issues: [{ code: "sum.exceeds-whole" }, {}, {}, {}, {}, {}, {}, {}, {}],
    });
    expect(() =>
      mergeReports(
        { ...report, cells: cells },
        { ...report, covers: [idOf("organisation", "organisation:z")] },
      ),
    ).toThrow(RangeError);
  });
});
