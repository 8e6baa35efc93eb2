import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { forms } from "nastavnik";
import {
  ageBands,
  federalDistricts,
  legalActs,
  modelComponents,
  modelDimensions,
  modelItems,
  modelStages,
  organisationDocuments,
  qualificationCategories,
  regions,
  roleVariants,
  vocabulary,
  vocabularyVersions,
  youngSpecialistDefinitions,
  type CodeEntry,
} from "nastavnik/codes";
import { root } from "../support/sources.js";

/** How many entries of a list have each value of a property. */
function counts<Entry>(list: Readonly<Record<string, Entry>>, value: (entry: Entry) => string | undefined) {
  const found: Record<string, number> = {};
  for (const entry of Object.values(list)) {
    const key = value(entry) ?? "—";
    found[key] = (found[key] ?? 0) + 1;
  }
  return found;
}

test("89 regions: each kind, district and place of the Constitution as often as it should be", () => {
  expect(counts(regions, ({ kind }) => kind)).toEqual({
    republic: 24,
    krai: 9,
    oblast: 48,
    "federal-city": 3,
    "autonomous-oblast": 1,
    "autonomous-okrug": 4,
  });
  expect(counts(regions, ({ okrug }) => okrug)).toEqual({
    central: 18,
    northwestern: 11,
    southern: 8,
    "north-caucasian": 7,
    volga: 14,
    ural: 6,
    siberian: 10,
    "far-eastern": 11,
    "—": 4,
  });
  const places = Object.values(regions).map(({ order }) => order);
  expect(places.sort((a, b) => a - b)).toEqual(Array.from({ length: 89 }, (_, i) => i + 1));
  expect(Object.keys(federalDistricts)).toHaveLength(8);
});

test("codes, prefixes and ISO codes of regions are in shape and tell regions apart", () => {
  for (const [code, { oktmo, iso }] of Object.entries(regions)) {
    expect(code).toMatch(/^\d\d$/);
    expect(oktmo).toMatch(/^\d{2,3}$/);
    if (iso !== undefined) expect(iso).toMatch(/^RU-[A-Z]{2,3}$/);
  }
  const isos = Object.values(regions).flatMap(({ iso }) => iso ?? []);
  expect([isos.length, new Set(isos).size]).toEqual([83, 83]);
  expect(new Set(Object.values(regions).map(({ oktmo }) => oktmo)).size).toBe(89);
  expect(regions["66"]).toMatchObject({
    ru: "Свердловская область",
    iso: "RU-SVE",
    okrug: "ural",
    oktmo: "65",
  });
  expect(regions["01"]).toMatchObject({ ru: "Республика Адыгея (Адыгея)", kind: "republic", order: 1 });
});

test("every dimension has items, and the one law names its document", () => {
  expect(Object.keys(counts(modelItems, ({ dimension }) => dimension))).toEqual(Object.keys(modelDimensions));
  expect(counts(modelItems, ({ dimension }) => dimension)).toEqual({
    staff: 5,
    "organisational-methodical": 7,
    "material-technical": 4,
    "financial-economic": 4,
    psychological: 4,
  });
  const gaps = Object.entries(modelItems).flatMap(([item, { legalGap }]) =>
    legalGap ? [[item, legalGap]] : [],
  );
  expect(gaps).toEqual([["contract-supplements", "contract-supplement"]]);
});

test("what the letter was not seen to say is not given as seen", () => {
  for (const list of [modelItems, modelComponents, roleVariants]) {
    for (const { source } of Object.values<CodeEntry>(list)) {
      if (source.act === "az-1128") expect(source.certainty).not.toBe("seen");
    }
  }
  expect(modelDimensions.psychological.source.certainty).toBe("recalled");
});

test("components stand in the contour of their level", () => {
  for (const { contour, level, invariant } of Object.values(modelComponents)) {
    expect(contour === "inner").toBe(level === "organisation");
    if (invariant) expect(contour).toBe("inner");
  }
  expect(counts(modelComponents, ({ invariant }) => String(invariant))["true"]).toBe(7);
});

test("each stage set runs from 1 to 7, and only information support runs beside the others", () => {
  for (const set of ["learners", "staff"]) {
    const stages = Object.values(modelStages).filter((stage) => stage.set === set);
    expect(stages.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const { outputs } of stages) expect(outputs.length).toBeGreaterThan(0);
  }
  const parallel = Object.entries(modelStages).filter(([, stage]) => stage.parallel);
  expect(parallel.map(([stage]) => stage)).toEqual(["staff.information"]);
});

test("a document is asked for no earlier than the act that asks for it is in force", () => {
  const from = {
    "labour-law": legalActs["tk-351.8"].inForce?.from,
    "data-law": "2025-09-01",
    "data-law-2006": "2007-01-26",
    "staff-model": legalActs["az-1128"].inForce?.from,
    "learners-model": legalActs["r-145"].inForce?.from,
  };
  for (const { obligations, contents } of Object.values(organisationDocuments)) {
    expect(contents.length).toBeGreaterThan(0);
    for (const obligation of obligations) expect(obligation.from).toBe(from[obligation.by]);
  }
  const asked = Object.entries(organisationDocuments).filter(([, { obligations }]) => obligations.length > 0);
  expect(asked).toHaveLength(11);
  expect(organisationDocuments["register-mentees"].refreshMonths).toBe(12);
});

test("role variants belong to forms of the list", () => {
  for (const variant of Object.values(roleVariants)) {
    expect(variant.forms.length).toBeGreaterThan(0);
    for (const form of variant.forms) expect(forms[form].ru).toBeTruthy();
  }
});

test("the category педагог-наставник asks for the highest one", () => {
  expect(qualificationCategories["mentor-teacher"].requires).toBe("highest");
  expect(qualificationCategories.highest.requires).toBeUndefined();
});

test("age bands follow each other without a gap", () => {
  const bands = Object.values(ageBands);
  bands.slice(1).forEach(({ min }, i) => expect(min).toBe(bands[i]!.max + 1));
});

test("the four meanings of a mentor stand apart, and so do those of mentoring", () => {
  const versions = vocabulary.mentor.meanings.map(({ version }) => version);
  expect(versions).toEqual(["staff-model", "staff-regulation", "learners-model", "labour-law"]);
  expect(vocabulary.mentoring.meanings).toHaveLength(3);
  for (const { meanings } of Object.values(vocabulary)) {
    for (const { version, ru, en, source } of meanings) {
      expect(vocabularyVersions[version]).toBeDefined();
      expect(ru).toMatch(/^[^A-Za-z]*[а-яё][^A-Za-z]*$/);
      expect(en).toMatch(/^[^а-яё]*[a-z][^а-яё]*$/);
      if (source.act !== undefined) expect(legalActs[source.act]).toBeDefined();
    }
  }
});

test("every definition of a young specialist asks for something", () => {
  for (const { age, service, firstJob, training } of Object.values(youngSpecialistDefinitions))
    expect([age, service, firstJob, training].some((condition) => condition !== undefined)).toBe(true);
});

test("every act, with its number, stands in docs/sources.md", () => {
  const page = readFileSync(`${root}docs/sources.md`, "utf8");
  const rows = page.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  for (const [code, { number, adopted, force, certainty }] of Object.entries(legalActs)) {
    expect(
      rows.find(([, first]) => first === `\`${code}\``),
      code,
    ).toEqual(expect.arrayContaining([number, adopted, force, certainty]));
  }
});
