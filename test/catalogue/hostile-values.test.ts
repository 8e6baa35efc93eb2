import { createCatalogue, extendCatalogue, type Catalogue } from "nastavnik";
import {
  checkCatalogue,
  parseCatalogueCsv,
  parseCatalogueJson,
  parseCodeMapping,
  parseExtension,
  selectionOf,
  toCsv,
} from "nastavnik/catalogue";
import * as en from "nastavnik/en";
import * as ru from "nastavnik/ru";
import { describe, expect, test } from "vitest";
import { hostileCopies } from "../support/hostile-values.js";
import { catalogueOf, definition, entry } from "./catalogues.js";

const full = definition(
  [
    entry("X-A", { kind: "group" }),
    entry("X-B", {
      parents: ["X-A"],
      labels: { ru: { official: "Б", synonym: ["бэ"] } },
      definition: { ru: "вторая" },
      properties: { size: 3, words: ["x", "y"] },
      replacedBy: [{ code: "X-A", relation: "broader" }],
      deprecated: true,
    }),
  ],
  {
    prefix: "X-",
    publisher: "школа",
    properties: {
      size: { type: "number", title: { ru: "Размер" } },
      words: {
        type: "code",
        many: true,
        title: { ru: "Слова" },
        values: { x: { ru: "икс" }, y: { ru: "игрек" } },
      },
    },
  },
);
const base = catalogueOf([entry("A"), entry("B")]);
const extension = {
  id: "ext",
  version: "1",
  prefix: "E-",
  title: { ru: "Расширение" },
  extends: { id: base.id, version: base.version },
  entries: [{ code: "E-1", labels: { ru: "Е" }, parents: ["A"] }],
  amendments: [
    {
      code: "B",
      labels: { ru: { plain: "бэ" } },
      deprecated: true,
      replacedBy: [{ code: "A", relation: "exact" }],
    },
  ],
};
const mapping = {
  from: { id: "a", version: "1" },
  to: { id: "b", version: "1", prefix: "B-" },
  rows: [{ from: "A", to: "B", relation: "exact" }],
};

describe("a hostile value at any depth is answered", () => {
  const csv = toCsv(base);
  const readers: Readonly<Record<string, readonly [unknown, (input: unknown) => { readonly ok: boolean }]>> =
    {
      createCatalogue: [full, createCatalogue],
      "a definition to check": [full, (input) => ({ ok: checkCatalogue(input).length === 0 })],
      parseExtension: [extension, parseExtension],
      extendCatalogue: [extension, (input) => extendCatalogue(base, input as never)],
      parseCodeMapping: [mapping, parseCodeMapping],
      "the head of a spreadsheet": [
        { ...base, entries: undefined },
        (head) => parseCatalogueCsv(csv, head as Catalogue),
      ],
    };
  test.each(Object.entries(readers))("%s", (_, [sound, read]) => {
    expect(read(sound).ok).toBe(true);
    let count = 0;
    for (const { input, where } of hostileCopies(sound)) {
      const answer = read(input);
      count++;
      if (answer.ok || !("issues" in answer)) continue;
      const issues = answer.issues as Parameters<typeof ru.describeCatalogueIssue>[0][];
      expect(JSON.stringify(issues).length, where).toBeLessThan(20_000);
      for (const issue of issues) {
        expect(ru.describeCatalogueIssue(issue), where).not.toMatch(/undefined|\[object/);
        expect(en.describeCatalogueIssue(issue), where).not.toMatch(/undefined|\[object/);
      }
    }
    expect(count).toBeGreaterThan(60);
  });

  test.each([undefined, null, 5, {}, [], Symbol("x"), () => "code"])("text that is none (#%#)", (text) => {
    for (const read of [parseCatalogueCsv(text as string, base), parseCatalogueJson(text as string)]) {
      expect(read.ok ? [] : read.issues.map(({ path }) => path)).toEqual([[]]);
    }
    expect(parseCatalogueCsv("code\r\nA", text as Catalogue).ok).toBe(false);
  });

  test("what threw is told", () => {
    const input = {
      get id(): string {
        throw new TypeError("Object.hasOwn is not a function");
      },
    };
    expect(checkCatalogue(input)).toEqual([
      { code: "input.unreadable", path: [], details: { reason: "Object.hasOwn is not a function" } },
    ]);
    const odd = new Proxy({}, { ownKeys: () => JSON.parse("[1]") as never });
    expect(checkCatalogue(odd).map(({ code }) => code)).toContain("input.unreadable");
  });
});

describe("cells and headings of any length are read in time that grows with them", () => {
  const head = definition([], { properties: { size: { type: "number", title: { ru: "Размер" } } } });
  const read = (rows: readonly string[]) => parseCatalogueCsv(rows.join("\r\n"), head);
  const codes = (answer: ReturnType<typeof read>) =>
    answer.ok ? [] : [...new Set(answer.issues.map(({ code }) => code))];

  // A quadratic reader would need hours for any of these.
  test.each([
    ["digits and a letter", "1".repeat(4_000_000) + "x"],
    ["digits, a point, digits and a letter", `${"1".repeat(2_000_000)}.${"1".repeat(2_000_000)}x`],
    ["spaces and a letter", " ".repeat(4_000_000) + "x"],
    ["an exponent that does not end", `1e${"1".repeat(4_000_000)}x`],
  ])("%s", (_, cell) => {
    expect(codes(read(["code,label:ru:official,property:size", `A,А,${cell}`]))).not.toEqual([]);
  });

  test("headings that repeat, headings that are empty, and rows of one cell", () => {
    const repeated = Array.from({ length: 100_000 }, () => "label:ru:search-only");
    expect(codes(read([repeated.join(","), repeated.map(() => "x").join(",")]))).toContain(
      "csv.repeated-column",
    );
    const empty = ["code", "label:ru:official", ...Array.from({ length: 30_000 }, () => "")];
    const rows = Array.from({ length: 30_000 }, (_, k) => `A${k},А`);
    expect(codes(read([empty.join(","), ...rows]))).toEqual([]);
    expect(codes(read([empty.join(","), ...rows, `B,Б${",".repeat(20_000)}x`]))).toEqual([
      "csv.unknown-column",
    ]);
  });

  test("numbers as a spreadsheet writes them are numbers, and no others", () => {
    const size = (cell: string) => {
      const answer = read(["code,label:ru:official,property:size", `A,А,${cell}`]);
      return answer.ok ? answer.value.entries[0]?.properties["size"] : "refused";
    };
    expect(["1", "-1", "+1.5", ".5", "5.", "1e3", "1E-3", " 7 "].map(size)).toEqual([
      1, -1, 1.5, 0.5, 5, 1000, 0.001, 7,
    ]);
    for (const cell of [".", "1x", "0x10", "1 2", "1e", "e5", "--1", "Infinity", "1e999"])
      expect(size(cell), cell).toBe("refused");
  });
});

test("a selection by an unknown condition is refused, not taken for everything", () => {
  const catalogue = catalogueOf([entry("A"), entry("B", { parents: ["A"] })]);
  const rule = (one: unknown) => () => selectionOf(catalogue, one as object);
  expect(rule({ undr: "A" })).toThrow(
    new RangeError('a selection knows under, kind, property, selectable, not "undr"'),
  );
  expect(rule({ kind: "grup" })).toThrow(RangeError);
  expect(rule({ selectable: "yes" })).toThrow(RangeError);
  expect(rule({ under: 5 })).toThrow(RangeError);
  expect(rule({ property: "x" })).toThrow(RangeError);
  expect(rule(null)).toThrow(RangeError);
  expect(rule([])).toThrow(RangeError);
  expect(selectionOf(catalogue, {})).toEqual(["A", "B"]);
  expect(selectionOf(catalogue, { under: "A" })).toEqual(["B"]);
});

test("an issue of a newer version is said by its code, and so is one without its facts", () => {
  for (const { describeCatalogueIssue } of [ru, en]) {
    const said = (code: string, details: object) =>
      describeCatalogueIssue({ code, path: ["entries", 3], details } as never);
    expect(said("entry.too-nice", {})).toMatch(/: entry\.too-nice$/);
    expect(said("constructor", {})).toMatch(/: constructor$/);
    expect(said("parent.unknown", {})).toMatch(/: parent\.unknown$/);
    expect(said("text.too-long", {})).toMatch(/: text\.too-long$/);
  }
});
