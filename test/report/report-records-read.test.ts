import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportOn, type InputIssue } from "nastavnik";
import { reporter, type ReportRecord } from "nastavnik/report";
import { parseReport, parseReportRecord, readingReporter } from "nastavnik/report/read";
import { everyReportRecord } from "../support/every-report-record.js";
import { hostileCopies } from "../support/hostile-values.js";
import { on, period, placeOf, readableRecords } from "./random-records.js";

const place = placeOf("a1");
const some = readableRecords(["a1", "a2", "b1"], 30);

const issuesOf = (input: unknown): readonly InputIssue[] => {
  const read = parseReportRecord(input);
  return read.ok ? [] : read.issues;
};
const shortly = (issues: readonly InputIssue[]) =>
  issues.map(({ code, path }) => `${code} ${path.join(".")}`);

describe("a record of a report", () => {
  test.each(everyReportRecord.map((record) => [record.kind, record] as const))(
    "of kind %s is read as it is",
    (_, record) => {
      expect(parseReportRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record });
    },
  );

  test("that the library may count is read as it is", () => {
    fc.assert(
      fc.property(some, (all) => {
        for (const record of all) expect(parseReportRecord(record)).toEqual({ ok: true, value: record });
      }),
      { numRuns: 100 },
    );
  });

  test.each<readonly [string, unknown, readonly string[]]>([
    ["nothing", null, ["code.unknown "]],
    ["a kind nobody knows", { kind: "school", place }, ["code.unknown kind"]],
    ["a kind that objects have", { kind: "constructor", place }, ["code.unknown kind"]],
    ["no place", { kind: "organisation" }, ["key.missing place"]],
    [
      "an organisation that is no id",
      { kind: "organisation", place: { organisation: "school 7" } },
      ["id.malformed place.organisation"],
    ],
    [
      "fewer than no teachers, and more young ones than teachers",
      { kind: "organisation", place, staff: { teaching: -1, young: 2 } },
      ["number.too-small staff.teaching", "sum.exceeds-whole staff.young"],
    ],
    [
      "more who stayed than were hired",
      { kind: "organisation", place, retention: [{ months: 24, hired: 3, stayed: 4 }] },
      ["code.unknown retention.0.months", "sum.exceeds-whole retention.0.stayed"],
    ],
    ...["program", "pairing", "assignment", "participant"].map(
      (kind): [string, unknown, readonly string[]] => {
        const sound = everyReportRecord.find((each) => each.kind === kind);
        const days = {
          from: "2026-01-15",
          ended: "2026-01-14",
          ...(kind === "program" && { mentorReplacedOn: [] }),
        };
        return [`an end of a ${kind} before its beginning`, { ...sound, ...days }, ["bounds.reversed ended"]];
      },
    ),
    [
      "a mentor replaced on the last day, and on the day after",
      { kind: "program", place, ended: "2026-01-15", mentorReplacedOn: ["2026-01-15", "2026-01-16"] },
      ["bounds.reversed mentorReplacedOn.1"],
    ],
    [
      "more done than was due",
      { kind: "program", place, activities: { planned: 3, due: 2, done: 3 } },
      ["sum.exceeds-whole activities.done"],
    ],
    [
      "points outside of their scale",
      {
        kind: "survey",
        place,
        on,
        side: "mentee",
        level: "reaction",
        answers: [
          { scale: "q", points: 0, lowest: 1, highest: 5 },
          { scale: "q", points: 6, lowest: 1, highest: 5 },
          { scale: "q", points: 1_001, lowest: 1, highest: 1_000 },
          { scale: "q", points: 1_000, lowest: 1, highest: 5 },
          { scale: "q", points: 1_001, lowest: 1, highest: 5 },
        ],
      },
      [
        "number.too-small answers.0.points",
        "number.too-big answers.1.points",
        "number.too-big answers.2.points",
        "number.too-big answers.3.points",
        "number.too-big answers.4.points",
      ],
    ],
    [
      "eight ratings",
      { kind: "process", place, ratings: [0, 1, 2, 0, 1, 2, 0, 1] },
      ["key.missing ratings.8"],
    ],
    [
      "ten ratings",
      { kind: "process", place, ratings: [0, 1, 2, 0, 1, 2, 0, 1, 2, 0] },
      ["list.too-long ratings"],
    ],
    [
      "more people than things",
      { kind: "count", place, counts: { "own.visits": 2 }, persons: { "own.visits": 3, "own.rooms": 1 } },
      ["sum.exceeds-whole persons.own.visits", "sum.exceeds-whole persons.own.rooms"],
    ],
    [
      "a measure nobody knows",
      { kind: "count", place, counts: { "programs.invented": 1 } },
      ["key.unknown counts.programs.invented"],
    ],
    [
      "a measure that zod drops",
      { kind: "count", place, counts: JSON.parse('{ "__proto__": 1 }') as unknown },
      ["key.unknown counts.__proto__"],
    ],
    ["a name", { kind: "program", place, mentorName: "А." }, ["key.unknown mentorName"]],
    [
      "codes that no report has room for",
      { kind: "program", place, forms: Array.from({ length: 40 }, (_, i) => `${i}`.padEnd(120, "x")) },
      ["text.too-long forms"],
    ],
  ])("with %s is refused in its place", (_, input, issues) => {
    expect(shortly(issuesOf(input))).toEqual(issues);
  });

  test("throws nothing whatever stands in it, at any depth", () => {
    for (const record of everyReportRecord)
      for (const { input, where } of hostileCopies(record))
        expect(() => issuesOf(input), `${record.kind}: ${where}`).not.toThrow();
  });
});

describe("a reading reporter", () => {
  test("makes the report that `reportOn` makes of what can be read", () => {
    fc.assert(
      fc.property(some, (all) => {
        const reading = readingReporter({ period, on });
        for (const record of all) expect(reading.add(record).ok).toBe(true);
        const report = reportOn(all, { period, on });
        expect(reading.report()).toEqual(parseReport(report));
      }),
      { numRuns: 100 },
    );
  });

  test("leaves out what is broken and says where it stood", () => {
    const reading = readingReporter({ period, on });
    const good: ReportRecord = { kind: "organisation", place, staff: { teaching: 40 } };
    expect(reading.add(good).ok).toBe(true);
    expect(reading.add({ kind: "organisation", place: { organisation: "school 7" } })).toEqual({
      ok: false,
      issues: [
        {
          code: "id.malformed",
          path: ["records", 1, "place", "organisation"],
          details: { kind: "organisation" },
        },
      ],
    });
    expect(reading.add(good)).toEqual({
      ok: false,
      issues: [
        {
          code: "ref.repeated",
          path: ["records", 2, "place", "organisation"],
          details: { ref: place.organisation, first: ["records", 0] },
        },
      ],
    });
    expect(reading.report()).toEqual({ ok: true, value: reportOn([good], { period, on }) });
  });

  test("says what only the whole shows", () => {
    const mentor: ReportRecord = {
      kind: "participant",
      place,
      side: "mentor",
      staff: true,
      from: period.starts,
    };
    const reading = readingReporter({ period, on, dimensions: [] });
    for (const record of [{ kind: "organisation", place, staff: { teaching: 1 } }, mentor, mentor])
      expect(reading.add(record).ok).toBe(true);
    const read = reading.report();
    expect(read.ok ? [] : shortly(read.issues)).toEqual(["sum.exceeds-whole cells.0.counts.mentors.staff"]);
  });

  test("says that a sum is too big, and throws nothing", () => {
    const reading = readingReporter({ period, on, dimensions: [] });
    for (const key of ["a1", "a3"])
      expect(
        reading.add({ kind: "count", place: placeOf(key), counts: { "staff.teaching": 1_000_000_000 } }).ok,
      ).toBe(true);
    const read = reading.report();
    expect(read.ok ? [] : shortly(read.issues)).toEqual(["number.too-big cells.0.counts.staff.teaching"]);
  });
});

describe("records that nobody read", () => {
  const whole = { kind: "organisation", place, staff: { teaching: 40 } };
  test.each<readonly [string, unknown, RegExp]>([
    ["without a place", { kind: "organisation" }, /^record 1: it has no place$/],
    ["with a place that is null", { kind: "organisation", place: null }, /^record 1: it has no place$/],
    [
      "of an organisation that is no id",
      { kind: "survey", place: { organisation: "school 7" } },
      /^record 1: not an id of an organisation: "school 7"$/,
    ],
    ["of an organisation that has one already", whole, /^record 1: a second record of organisation:a1$/],
    ["of a kind nobody knows", { kind: "school", place }, /^record 1: no kind of record: "school"$/],
    [
      "with fewer than no teachers",
      { kind: "organisation", place: placeOf("a2"), staff: { teaching: -3 } },
      /^record 1: not a whole count of staff.teaching: -3$/,
    ],
    [
      "with no number of teachers",
      { kind: "organisation", place: placeOf("a2"), staff: { teaching: NaN } },
      /^record 1: not a whole count of staff.teaching: NaN$/,
    ],
  ])("%s are the caller's bug, with their number", (_, record, message) => {
    const add = () => reportOn([whole as ReportRecord, record as ReportRecord], { period, on });
    expect(add).toThrow(RangeError);
    expect(add).toThrow(message);
  });

  test("are covered only when they were counted", () => {
    const { add, report } = reporter({ period, on });
    expect(() => {
      add({ kind: "organisation", place: { organisation: "school 7" } } as unknown as ReportRecord);
    }).toThrow(RangeError);
    expect(report().covers).toEqual([]);
  });
});
