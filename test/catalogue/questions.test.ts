import { entryOf, labelOf } from "nastavnik";
import { defineCatalogue, selectionOf } from "nastavnik/catalogue";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { expect, test } from "vitest";
import { catalogueOf, entry, group } from "./catalogues.js";

const catalogue = catalogueOf(
  [
    group("G"),
    entry("G-1", {
      parents: ["G"],
      labels: {
        ru: { official: "Полное название", short: "Кратко" },
        en: "Full name",
        tt: { official: "Исем", plain: "Гади исем" },
      },
      properties: { levels: ["primary"], sensitive: false },
    }),
    entry("G-2", {
      parents: ["G"],
      properties: { levels: ["primary", "basic"], sensitive: true },
      retired: true,
    }),
    entry("G-3", { parents: ["G-1"], selectable: false }),
  ],
  {
    properties: {
      levels: { type: "code", many: true, title: { ru: "Уровни" } },
      sensitive: { type: "boolean", title: { ru: "Чувствительно" } },
    },
  },
);

test.each([
  ["ru", "official", "Полное название", "ru", "official"],
  ["ru", "short", "Кратко", "ru", "short"],
  ["ru", "plain", "Полное название", "ru", "official"],
  ["en", "short", "Full name", "en", "official"],
  ["tt", "plain", "Гади исем", "tt", "plain"],
  ["de", "short", "Кратко", "ru", "short"],
] as const)("a label asked for in %s (%s) is %s, and says so", (language, use, text, really, as) => {
  expect(labelOf(catalogue, "G-1", language, use)).toEqual({ text, language: really, use: as });
});

test("an unknown code has no entry and no label", () => {
  expect(entryOf(catalogue, "G-9")).toBeUndefined();
  expect(labelOf(catalogue, "G-9", "ru")).toBeUndefined();
});

test("a selection is a rule: every condition it names holds", () => {
  expect(selectionOf(catalogue, {})).toHaveLength(4);
  expect(selectionOf(catalogue, { under: "G" })).toEqual(["G-1", "G-2", "G-3"]);
  expect(selectionOf(catalogue, { under: "G", selectable: true })).toEqual(["G-1"]);
  expect(selectionOf(catalogue, { selectable: false })).toEqual(["G", "G-2", "G-3"]);
  expect(selectionOf(catalogue, { property: { levels: "primary" } })).toEqual(["G-1", "G-2"]);
  expect(selectionOf(catalogue, { property: { levels: "basic", sensitive: true } })).toEqual(["G-2"]);
  expect(selectionOf(catalogue, { property: { sensitive: false } })).toEqual(["G-1"]); // absent is not false
  expect(selectionOf(catalogue, { kind: "group" })).toEqual(["G"]);
  expect(selectionOf(catalogue, { under: "NONE" })).toEqual([]);
  const strange = JSON.parse('{"__proto__": "x", "constructor": "x"}') as Record<string, string>;
  expect(selectionOf(catalogue, { property: strange })).toEqual([]);
});

test("a selection kept by name applies to any catalogue", () => {
  const forPreschool = { property: { "education-levels": "preschool" }, under: "PD-PRE", selectable: true };
  expect(selectionOf(builtInCatalogue, forPreschool)).toEqual([
    "PD-PRE-01",
    "PD-PRE-02",
    "PD-PRE-03",
    "PD-PRE-04",
    "PD-PRE-05",
  ]);
});

test("codes of constants are known to the compiler and need no doubt", () => {
  const own = defineCatalogue({
    id: "own",
    version: "1",
    title: { ru: "Своё" },
    languages: ["ru"],
    entries: [
      { code: "A", labels: { ru: "А" } },
      { code: "B", parents: ["A"], labels: { ru: "Б" } },
    ],
  });
  expect(entryOf(own, "B").parents).toEqual(["A"]);
  expect(labelOf(own, "A", "ru").text).toBe("А");
});
