import * as fc from "fast-check";
import {
  type Catalogue,
  createCatalogue,
  entryOf,
  extendCatalogue,
  labelOf,
  searchCatalogue,
} from "nastavnik";
import {
  ancestorsOf,
  checkCatalogue,
  coverageOf,
  descendantsOf,
  diffCatalogues,
  mapCodes,
  migrateCodes,
  nearestCodes,
  parseCatalogueCsv,
  parseCatalogueJson,
  parseExtension,
  selectionOf,
  subsumption,
  toCase,
  toCsv,
  toSkos,
} from "nastavnik/catalogue";
import { expect, test } from "vitest";
import { catalogueOf, definition, entry } from "./catalogues.js";

const many = 100_000;
const strange = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  " ",
  "\uD800",
  "PD-МET",
  "я".repeat(10_000),
];

test("a hundred thousand entries in a chain of ten thousand and a broad tree", () => {
  const catalogue = catalogueOf(
    Array.from({ length: many }, (_, row) =>
      entry(`C${row}`, { parents: row === 0 ? [] : [`C${row < 10_000 ? row - 1 : row % 10_000}`] }),
    ),
  );
  expect(ancestorsOf(catalogue, "C9999")).toHaveLength(9999);
  expect(descendantsOf(catalogue, "C0")).toHaveLength(many - 1);
  expect(subsumption(catalogue, "C0", "C99999")).toBe("broader");
  expect(subsumption(catalogue, "C99999", "C5000")).toBe("narrower");
  expect(subsumption(catalogue, "C99998", "C99999")).toBe("unrelated");
  expect(selectionOf(catalogue, { under: "C9998" }).length).toBeGreaterThan(9);
  expect(
    coverageOf(catalogue, { difficulties: [{ code: "C99999", level: 3 }], competences: ["C3"] }).score,
  ).toBe(10_000);
}, 30_000);

test("a circle through a hundred thousand entries is one short issue", () => {
  const issues = checkCatalogue(
    definition(
      Array.from({ length: many }, (_, row) => entry(`C${row}`, { parents: [`C${(row + 1) % many}`] })),
    ),
  );
  expect(issues).toHaveLength(1);
  expect(issues[0]?.details).toMatchObject({ count: many });
  expect(JSON.stringify(issues).length).toBeLessThan(1000);
}, 30_000);

test("a hundred thousand wrong parents are all reported, the first with hints", () => {
  const issues = checkCatalogue(
    definition(Array.from({ length: many }, (_, row) => entry(`C${row}`, { parents: [`D${row}`] }))),
  );
  expect(issues).toHaveLength(many);
}, 30_000);

test("a label of ten megabytes is refused with its length", () => {
  const issues = checkCatalogue(definition([entry("A", { labels: { ru: "ж".repeat(10_000_000) } })]));
  expect(issues).toEqual([
    {
      code: "text.too-long",
      path: ["entries", 0, "labels", "ru"],
      details: { length: 10_000_000, limit: 200 },
    },
  ]);
}, 30_000);

test.each(strange)("the code %j is refused or kept, never followed to a prototype", (code) => {
  const issues = checkCatalogue(JSON.parse(JSON.stringify(definition([entry("A"), entry(code)]))));
  const lawful = ["constructor", "toString", "hasOwnProperty"].includes(code);
  expect(issues.length > 0).toBe(!lawful);
  expect(JSON.stringify(issues).length).toBeLessThan(1000);
  expect(({} as Record<string, unknown>)["ru"]).toBeUndefined();
});

test("strange codes can be asked about and are answered", () => {
  const catalogue = catalogueOf([entry("constructor"), entry("A", { parents: ["constructor"] })]);
  for (const code of strange.filter((one) => one !== "constructor")) {
    expect(entryOf(catalogue, code)).toBeUndefined();
    expect(labelOf(catalogue, code, "__proto__")).toBeUndefined();
    expect(subsumption(catalogue, code, "A")).toBe("unrelated");
    expect(nearestCodes(catalogue, code)).toBeInstanceOf(Array);
    expect(searchCatalogue(catalogue, code, { limit: Number.NaN })).toBeInstanceOf(Array);
    expect(migrateCodes([code], diffCatalogues(catalogue, catalogue)).counts.unknown).toBe(1);
    expect(mapCodes([code], { from: catalogue, to: catalogue, rows: [] }).counts.lost).toBe(1);
    expect(coverageOf(catalogue, { difficulties: [{ code, level: 1 }], competences: [code] }).score).toBe(
      10_000,
    );
  }
  expect(labelOf(catalogue, "constructor", "toString")?.language).toBe("ru");
  expect(subsumption(catalogue, "constructor", "A")).toBe("broader");
});

test("properties, languages and values named like the parts of a prototype are plain names", () => {
  const input: unknown =
    JSON.parse(`{"id":"x","version":"1","title":{"ru":"x","__proto__":"y"},"languages":["ru"],
    "properties":{"__proto__":{"type":"code","title":{"ru":"п"},"values":{"__proto__":{"ru":"з"}}}},
    "entries":[{"code":"A","labels":{"ru":"А"},"properties":{"__proto__":"__proto__","constructor":true}}]}`);
  expect(checkCatalogue(input).map(({ code }) => code)).toEqual([
    "language.malformed",
    "property.undeclared",
  ]);
  expect(Object.prototype).not.toHaveProperty("type");
});

test("numbers that are none, levels that are none", () => {
  const size = { size: { type: "number", title: { ru: "Размер" } } };
  for (const value of [Number.NaN, Infinity, null, {}, () => 1, Symbol("s"), 1n]) {
    const issues = checkCatalogue(
      definition([entry("A", { properties: { size: value as never } })], { properties: size }),
    );
    expect(issues.map(({ code }) => code)).toEqual(["field.wrong-type"]);
  }
  const catalogue = catalogueOf([entry("A")]);
  const difficulties = [Number.NaN, -1, 7, 0.5, "3"].map((level) => ({ code: "A", level: level as 1 }));
  expect(coverageOf(catalogue, { difficulties, competences: [] }).score).toBeUndefined();
});

const anyJson = fc.jsonValue({ depthSize: "medium", stringUnit: "binary" });
/** Close to a catalogue, so that the deeper readers are reached. */
const almost = fc.record(
  {
    id: fc.oneof(fc.constant("x"), anyJson),
    version: fc.oneof(fc.constant("1"), anyJson),
    prefix: fc.oneof(fc.constant("X-"), anyJson),
    title: fc.oneof(fc.constant({ ru: "Икс" }), anyJson),
    languages: fc.oneof(fc.constant(["ru"]), anyJson),
    extends: anyJson,
    properties: fc.oneof(
      fc.dictionary(fc.string(), fc.record({ type: anyJson, title: anyJson, values: anyJson })),
      anyJson,
    ),
    amendments: fc.array(
      fc.record({ code: anyJson, labels: anyJson, retired: anyJson }, { requiredKeys: [] }),
    ),
    entries: fc.oneof(
      fc.array(
        fc.record(
          {
            code: fc.oneof(fc.constantFrom("X-1", "X-2", "__proto__"), anyJson),
            parents: fc.oneof(fc.array(fc.constantFrom("X-1", "X-2")), anyJson),
            labels: fc.oneof(fc.constant({ ru: "Да" }), fc.dictionary(fc.string(), anyJson), anyJson),
            definition: anyJson,
            properties: fc.oneof(fc.dictionary(fc.string(), anyJson), anyJson),
            kind: anyJson,
            retired: anyJson,
            replacedBy: fc.oneof(
              fc.array(fc.record({ code: fc.constantFrom("X-1", "X-2"), relation: anyJson })),
              anyJson,
            ),
          },
          { requiredKeys: [] },
        ),
      ),
      anyJson,
    ),
  },
  { requiredKeys: [] },
);

test("whatever comes in, an answer comes out", () => {
  const base: Catalogue = catalogueOf([entry("A")]);
  fc.assert(
    fc.property(fc.oneof(almost, fc.anything()), (input) => {
      const created = createCatalogue(input);
      expect(checkCatalogue(input).length === 0).toBe(created.ok);
      const extension = parseExtension(input);
      if (extension.ok)
        expect(extendCatalogue<string, string>(base, extension.value).ok).toBeTypeOf("boolean");
      if (!created.ok) return;
      expect(createCatalogue(created.value)).toEqual(created);
      toSkos(created.value);
      toCase(created.value, { changed: "2026-09-01T00:00:00Z" });
      expect(parseCatalogueCsv(toCsv(created.value), created.value)).toEqual(created);
    }),
    { numRuns: 1000 },
  );
}, 30_000);

test("no text breaks the readers of text", () => {
  const head = definition([]);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(parseCatalogueJson(text).ok).toBe(false);
      expect(parseCatalogueCsv(text, head).ok).toBeTypeOf("boolean");
      expect(parseCatalogueCsv(`code;label:ru:official\n${text}`, head).ok).toBeTypeOf("boolean");
      searchCatalogue(catalogueOf([entry("A")]), text);
    }),
    { numRuns: 1000 },
  );
}, 30_000);
