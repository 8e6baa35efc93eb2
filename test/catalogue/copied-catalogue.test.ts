import { expect, test } from "vitest";
import { calendarDate, checkDataset, checkProgram, federalProfile, reportOn } from "nastavnik";
import {
  checkMapping,
  mappingToCase,
  searchCatalogue,
  toCase,
  type Catalogue,
  type CodeMapping,
} from "nastavnik/catalogue";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { explainProposal } from "nastavnik/en";
import { formOf } from "nastavnik/forms";
import { checkInstrument, draftPlan, educationalOrderOf } from "nastavnik/needs";
import { paperOf } from "nastavnik/papers";
import { readTable } from "nastavnik/rows";
import { paperTexts } from "nastavnik/ru";
import { organisation } from "../support/build-organisation.js";
import { mentee, program } from "../support/build.js";
import { placeOf } from "../report/random-records.js";

// A catalogue from a worker or a store has no room for an index: whoever asks it much indexes it once for all questions.

const codes = builtInCatalogue.entries.filter(({ kind }) => kind === "item").map(({ code }) => code);
const day = calendarDate("2025-09-01");
const term = { starts: day, ends: calendarDate("2026-05-31") };
const menteeWith = (count: number) =>
  mentee("e", {
    difficulties: codes.slice(0, count).map((code) => ({ code, level: 2 as const, origin: "self" as const })),
  });
const programWith = (count: number) =>
  program({ difficulties: codes.slice(0, count).map((code, i) => ({ ref: `d${i}`, code })) });
const mappingOf = ({ id, version }: Catalogue, count: number): CodeMapping => ({
  from: { id, version },
  to: { id, version },
  rows: codes.slice(0, count).map((code) => ({ from: code, to: code, relation: "exact" as const })),
});

const questions: Readonly<Record<string, (catalogue: Catalogue, count: number) => unknown>> = {
  checkMapping: (all, count) => checkMapping(mappingOf(all, count), all, all),
  mappingToCase: (all, count) =>
    mappingToCase(mappingOf(all, count), all, all, { changed: "2026-09-01T00:00:00Z" }),
  toCase: (all) => toCase(all, { changed: "2026-09-01T00:00:00Z" }),
  searchCatalogue: (all, limit) => searchCatalogue(all, "урок", { limit }),
  checkInstrument: (catalogue, count) => {
    const items = codes
      .slice(0, count)
      .map((code, i) => ({ id: `${i}`, text: { ru: "Вопрос" }, codes: [code] }));
    const scales = { help: { lowest: 1, highest: 4, difficult: "low" } };
    return checkInstrument(
      { id: "f", version: "1", title: { ru: "А" }, side: "either", scales, items },
      { catalogue },
    );
  },
  educationalOrderOf: (catalogue, count) =>
    educationalOrderOf(menteeWith(count), { catalogue, competences: [] }),
  draftPlan: (catalogue, count) =>
    draftPlan({
      difficulties: codes.slice(0, count).map((code) => ({ code, level: 1 as const })),
      strengths: [],
      term,
      catalogue,
    }),
  explainProposal: (catalogue, count) =>
    draftPlan({
      difficulties: codes.slice(0, count).map((code) => ({ code, level: 1 as const })),
      strengths: [],
      term,
      catalogue: builtInCatalogue,
    })
      .activities.slice(0, 1)
      .map((each) => explainProposal(each, catalogue)),
  reportOn: (catalogue, count) =>
    reportOn(
      [
        {
          kind: "needs",
          place: placeOf("a1"),
          program: "none",
          menteeCategories: [],
          difficulties: codes.slice(0, count).map((code) => ({ code })),
        },
      ],
      { period: term, on: term.ends, catalogue },
    ),
  checkProgram: (catalogue, count) =>
    checkProgram(programWith(count), { on: day, profile: federalProfile(day), catalogue }),
  checkDataset: (catalogue, count) =>
    checkDataset(
      {
        kind: "dataset",
        schemaVersion: 1,
        records: codes
          .slice(0, count)
          .map((code, i) => mentee(`e${i}`, { difficulties: [{ code, level: 1, origin: "self" }] })),
      },
      { on: day, profile: federalProfile(day), catalogue },
    ),
  formOf: (catalogue) => formOf("mentee", "ru", { catalogue }),
  paperOf: (catalogue, count) =>
    paperOf("program", { program: programWith(count), catalogue, organisation: organisation() }, paperTexts),
  readTable: (catalogue, count) =>
    readTable(
      "mentees",
      { headings: ["ФИО", "Затруднения"], rows: codes.slice(0, count).map((code) => ["1", code]) },
      { catalogue },
    ),
};

function walksFor(ask: (catalogue: Catalogue, count: number) => unknown, count: number): number {
  const copy = structuredClone(builtInCatalogue);
  let walks = 0;
  const entries = new Proxy(copy.entries, {
    get: (list, key, receiver) => {
      if (key === "map" || key === Symbol.iterator) walks++;
      return Reflect.get(list, key, receiver) as unknown;
    },
  });
  ask({ ...copy, entries }, count);
  return walks;
}

test.each(Object.entries(questions))(
  "%s walks a copied catalogue as often for many questions as for few",
  (_, ask) => {
    const [few, many] = [walksFor(ask, 3), walksFor(ask, 30)];
    expect(many).toBeLessThanOrEqual(few + 1);
    expect(many).toBeLessThan(12);
  },
);
