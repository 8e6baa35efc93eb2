import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { labelled, type Keys } from "../../src/codes/keys-and-labels.js";
import * as formKeys from "../../src/codes/programs/form-keys.js";
import { forms } from "nastavnik/codes";
import { importsOf, nodesOf, parseSource, readSources, type Sources } from "../support/sources.js";

/** Files outside ru, en, rows and forms (which show the words of lists), the rules with their sentences and the entries that say words of a list to people, or know a code by its words. */
const speakers: readonly (readonly [file: string, reason: string])[] = [
  ["src/catalogue/data/built-in-catalogue.ts", "a catalogue holds the titles of its properties' values"],
  [
    "src/lifecycle/assignment/commands/give-notice.ts",
    "the sentence of a notice names the act that it rests on",
  ],
  ["src/lifecycle/assignment/ended.ts", "the sentence of an end names the departure"],
  ["src/lifecycle/engine/to-markdown-table.ts", "a table for people"],
  ["src/lifecycle/program/commands/complete.ts", "the sentence of a completion names the outcomes"],
  ["src/lifecycle/program/commands/terminate.ts", "the sentence of a termination names the ground"],
  ["src/report/indicators/indicators-of.ts", "a value carries the name of its indicator"],
  ["src/report/rows/table-for-people.ts", "a table in words"],
  ["src/report/rows/table-schema.ts", "columns have titles"],
];

test("only what speaks to people imports labels", () => {
  const importers = labelImports(readSources());
  const silent = importers.filter(
    ({ from }) => !/^src\/(ru|en|rows|forms|entry|rules\/[a-z]+)\/|^src\/index\.ts$/.test(from),
  );
  expect([...new Set(silent.map(({ from }) => from))].sort()).toEqual(speakers.map(([file]) => file));
});

test("keys hold no word of Russian", () => {
  const keys = [...readSources()].filter(([file]) => file.endsWith("-keys.ts"));
  expect(keys.length).toBeGreaterThan(40);
  expect(keys.filter(([file, text]) => hasRussian(file, text)).map(([file]) => file)).toEqual([]);
});

test("every list of keys has its labels beside it", () => {
  const sources = readSources();
  const named = [...labelModules(sources)].flatMap((file) =>
    [...(sources.get(file) ?? "").matchAll(/labelled\(\s*keys\.(\w+)/g)].map(([, list]) => list),
  );
  const kept = [...sources].flatMap(([file, text]) =>
    file.endsWith("-keys.ts")
      ? [...text.matchAll(/^export const (\w+): Keys</gm)].map(([, list]) => list)
      : [],
  );
  expect(kept.length).toBeGreaterThan(60);
  expect(named.sort()).toEqual(kept.sort());
});

describe("a list of two modules", () => {
  type Entry = {
    readonly ru: string;
    readonly en: string;
    readonly seats: number;
    readonly alsoCalled?: string[];
  };
  const keys: Keys<"one" | "two", Entry> = { two: { seats: 2 }, one: { seats: 1 } };

  test("has the entries of both, in the order of the keys", () => {
    const list = labelled<"one" | "two", Entry>(keys, {
      one: { ru: "один", en: "one" },
      two: { ru: "два", en: "two", alsoCalled: ["пара"] },
    });
    expect(Object.entries(list)).toEqual([
      ["two", { ru: "два", en: "two", alsoCalled: ["пара"], seats: 2 }],
      ["one", { ru: "один", en: "one", seats: 1 }],
    ]);
    expect(keys.one).toEqual({ seats: 1 });
  });

  test("keeps what its keys say", () => {
    for (const [code, behaviour] of Object.entries(formKeys.forms))
      expect(forms).toHaveProperty([code], expect.objectContaining(behaviour));
  });
});

describe("the check itself", () => {
  const label = 'import { labelled } from "./code-list.js";\nexport const a = labelled(keys.a, {});';
  test.each([
    ['import { a } from "../codes/labels.js";', 1],
    ['import type { A } from "../codes/labels.js";', 1],
    ['import { a } from "../codes/other-keys.js";', 0],
  ])("%s", (text, found) => {
    const sources = new Map([
      ["src/codes/labels.ts", label],
      ["src/rules/a.ts", text],
    ]);
    expect(labelImports(sources)).toHaveLength(found);
  });

  test("comments are not text", () => {
    expect(hasRussian("a.ts", '// по-русски\nexport const a = "in English";')).toBe(false);
    expect(hasRussian("a.ts", 'export const a = "по-русски";')).toBe(true);
  });
});

/** The second modules of lists: those that put labels to keys. */
function labelModules(sources: Sources): ReadonlySet<string> {
  return new Set([...sources].filter(([, text]) => /\blabelled\(\s*keys\./.test(text)).map(([file]) => file));
}

function labelImports(sources: Sources): readonly { readonly from: string; readonly to: string }[] {
  const labels = labelModules(sources);
  return [...sources].flatMap(([from, text]) =>
    importsOf(parseSource(from, text))
      .map((to) => path.posix.join(path.posix.dirname(from), to).replace(/\.js$/, ".ts"))
      .flatMap((to) => (labels.has(to) ? [{ from, to }] : [])),
  );
}

function hasRussian(file: string, text: string): boolean {
  return [...nodesOf(parseSource(file, text))].some(
    (node) => (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) && /[а-яё]/i.test(node.text),
  );
}
