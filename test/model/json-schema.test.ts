import { readdirSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { jsonSchemasOf } from "../../.ci/json-schema.mjs";
import {
  academicYear,
  calendarDate,
  emptyReport,
  readPeriod,
  type InputIssue,
  type Report,
  type Result,
} from "nastavnik";
import {
  parseAssignment,
  parseCommunity,
  parseConsent,
  parseDevelopmentPlan,
  parseMeeting,
  parseMentee,
  parseMentor,
  parseMethodology,
  parseOrganisation,
  parsePairing,
  parsePerson,
  parseProgram,
  parseSurvey,
  parseTargetModel,
  parseWorkCalendar,
} from "nastavnik/model";
import { parseReport } from "nastavnik/report/read";
import { russianCalendar } from "nastavnik/calendar/ru";
import * as schemas from "nastavnik/schemas";
import {
  community,
  developmentPlan,
  fullDevelopmentPlan,
  fullOrganisation,
  fullPerson,
  methodology,
  organisation,
  person,
  targetModel,
} from "../support/build-organisation.js";
import { workCalendar } from "../support/work-calendar.js";
import { assignment, consent, meeting, mentee, mentor, pairing, program, survey } from "../support/build.js";
import { root } from "../support/sources.js";

const generated = new Map(await jsonSchemasOf(schemas));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, formats: { date: isDay } });
const validators = new Map(
  [...generated].map(([file, text]): [string, ValidateFunction] => [
    file,
    ajv.compile(JSON.parse(text) as object),
  ]),
);

/** Written apart from the library's own check. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year >= 1 && month >= 1 && day >= 1 && day <= (lengths[month - 1] ?? 0);
}

function isValid(file: string, value: unknown): boolean {
  const validate = validators.get(file);
  if (validate === undefined) throw new Error(`no JSON Schema ${file}`);
  return validate(value);
}

test.each([...generated])("docs/json-schema/%s is what the schemas say today", async (file, text) => {
  expect((JSON.parse(text) as { $id: string }).$id).toBe(`urn:nastavnik:${file.replace(".json", "")}`);
  await expect(text).toMatchFileSnapshot(`${root}docs/json-schema/${file}`);
});

test("docs/json-schema holds nothing else", () => {
  expect(readdirSync(`${root}docs/json-schema`).sort()).toEqual([...generated.keys()].sort());
});

const day = calendarDate("2026-08-31");

const fullAssignment = assignment({
  notice: {
    by: "mentor",
    on: calendarDate("2025-12-01"),
    lastDay: calendarDate("2025-12-04"),
    inWriting: true,
  },
  end: { on: calendarDate("2025-12-04"), ground: "by-mentor" },
});

/** One of which no part but a change of line is counted: no sum of it can exceed its whole. */
function movedReport(): Report {
  const basis = {
    ...emptyReport(academicYear(2025), day).basis,
    catalogue: { id: "built-in", version: "1" },
  };
  return {
    ...emptyReport(academicYear(2025), day, basis),
    covers: [organisation().id],
    cells: [
      {
        region: "66",
        municipality: "",
        dimension: "form",
        value: "x",
        counts: { "mentors.moved-in": 2, "programs.moved-in": 0 },
      },
    ],
  };
}

type Parse = (input: unknown) => Result<unknown, InputIssue>;
const records: readonly (readonly [string, Parse, readonly object[]])[] = [
  ["program.json", parseProgram, [program(), program({ period: readPeriod("2025/2026 учебный год") })]],
  ["mentor.json", parseMentor, [mentor("a")]],
  ["mentee.json", parseMentee, [mentee("a", { categories: [{ asWritten: "стажёр" }] })]],
  ["organisation.json", parseOrganisation, [organisation(), fullOrganisation()]],
  ["target-model.json", parseTargetModel, [targetModel()]],
  ["methodology.json", parseMethodology, [methodology()]],
  ["community.json", parseCommunity, [community()]],
  ["person.json", parsePerson, [person(), fullPerson()]],
  ["assignment.json", parseAssignment, [assignment(), fullAssignment]],
  ["pairing.json", parsePairing, [pairing()]],
  ["meeting.json", parseMeeting, [meeting({ minutes: 45, activities: ["a1"], present: ["mentor-1"] })]],
  ["survey.json", parseSurvey, [survey({ program: program().id })]],
  ["consent.json", parseConsent, [consent({ withdrawnOn: calendarDate("2026-01-01") })]],
  ["work-calendar.json", parseWorkCalendar, [workCalendar(), russianCalendar]],
  ["report.json", parseReport, [movedReport()]],
  ["development-plan.json", parseDevelopmentPlan, [developmentPlan(), fullDevelopmentPlan()]],
];

test("every record is tried; a period is a part of others", () => {
  const tried = [...records.map(([file]) => file), "period.json"];
  expect(tried.sort()).toEqual([...generated.keys()].sort());
});

describe.each(records)("%s, read by a validator of others", (file, parse, lawful) => {
  test("takes every record that the library takes", () => {
    for (const record of lawful) expect([isValid(file, record), parse(record).ok]).toEqual([true, true]);
  });

  test("refuses, at every place of a record, what the library refuses", () => {
    for (const record of lawful) {
      for (const broken of brokenOnesOf(record)) {
        expect([isValid(file, broken), parse(broken).ok], JSON.stringify(broken)).toEqual([false, false]);
      }
    }
  });

  test("and the library agrees on values of other types, wherever they are put", () => {
    for (const record of lawful) {
      for (const odd of [
        null,
        -1,
        1.5,
        1e9,
        "",
        "x".repeat(4_001),
        "2025-02-29",
        [],
        {},
        true,
        [null],
        { x: 1 },
      ]) {
        for (const changed of changedAt(record, odd)) {
          expect(isValid(file, changed), JSON.stringify(changed)).toBe(parse(changed).ok);
        }
      }
    }
  });
});

/** The record with each required key gone, a key too many in each object, another version and another kind. */
function brokenOnesOf(record: object): readonly object[] {
  const tooMany = placesOf(record)
    .filter(({ value }) => isObject(value))
    .map(({ path, value }) => put(record, path, { ...(value as object), surname: "…" }));
  const needed = ["kind", "schemaVersion", "id"].filter((key) => key in record);
  const less = needed.map((gone) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== gone)),
  );
  return [...tooMany, ...less, { ...record, schemaVersion: 2 }, { ...record, kind: "rumour" }];
}

/**
 * The record with `odd` at each of its places, one at a time. Not at refs and bounds: that a ref is given once and
 * answered, and that bounds are ordered, JSON Schema cannot say.
 */
function changedAt(record: object, odd: unknown): readonly object[] {
  return placesOf(record)
    .filter(({ path }) => !refs.has(lastKeyOf(path)) && !(path[0] === "sources" && path.at(-1) === "id"))
    .map(({ path }) => put(record, path, odd));
}

function lastKeyOf(path: readonly (string | number)[]): string {
  return path.reduce<string>((last, key) => (typeof key === "string" ? key : last), "");
}

const refs: ReadonlySet<string> = new Set(
  "ref addresses difficulties members mentors mentees source sources dimensions earliest latest min max points lowest highest".split(
    " ",
  ),
);

type Place = { readonly path: readonly (string | number)[]; readonly value: unknown };

function placesOf(value: unknown, path: readonly (string | number)[] = []): readonly Place[] {
  const inner = Array.isArray(value)
    ? value.flatMap((item, i) => placesOf(item, [...path, i]))
    : isObject(value)
      ? Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key]))
      : [];
  return [{ path, value }, ...inner];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function put(record: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): object {
  if (key === undefined) return value as object;
  const copy = (Array.isArray(record) ? [...(record as unknown[])] : { ...(record as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = put(copy[key], rest, value);
  return copy;
}

/** What a JSON Schema cannot say, so that nobody takes its yes for the library's: one of each kind. */
test.each<readonly [string, string, Parse, object]>([
  ["a ref given twice", "methodology.json", parseMethodology, twice(methodology(), "tenets")],
  ["a ref nobody has", "community.json", parseCommunity, { ...community(), members: [] }],
  [
    "bounds the wrong way round",
    "person.json",
    parsePerson,
    person({ age: { on: fullPerson().age!.on, min: 2, max: 1 } }),
  ],
  ["parts that exceed their whole", "report.json", parseReport, exceedingReport()],
  ["half a character", "methodology.json", parseMethodology, { ...methodology(), title: "\ud800" }],
])("%s passes the JSON Schema and not the library", (_, file, parse, broken) => {
  expect([isValid(file, broken), parse(broken).ok]).toEqual([true, false]);
});

function exceedingReport(): Report {
  const [cell] = movedReport().cells;
  return { ...movedReport(), cells: [{ ...cell!, counts: { "mentors.active": 1 } }] };
}

function twice<Key extends string>(record: Readonly<Record<Key, readonly unknown[]>>, key: Key): object {
  return { ...record, [key]: [...record[key], ...record[key]] };
}

test("lists are as long as the library takes them", () => {
  const wishing = (count: number) => ({ ...developmentPlan(), wishes: Array<string>(count).fill("x") });
  for (const [count, taken] of [
    [10_000, true],
    [10_001, false],
  ] as const)
    expect([
      isValid("development-plan.json", wishing(count)),
      parseDevelopmentPlan(wishing(count)).ok,
    ]).toEqual([taken, taken]);
});
