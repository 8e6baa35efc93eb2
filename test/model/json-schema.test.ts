import { readdirSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { jsonSchemasOf, openApiOf } from "../../.ci/json-schema.mjs";
import { type Report } from "nastavnik";
import * as codes from "nastavnik/codes";
import * as lifecycle from "nastavnik/lifecycle";
import {
  parseCommunity,
  parseDataset,
  parseDevelopmentPlan,
  parseMethodology,
  parsePerson,
  parseRecord,
  recordNames,
  type AnyFieldNames,
} from "nastavnik/model";
import { parseReport } from "nastavnik/report/read";
import * as schemas from "nastavnik/schemas";
import { program } from "../support/build.js";
import {
  community,
  developmentPlan,
  fullPerson,
  methodology,
  person,
} from "../support/build-organisation.js";
import { everyRecord, movedReport, type Parse } from "../support/every-record.js";
import { root } from "../support/sources.js";

const library = { ...schemas, ...codes, ...lifecycle, recordNames };
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: true, formats: { date: isDay } });
const generated = new Map<string, string>();
const validators = new Map<string, ValidateFunction>();

beforeAll(async () => {
  for (const [file, text] of await jsonSchemasOf(library)) {
    generated.set(file, text);
    validators.set(file, ajv.compile(JSON.parse(text) as object));
  }
});

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

test("docs/json-schema is what the schemas say today", async () => {
  expect(generated.size).toBeGreaterThan(20);
  for (const [file, text] of generated) {
    expect((JSON.parse(text) as { $id: string }).$id).toBe(`urn:nastavnik:${file.replace(".json", "")}`);
    await expect(text).toMatchFileSnapshot(`${root}docs/json-schema/${file}`);
  }
});

test("docs/json-schema holds nothing else", () => {
  expect(readdirSync(`${root}docs/json-schema`).sort()).toEqual([...generated.keys()].sort());
});

test("every record is tried; a period is a part of others, and what else there is has tests of its own", () => {
  const tried = everyRecord.map(([file]) => file);
  const elsewhere = ["period", "dataset", "catalogue", "catalogue-extension", "code-mapping"];
  const histories = ["program", "assignment", "pairing"].map((machine) => `${machine}-history`);
  const others = [...elsewhere, ...histories].map((name) => `${name}.json`);
  expect([...tried, ...others].sort()).toEqual([...generated.keys()].sort());
});

describe.each(everyRecord)("%s, read by a validator of others", (file, parse, lawful) => {
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
          const read = parse(changed);
          // What a ref of the record leads to no JSON Schema can say.
          const dangling = !read.ok && read.issues.every(({ code }) => code === "ref.dangling");
          expect(isValid(file, changed), JSON.stringify(changed)).toBe(read.ok || dangling);
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
  return [...tooMany, ...less, { ...record, schemaVersion: 9 }, { ...record, kind: "rumour" }];
}

/**
 * The record with `odd` at each of its places, one at a time. Not at refs and bounds: that a ref is given once and
 * answered, and that bounds are ordered, JSON Schema cannot say.
 */
function changedAt(record: object, odd: unknown): readonly object[] {
  return placesOf(record)
    .filter(({ path }) => !refs.has(lastKeyOf(path)) && !refsBelow.has(`${path[0]} ${path.at(-1)}`))
    .map(({ path }) => put(record, path, odd));
}

function lastKeyOf(path: readonly (string | number)[]): string {
  return path.reduce<string>((last, key) => (typeof key === "string" ? key : last), "");
}

const refs: ReadonlySet<string> = new Set(
  "ref addresses supports members mentors mentees source sources dimensions earliest latest min max points lowest highest".split(
    " ",
  ),
);

const refsBelow: ReadonlySet<string> = new Set([
  "sources id",
  "difficulties mentee",
  "strengths mentee",
  "participants participants",
]);

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

test("a dataset is what its reader reads, but for what only the whole shows", () => {
  const records = everyRecord.flatMap(([file, , [record]]) => (apart.has(file) ? [] : [record]));
  const dataset = { kind: "dataset", schemaVersion: 1, records };
  expect(isValid("dataset.json", dataset)).toBe(true);
  for (const record of records)
    expect(parseDataset({ ...dataset, records: [record] }).ok, JSON.stringify(record)).toBe(true);
  for (const broken of [
    null,
    [],
    {},
    { ...dataset, kind: "data" },
    { ...dataset, schemaVersion: 2 },
    { ...dataset, schemaVersion: 1.5 },
    { ...dataset, note: "" },
    { ...dataset, records: {} },
    { ...dataset, records: [{ ...program(), scope: "galaxy" }] },
    { ...dataset, records: [movedReport()] },
    { ...dataset, records: [null] },
  ])
    expect([isValid("dataset.json", broken), parseDataset(broken).ok]).toEqual([false, false]);
});

const apart: ReadonlySet<string> = new Set(["published-report.json", "report.json", "work-calendar.json"]);

test("the schema of a dataset has every kind of record that its reader knows", () => {
  const read = parseRecord({});
  const known = read.ok
    ? []
    : read.issues.flatMap(({ details }) => ("allowed" in details ? details.allowed : []));
  const { $defs } = JSON.parse(generated.get("dataset.json") ?? "") as { $defs: object };
  expect(Object.keys($defs).sort()).toEqual([...known].sort());
});

type Named = {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Named>>;
  readonly items?: Named;
  readonly anyOf?: readonly Named[];
};

/** Paths of fields, at any depth, whose schema does not say their name in both languages. */
function unnamedIn(json: Named, names: AnyFieldNames, above = ""): readonly string[] {
  const { properties, items, anyOf = [] } = json;
  const inside = [...anyOf, ...(items ? [items] : [])].flatMap((each) => unnamedIn(each, names, above));
  const own = Object.entries(names).flatMap(([key, { ru, en, parts = {} }]) => {
    const field = properties?.[key];
    if (field === undefined) return properties === undefined ? [] : [`${above}${key} is missing`];
    const said = field.description ?? "";
    const here = said.includes(ru) && said.includes(en) ? [] : [above + key];
    return [...here, ...unnamedIn(field, parts, `${above}${key}.`)];
  });
  return [...inside, ...own];
}

test.each(Object.entries(recordNames).filter(([record]) => record !== "activity"))(
  "every field of %s, and of its parts, is described in both languages",
  (record, names) => {
    expect(unnamedIn(JSON.parse(generated.get(`${record}.json`) ?? "{}") as Named, names)).toEqual([]);
  },
);

test("the records are components of OpenAPI, which refer to nothing outside", () => {
  const { openapi, components } = openApiOf(library, "1.2.3");
  expect(openapi).toBe("3.1.1");
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(["mentor", "program", "period"]));
  expect(JSON.stringify(components)).not.toMatch(/"\$(?:ref|id|schema)"/);
  expect(ajv.compile(components.schemas["mentor"]!)({})).toBe(false);
});

describe("what other languages read differently is said so that they do not", () => {
  test.each(["id", "on"])("a line feed at the end of %s is refused without trusting $", (key) => {
    const { properties } = JSON.parse(generated.get("meeting.json") ?? "") as {
      properties: Readonly<Record<string, { maxLength?: number; not?: { pattern: string } }>>;
    };
    expect(properties[key]?.maxLength === 10 || properties[key]?.not?.pattern === "\n").toBe(true);
  });

  test("every pattern is plain: no look-around and no classes that other languages read in another way", () => {
    for (const [file, text] of generated) {
      for (const [, pattern] of text.matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g))
        expect(JSON.parse(pattern ?? "") as string, file).not.toMatch(/\(\?[=!<]|\\[dwsbDWSBpP]/);
    }
  });

  test.each([
    ["0000-01-01", false],
    ["0001-01-01", true],
    ["0004-02-29", true],
    ["0000-02-29", false],
    ["0400-02-29", true],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2023-02-29", false],
    ["2024-02-30", false],
    ["2025-04-31", false],
    ["2025-12-31", true],
    ["2025-13-01", false],
    ["9999-12-31", true],
    ["2025-09-01\n", false],
  ])("the pattern of a day says of %j: %s", (text, real) => {
    const { properties } = JSON.parse(generated.get("meeting.json") ?? "") as {
      properties: { on: { pattern: string; maxLength: number } };
    };
    expect(new RegExp(properties.on.pattern, "u").test(text)).toBe(real);
  });
});

test.each([
  ["x", 4_000, true],
  ["😀", 4_000, true],
  ["😀", 4_001, false],
  ["x", 4_001, false],
])("lengths are characters: %s × %i", (character, times, taken) => {
  const plan = { ...developmentPlan(), wishes: [character.repeat(times)] };
  expect([isValid("development-plan.json", plan), parseDevelopmentPlan(plan).ok]).toEqual([taken, taken]);
});

test("an organisation covered twice, and a value of everything, are refused by both", () => {
  const report = movedReport();
  const [cell] = report.cells;
  for (const broken of [
    { ...report, covers: [...report.covers, ...report.covers] },
    { ...report, cells: [{ ...cell, dimension: "all", value: "x" }] },
    { ...report, cells: [{ ...cell, counts: { "own.x\n": 1 } }] },
  ])
    expect([isValid("report.json", broken), parseReport(broken).ok]).toEqual([false, false]);
});
