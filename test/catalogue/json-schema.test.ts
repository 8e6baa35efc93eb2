import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCatalogue, parseCodeMapping, parseExtension, toJson } from "nastavnik/catalogue";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { root } from "../support/sources.js";

/** Problems of shape: what these say a schema can say too. Whether codes are well made and links lead somewhere it cannot. */
const ofShape = /^(field|text|list|language|json|input)\./;

type Issues =
  { readonly ok: true } | { readonly ok: false; readonly issues: readonly { readonly code: string }[] };
type Subject = readonly [file: string, reads: (input: unknown) => Issues, lawful: object];

const definition = {
  id: "region.difficulties",
  version: "1.0.0",
  prefix: "R-",
  title: { ru: "Затруднения", tt: "Кыенлыклар" },
  publisher: "институт",
  languages: ["ru", "tt"],
  extends: [{ id: "base", version: "1", prefix: "B-" }],
  properties: {
    stage: { type: "code", many: true, title: { ru: "ступень" }, values: { early: { ru: "ранняя" } } },
    hours: { type: "number", title: {} },
  },
  entries: [
    { code: "R-G", kind: "group", labels: { ru: "Группа", tt: "Төркем" } },
    {
      code: "R-1",
      kind: "item",
      parents: ["R-G"],
      labels: {
        ru: { official: "Урок", short: "урок", plain: "урок", synonym: ["занятие"], "search-only": ["урог"] },
        tt: "Дәрес",
      },
      definition: { ru: "как вести урок" },
      properties: { stage: ["early"], hours: 1.5 },
      selectable: true,
      deprecated: false,
      retired: true,
      replacedBy: [{ code: "R-2", relation: "exact" }],
    },
    { code: "R-2", labels: { ru: "Урок 2", tt: "Дәрес 2" } },
  ],
};
const extension = {
  id: "school.difficulties",
  version: "1",
  prefix: "S-",
  title: { ru: "Школа" },
  publisher: "школа",
  extends: { id: "region.difficulties", version: "1.0.0" },
  properties: definition.properties,
  entries: [{ code: "S-1", parents: ["R-G"], labels: { ru: "Доска", tt: "Такта" } }],
  amendments: [
    {
      code: "R-1",
      labels: { en: "Lesson", de: { short: "Stunde" } },
      definition: { en: "a lesson" },
      properties: { hours: 2 },
      hidden: true,
      deprecated: true,
      retired: true,
      replacedBy: [{ code: "S-1", relation: "related" }],
    },
  ],
};
const mapping = {
  from: { id: "a", version: "1", prefix: "A-" },
  to: { id: "b", version: "1" },
  rows: [{ from: "A-1", to: "B-1", relation: "broader" }],
};

const subjects: readonly Subject[] = [
  ["catalogue", createCatalogue, definition],
  ["catalogue-extension", parseExtension, extension],
  ["code-mapping", parseCodeMapping, mapping],
];

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...(value as readonly unknown[]).entries()]
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** A copy with `change` made of what stands at a place; undefined takes it out. */
function changedAt(value: unknown, [key, ...rest]: Path, change: (inner: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((inner, i) =>
      i === key ? changedAt(inner, rest, change) : inner,
    );
  const entries = Object.entries(value as object).map(
    ([name, inner]: [string, unknown]): [string, unknown] => [
      name,
      name === key ? changedAt(inner, rest, change) : inner,
    ],
  );
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      "",
      " ",
      "\u00a0",
      "\ufeff",
      "x",
      "x\n",
      "a\tb",
      "\u2028",
      "ru",
      "RU",
      "tt-Cyrl",
      "ru\n",
      "exact",
      "related",
    ],
    ...["group", "item", "code", "text", "😀".repeat(64), "😀".repeat(65), "я".repeat(100), "я".repeat(101)],
    ...["я".repeat(200), "я".repeat(201), "😀".repeat(200), "я".repeat(1000), "я".repeat(1001)],
    ...[
      0,
      -1,
      1.5,
      5e-324,
      1e21,
      true,
      false,
      null,
      [],
      {},
      [[]],
      [null],
      ["x"],
      ["x", "x"],
      ["ru", "ru"],
      [{}],
    ],
    ...[
      { ru: "x" },
      { ru: "" },
      { RU: "x" },
      { ru: { official: "x" } },
      { ru: { short: "x" } },
      { ru: {} },
      { x: true },
    ],
    ...[{ "": "x" }, { constructor: "x" }, { id: "x", version: "x" }, { code: "x", relation: "broader" }],
    Array<string>(101).fill("x"),
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

describe.each(subjects)("the JSON Schema of a %s", (file, reads, lawful) => {
  const fits = validatorOf(file);
  const isShaped = (input: unknown) => {
    const read = reads(input);
    return read.ok || !read.issues.some(({ code }) => ofShape.test(code));
  };
  const agree = (input: unknown) => {
    expect(fits(input), JSON.stringify(input)).toBe(isShaped(input));
  };

  test("takes what the reader takes", () => {
    expect([isShaped(lawful), fits(lawful)]).toEqual([true, true]);
  });

  test("agrees with the reader on one field less and one more, wherever", () => {
    for (const path of pathsOf(lawful)) {
      if (typeof path.at(-1) === "string") agree(changedAt(lawful, path, () => undefined));
      agree(changedAt(lawful, path, (inner) => (isRecord(inner) ? { ...inner, note: "x" } : inner)));
    }
  });

  test("agrees with the reader on any value in any place", () => {
    const places = fc.constantFrom(...pathsOf(lawful));
    fc.assert(
      fc.property(places, odd, (path, value) => agree(changedAt(lawful, path, () => value))),
      { numRuns: 1_500 },
    );
  });

  test("and on values that were never near one", () => {
    fc.assert(fc.property(fc.jsonValue(), agree));
  });
});

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

test("the built-in catalogue, as it is kept, fits", () => {
  expect(validatorOf("catalogue")(JSON.parse(toJson(builtInCatalogue)))).toBe(true);
});

test("half a character passes the JSON Schema and not the reader: languages differ about it", () => {
  const broken = { ...mapping, rows: [{ from: "\ud800", to: "B-1", relation: "exact" }] };
  expect([validatorOf("code-mapping")(broken), parseCodeMapping(broken).ok]).toEqual([true, false]);
});

function validatorOf(file: string): (input: unknown) => boolean {
  const text = readFileSync(`${root}docs/json-schema/${file}.json`, "utf8");
  return new Ajv2020({ strict: true, strictRequired: true }).compile(JSON.parse(text) as object);
}
