import { activities } from "nastavnik/catalogue/built-in";
import { describe, expect, test } from "vitest";
import * as codes from "nastavnik/codes";
import { codeNamed, forms, kinds, menteeCategories } from "nastavnik";
import { entryIn, legalActs, posts, qualificationCategories, type CodeList } from "nastavnik/codes";
import { labelOfCode } from "nastavnik/ru";

const exported: readonly (readonly [string, unknown])[] = Object.entries({ ...codes });

/** Every exported list whose entries carry labels and a source. */
const lists: Readonly<Record<string, CodeList>> = Object.fromEntries(exported.filter(isNamedList));

type Named = readonly [string, CodeList];

function isNamedList(named: readonly [string, unknown]): named is Named {
  const [, list] = named;
  if (typeof list !== "object" || list === null || Array.isArray(list)) return false;
  const entries: readonly unknown[] = Object.values(list);
  return entries.length > 0 && entries.every(isEntry);
}

function isEntry(entry: unknown): boolean {
  return typeof entry === "object" && entry !== null && "ru" in entry && "en" in entry && "source" in entry;
}

test("the lists are found at all", () => {
  expect(Object.keys(lists)).toEqual(
    expect.arrayContaining(["forms", "kinds", "measures", "modelItems", "regions"]),
  );
});

describe.each(Object.entries(lists))("%s", (_, list) => {
  test("keys are kebab-case, labels stand in their own alphabets, sources say how sure they are", () => {
    for (const [code, entry] of Object.entries(list)) {
      expect(code).toMatch(/^[a-z0-9]+([-.][a-z0-9]+)*$/);
      expect(entry.ru).toMatch(/^[^A-Za-z]*[а-яё][^A-Za-z]*$/i);
      expect(entry.en).toMatch(/^[^а-яё]*[a-z][^а-яё]*$/i);
      expect(["seen", "partly-seen", "recalled", "design"]).toContain(entry.source.certainty);
      if (entry.source.act !== undefined) expect(legalActs[entry.source.act]).toBeDefined();
    }
  });

  test("no two codes share a name in one language", () => {
    for (const language of ["ru", "en"] as const) {
      const names = Object.values(list).map((entry) => entry[language].toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

test("a name leads to one code only", () => {
  const named: readonly Readonly<Record<string, { ru: string; alsoCalled?: readonly string[] }>>[] = [
    activities,
    forms,
    kinds,
    menteeCategories,
    posts,
    qualificationCategories,
    legalActs,
  ];
  for (const list of named) {
    const names = Object.values(list).flatMap(({ ru, alsoCalled = [] }) => [ru, ...alsoCalled]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  }
});

test.each([
  ["УЧИТЕЛЬ - УЧИТЕЛЬ", "teacher-teacher"],
  ["воспитатель-воспитатель", "teacher-teacher"],
  ["студент—ученик", "student-pupil"],
  ["педагог – робот", undefined],
  ["constructor", undefined],
])("a form called %j is %s", (words, code) => {
  expect(codeNamed(forms, words)).toBe(code);
});

test.each([
  ["взаимопосещение уроков", "ACT-OBS-MUTUAL"],
  ["ШМО", "ACT-MO"],
  ["Курсы ПК", "ACT-COURSE"],
  ["открытый урок", "ACT-OPEN-LESSON"],
  ["открытое окно", undefined],
])("an activity called %j is %s", (words, code) => {
  expect(codeNamed(activities, words)).toBe(code);
});

test("an inherited name is no code", () => {
  expect(entryIn(forms, "__proto__")).toBeUndefined();
  expect(entryIn(forms, "toString")).toBeUndefined();
  expect(labelOfCode(kinds, "constructor")).toBe("constructor");
  expect(labelOfCode(kinds, "reverse")).toBe("реверсивное");
});

test("acts that were only recalled say so, and law is told from advice", () => {
  expect(legalActs["az-1128"]).toMatchObject({ force: "advice", certainty: "seen", adopted: "2021-12-21" });
  expect(legalActs["tk-351.8"].inForce?.from).toBe("2025-03-01");
  expect(legalActs["tk-14"].certainty).toBe("recalled");
  for (const { inForce } of Object.values(legalActs)) {
    if (inForce?.until !== undefined) expect(inForce.from < inForce.until).toBe(true);
  }
});
