import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { InputIssueCode } from "nastavnik/model";
import { upgrade } from "nastavnik/model";
import { everyRecord, type Parse } from "../support/every-record.js";

type Place = { readonly path: readonly (string | number)[]; readonly value: number };

/** Every number of a value, at any depth. */
function numbersOf(value: unknown, path: readonly (string | number)[] = []): readonly Place[] {
  if (typeof value === "number") return [{ path, value }];
  if (typeof value !== "object" || value === null) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...(value as readonly unknown[]).entries()]
    : Object.entries(value);
  return entries.flatMap(([key, item]) => numbersOf(item, [...path, key]));
}

function put(record: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(record) ? [...(record as unknown[])] : { ...(record as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = put(copy[key], rest, value);
  return copy;
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key], value);
}

const places = everyRecord.flatMap(([file, parse, lawful]) =>
  lawful.flatMap((record) =>
    numbersOf(record).map(({ path, value }) => ({ file, parse, record, path, value })),
  ),
);
const nameOf = (file: string, path: Place["path"]) =>
  [
    file.replace(".json", ""),
    ...path.filter((key) => typeof key === "string" && !/^(own|\w+)\.\w/.test(key)),
  ].join(".");
const named = new Map(places.map((place) => [nameOf(place.file, place.path), place]));

/** The numbers of a record that may have a fraction. */
const measured: ReadonlySet<string> = new Set(["mentor.results.base", "mentor.results.value"]);

test("every numeric field is tried", () => {
  expect([...named.keys()].filter((name) => !name.endsWith("schemaVersion")).sort()).toMatchInlineSnapshot(`
    [
      "answers.answers.points",
      "assignment.contract.term.months.max",
      "assignment.contract.term.months.min",
      "community.members.count",
      "development-plan.stages.period.months.max",
      "development-plan.stages.period.months.min",
      "meeting.minutes",
      "mentee.difficulties.level",
      "mentee.period.months.max",
      "mentee.period.months.min",
      "mentor.groupSize.max",
      "mentor.groupSize.min",
      "mentor.period.months.max",
      "mentor.period.months.min",
      "mentor.results.base",
      "mentor.results.period.months.max",
      "mentor.results.period.months.min",
      "mentor.results.value",
      "mentor.seats",
      "organisation.staffing.categories.count",
      "organisation.staffing.newcomers",
      "organisation.staffing.teachingStaff",
      "organisation.staffing.young.count",
      "person.age.max",
      "person.age.min",
      "program.activities.time.frequency.every",
      "program.activities.time.frequency.max",
      "program.activities.time.frequency.min",
      "program.difficulties.level",
      "program.difficulties.levelAtEnd",
      "program.headcount.mentees",
      "program.headcount.mentors",
      "program.maxMenteesPerMentor",
      "program.participants.experience.years",
      "program.period.months.max",
      "program.period.months.min",
      "published-report.basis.definitions",
      "published-report.basis.questionnaire.admissible",
      "published-report.basis.questionnaire.optimal",
      "published-report.basis.satisfied.from",
      "published-report.basis.satisfied.highest",
      "published-report.basis.satisfied.lowest",
      "published-report.figures.counts",
      "published-report.organisations",
      "published-report.promise.beside",
      "published-report.sensitiveThreshold",
      "published-report.threshold",
      "published-report.withheld.figures",
      "report.basis.definitions",
      "report.basis.questionnaire.admissible",
      "report.basis.questionnaire.optimal",
      "report.basis.satisfied.from",
      "report.basis.satisfied.highest",
      "report.basis.satisfied.lowest",
      "report.cells.counts",
      "survey.answers.highest",
      "survey.answers.lowest",
      "survey.answers.points",
      "target-model.conditions.period.months.max",
      "target-model.conditions.period.months.min",
      "target-model.period.months.max",
      "target-model.period.months.min",
      "work-calendar.years.year",
    ]
  `);
});

describe.each([...named])("%s", (name, { parse, record, path, value }) => {
  test("is read exactly", () => {
    for (const odd of [nextAfter(value), value + 0.5, 5e-324, -5e-324, 1e-7, 0.1, 1e-300]) {
      const read = parse(put(record, path, odd));
      expect(read.ok, String(odd)).toBe(measured.has(name));
      if (!read.ok) expect(read.issues.map((issue) => issue.path.join("."))).toContain(path.join("."));
    }
  });

  test("is no endless or unsafe number, and none below its least", () => {
    for (const odd of [
      NaN,
      Infinity,
      -Infinity,
      2 ** 53,
      2 ** 53 + 2,
      1e21,
      1e308,
      Number.MAX_VALUE,
      -1,
      -1e308,
    ]) {
      const lawful = measured.has(name) && Number.isFinite(odd);
      expect(parse(put(record, path, odd)).ok, String(odd)).toBe(lawful);
    }
  });

  test("never throws, and what is taken is what was given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer(), fc.constantFrom("3", true, null, [3])), (given) => {
        const read = parse(put(record, path, given));
        if (!read.ok) return;
        if (given === null) return; // a figure that was withheld
        const taken = at(read.value, path);
        if (taken === undefined)
          expect(Number(given) === 0, String(given)).toBe(true); // a report keeps no zeros
        else expect(taken).toBe(given);
        if (!measured.has(name)) expect(Number.isSafeInteger(given)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

/** The next number above: 3.0000000000000004 after 3. */
function nextAfter(value: number): number {
  const bits = new BigInt64Array(1);
  const view = new Float64Array(bits.buffer);
  view[0] = value;
  bits[0]!++;
  return view[0];
}

test.each<readonly [string, Parse, InputIssueCode]>([
  ["a version and a half is none, not a newer one", everyRecord[0]![1], "code.unknown"],
  ["nor for an upgrade", upgrade, "type.wrong"],
])("%s", (_, read, code) => {
  const [, , [record]] = everyRecord[0]!;
  const answer = read({ ...record, schemaVersion: 1.5 });
  expect(answer.ok ? [] : answer.issues.map((issue) => issue.code)).toEqual([code]);
});
