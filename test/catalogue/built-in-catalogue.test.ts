import { entryOf } from "nastavnik";
import { checkCatalogue, childrenOf } from "nastavnik/catalogue";
import {
  activities,
  activityGroups,
  activityLeaders,
  builtInCatalogue,
  type DifficultyCode,
  educationLevels,
  labourFunctions,
} from "nastavnik/catalogue/built-in";
import { expect, test } from "vitest";

const groups = builtInCatalogue.entries.filter(({ kind }) => kind === "group");
const items = builtInCatalogue.entries.filter(({ kind }) => kind === "item");
const texts = builtInCatalogue.entries.flatMap(({ code, labels, definition }) =>
  (["ru", "en"] as const).map((language) => ({
    code,
    language,
    title: labels[language]!.official,
    definition: definition[language]!,
  })),
);

test("the catalogue is sound, and whole: 20 groups, 119 items, 58 activities", () => {
  expect(checkCatalogue(JSON.parse(JSON.stringify(builtInCatalogue)))).toEqual([]);
  expect([groups.length, items.length, Object.keys(activities).length]).toEqual([20, 119, 58]);
  expect(new Set(Object.values(activities).map(({ group }) => group))).toEqual(
    new Set(Object.keys(activityGroups)),
  );
  expect(new Set(Object.values(activities).flatMap(({ ledBy }) => ledBy))).toEqual(
    new Set(Object.keys(activityLeaders)),
  );
});

test("every code of the type is in the data: items are numbered in their groups without a gap", () => {
  const sizes: Readonly<Record<string, number>> = {
    ...{ SUB: 7, MET: 9, STD: 6, FUN: 5, ASM: 6, CLM: 5, PSY: 7, INC: 6, UPB: 10, SPC: 5 },
    ...{ COM: 5, FAM: 5, ICT: 6, LAW: 6, ORG: 5, REF: 6, WEL: 5, PRE: 5, VOC: 5, SUP: 5 },
  };
  for (const { code } of groups) {
    const size = sizes[code.slice(3)] ?? 0;
    const numbered = Array.from(
      { length: size },
      (_, number) => `${code}-${String(number + 1).padStart(2, "0")}`,
    );
    expect(childrenOf(builtInCatalogue, code)).toEqual(numbered);
  }
});

test.each(texts)(
  "$code in $language is written as a title and a sentence",
  ({ language, title, definition }) => {
    const alphabet = language === "ru" ? /^[А-ЯЁ]/ : /^[A-Z]/;
    expect(title).toMatch(alphabet);
    expect(title).not.toMatch(/[.!?;]$/);
    expect(title.length).toBeLessThanOrEqual(60);
    expect(definition).toMatch(alphabet);
    expect(definition).toMatch(/[^.]\.$/);
    expect(definition.length).toBeLessThanOrEqual(120);
    expect(title + definition).not.toMatch(/ {2}| ,|\(\)|"|--| - /);
    if (language === "en") expect(title + definition).not.toMatch(/[А-яЁё]/);
  },
);

test("no two entries have the same title or definition", () => {
  for (const field of ["title", "definition"] as const) {
    expect(new Set(texts.map((text) => text.language + text[field])).size).toBe(texts.length);
  }
});

test("every item says at which levels it is met and what helps", () => {
  for (const { properties } of items) {
    expect(properties["education-levels"]).not.toHaveLength(0);
    expect(properties["activities"]).not.toHaveLength(0);
  }
  const said = (property: string) => new Set(items.flatMap(({ properties }) => properties[property] ?? []));
  expect(said("education-levels")).toEqual(new Set(Object.keys(educationLevels)));
  expect(said("labour-functions")).toEqual(new Set(Object.keys(labourFunctions)));
});

test("what says something of a person's inner state is marked, and nothing else", () => {
  const sensitive = items
    .filter(({ properties }) => properties["sensitive"] === true)
    .map(({ code }) => code);
  expect(sensitive).toEqual(["PD-WEL-02", "PD-WEL-03"]);
});

test("levels make sense: no homework in a kindergarten, no preschool routines in a college", () => {
  const levels = (code: DifficultyCode) => entryOf(builtInCatalogue, code).properties["education-levels"];
  expect(levels("PD-MET-07")).not.toContain("preschool");
  expect(levels("PD-SUB-03")).toEqual(["basic", "secondary", "vocational"]);
  expect(levels("PD-PRE-02")).toEqual(["preschool"]);
  expect(levels("PD-VOC-03")).toEqual(["vocational"]);
});

test("every entry goes by other names, and no two of one group by the same", () => {
  for (const { code, labels } of builtInCatalogue.entries) {
    const { official, synonym = [], "search-only": typed = [] } = labels["ru"]!;
    expect(synonym, code).not.toHaveLength(0);
    const names = [official, ...synonym, ...typed].map((name) => name.toLowerCase());
    expect(
      new Set(names).size,
      `${code}: ${names.filter((name, at) => names.indexOf(name) !== at).join(", ")}`,
    ).toBe(names.length);
  }
});

test("a difficulty is named without reproach", () => {
  const reproach =
    /педагог не |не (умеет|знает|может|решается|владеет)|the teacher (does not|cannot|is at a loss|avoids)/i;
  for (const { code, definition } of texts) expect(definition, code).not.toMatch(reproach);
});

test("primary school stands with its own labour function", () => {
  for (const { code, properties } of items) {
    const functions = (properties["labour-functions"] ?? []) as readonly string[];
    const levels = properties["education-levels"] as readonly string[];
    const missing =
      functions.includes("B/03.6") && levels.includes("primary") && !functions.includes("B/02.6");
    expect(missing, code).toBe(false);
  }
});
