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

/** The least and the most that a whole number may be while all else stays as it is. */
function limitsOf({ parse, record, path, value }: (typeof places)[number]): string {
  const isLawful = (one: number) => parse(put(record, path, one)).ok;
  const furthest = (beyond: number) => {
    let [lawful, unlawful] = [value, beyond];
    while (Math.abs(unlawful - lawful) > 1) {
      const middle = Math.trunc(lawful / 2 + unlawful / 2);
      if (isLawful(middle)) lawful = middle;
      else unlawful = middle;
    }
    return lawful;
  };
  return `${furthest(-1)} to ${furthest(2 ** 53)}`;
}

test("every whole number has its limits", () => {
  const limits = [...named]
    .filter(([name]) => !measured.has(name) && !name.endsWith("schemaVersion"))
    .map(([name, place]) => `${name}: ${limitsOf(place)}`);
  expect(limits.sort()).toMatchInlineSnapshot(`
    [
      "answers.answers.points: 0 to 1000",
      "assignment.contract.term.months.max: 9 to 1200",
      "assignment.contract.term.months.min: 0 to 9",
      "community.members.count: 0 to 1000000",
      "development-plan.stages.period.months.max: 9 to 1200",
      "development-plan.stages.period.months.min: 0 to 9",
      "meeting.minutes: 1 to 1440",
      "mentee.difficulties.level: 1 to 3",
      "mentee.period.months.max: 9 to 1200",
      "mentee.period.months.min: 0 to 9",
      "mentor.groupSize.max: 2 to 1000",
      "mentor.groupSize.min: 1 to 5",
      "mentor.period.months.max: 9 to 1200",
      "mentor.period.months.min: 0 to 9",
      "mentor.results.period.months.max: 9 to 1200",
      "mentor.results.period.months.min: 0 to 9",
      "mentor.seats: 0 to 1000",
      "organisation.staffing.categories.count: 0 to 1000000",
      "organisation.staffing.newcomers: 0 to 1000000",
      "organisation.staffing.teachingStaff: 0 to 1000000",
      "organisation.staffing.young.count: 0 to 1000000",
      "person.age.max: 24 to 120",
      "person.age.min: 0 to 24",
      "program.activities.time.frequency.every: 1 to 1000",
      "program.activities.time.frequency.max: 1 to 1000",
      "program.activities.time.frequency.min: 0 to 2",
      "program.difficulties.level: 1 to 3",
      "program.difficulties.levelAtEnd: 0 to 3",
      "program.headcount.mentees: 0 to 1000000",
      "program.headcount.mentors: 0 to 1000000",
      "program.maxMenteesPerMentor: 1 to 1000",
      "program.participants.experience.years: 0 to 80",
      "program.period.months.max: 9 to 1200",
      "program.period.months.min: 0 to 12",
      "published-report.basis.definitions: 1 to 1000",
      "published-report.basis.questionnaire.admissible: 0 to 1000",
      "published-report.basis.questionnaire.optimal: 0 to 1000",
      "published-report.basis.satisfied.from: 1 to 10",
      "published-report.basis.satisfied.highest: 7 to 1000",
      "published-report.basis.satisfied.lowest: 0 to 7",
      "published-report.figures.counts: 0 to 1000000000",
      "published-report.organisations: 0 to 1000000",
      "published-report.promise.beside: 0 to 1000000",
      "published-report.sensitiveThreshold: 3 to 1000000",
      "published-report.threshold: 3 to 1000000",
      "published-report.withheld.figures: 0 to 1000000000",
      "report.basis.definitions: 1 to 1000",
      "report.basis.questionnaire.admissible: 0 to 1000",
      "report.basis.questionnaire.optimal: 0 to 1000",
      "report.basis.satisfied.from: 1 to 10",
      "report.basis.satisfied.highest: 7 to 1000",
      "report.basis.satisfied.lowest: 0 to 7",
      "report.cells.counts: 0 to 1000000000",
      "survey.answers.highest: 7 to 1000",
      "survey.answers.lowest: 0 to 7",
      "survey.answers.points: 1 to 10",
      "target-model.conditions.period.months.max: 1 to 1200",
      "target-model.conditions.period.months.min: 0 to 1",
      "target-model.period.months.max: 12 to 1200",
      "target-model.period.months.min: 0 to 12",
      "work-calendar.years.year: 2027 to 2027",
    ]
  `);
});
