import { describe, expect, test } from "vitest";
import { calendarDate } from "nastavnik";
import type { PaperKind } from "nastavnik/codes";
import { parseRecord } from "nastavnik/model";
import type { EducationalOrder } from "nastavnik/needs";
import { checkPaperFacts, paperOf, type Paper, type PaperFacts, type PaperRequisite } from "nastavnik/papers";
import { paperTexts } from "nastavnik/ru";
import { facts } from "../../examples/papers/facts.js";
import * as school from "../../examples/papers/made-up-school.js";
import { regulationMark } from "../../src/papers/order-parts.js";
import { line, separated } from "../../src/papers/line.js";

const kinds = Object.keys(facts) as readonly PaperKind[];

type Path = readonly (string | number)[];
type Given = PaperFacts[PaperKind];
type Fewer = { readonly path: Path; readonly how: "gone" | "empty" | "first"; readonly given: Given };

/** The facts of a paper with a field of a record gone, or a list of records or of a record empty or cut to its first line. */
function fewerOf(kind: PaperKind): readonly Fewer[] {
  return placesOf(facts[kind]).flatMap(([path, value]): readonly Fewer[] => {
    const isListOfRecords = path.length === 1 && Array.isArray(value) && value.every(isRecord);
    if (!isListOfRecords && !isInRecord(facts[kind], path)) return [];
    const put = (how: Fewer["how"], one: unknown): Fewer => ({
      ...{ path, how },
      given: changed(facts[kind], path, one) as Given,
    });
    const tries = isListOfRecords ? [] : [put("gone", undefined)];
    if (Array.isArray(value) && value.length > 0 && !isListOfRecords) tries.push(put("empty", []));
    if (Array.isArray(value) && value.length > 1) tries.push(put("first", value.slice(0, 1)));
    return tries.filter(({ given }) => isLawful(kind, given));
  });
}

function isLawful(kind: PaperKind, given: Given): boolean {
  const records = Object.values(given).flat().filter(isRecord);
  return records.every((record) => parseRecord(record).ok) && problemsOf(kind, given).length === 0;
}

const problemsOf = checkPaperFacts as (kind: PaperKind, given: Given) => readonly unknown[];
const made = paperOf;

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && "schemaVersion" in value;
}

function isInRecord(given: Given, path: Path): boolean {
  if (path.at(-1) === "schemaVersion" || path.at(-1) === "kind") return false;
  const above = path.slice(0, -1).map((_, i) => at(given, path.slice(0, i + 1)));
  return above.some(isRecord);
}

function at(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key], value);
}

function placesOf(value: unknown, path: Path = []): readonly (readonly [Path, unknown])[] {
  if (typeof value !== "object" || value === null || path[0] === "catalogue") return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [...(Array.isArray(value) ? [] : [[here, one] as const]), ...placesOf(one, here)];
  });
}

function changed(value: unknown, [key, ...rest]: Path, one: unknown): unknown {
  if (key === undefined) return one;
  if (Array.isArray(value))
    return value.map((each: unknown, i) => (i === key ? changed(each, rest, one) : each));
  const { [key]: old, ...others } = value as Readonly<Record<string | number, unknown>>;
  const put = changed(old, rest, one);
  return put === undefined ? others : { ...others, [key]: put };
}

/** Lists of different people, or of what different people said: one of them does not stand for the others. */
const peopleOf = /(?:^|\.)(?:participants|consents|approvals|persons|surveys)$/;

describe.each(kinds)("%s of fewer facts", (kind) => {
  const gapsOf = ({ gaps }: Paper) => new Set(gaps.map(({ requisite }) => requisite));
  const blanksIn = (text: string) => [...text.matchAll(/"blank":"([a-z-]+)"/g)].map(([, each]) => each);
  const whole = made(kind, facts[kind], paperTexts);
  /** A signature without a name is its own blank. */
  const signed: readonly PaperRequisite[] = ["head", "curator"];

  test("says nothing empty, and has a blank for each gap", () => {
    for (const { path, how, given } of fewerOf(kind)) {
      const paper = made(kind, given, paperTexts);
      const text = JSON.stringify(paper.blocks).replaceAll('"title":[]', '"title":"an annex may have none"');
      const place = `${path.join(".")} ${how}`;
      expect(text, place).not.toMatch(/undefined|NaN|\[\]|""/);
      const blanks = new Set(blanksIn(text));
      const gaps = [...gapsOf(paper)].filter((each) => blanks.has(each) || !signed.includes(each));
      expect(new Set(gaps), place).toEqual(blanks);
    }
  });

  test("fills no more than with all of them, and leaves out nothing where one of a list is left", () => {
    for (const { path, how, given } of fewerOf(kind)) {
      const paper = made(kind, given, paperTexts);
      const place = `${path.join(".")} ${how}`;
      expect(whole.filled, place).toEqual(expect.arrayContaining([...paper.filled]));
      if (how === "first" && !peopleOf.test(path.join(".")))
        expect([...gapsOf(whole)], place).toEqual(expect.arrayContaining([...gapsOf(paper)]));
    }
  });
});

const gapsOf = (paper: Paper) => paper.gaps.map(({ requisite }) => requisite);
const said = (paper: Paper) => JSON.stringify(paper.blocks);

test("an order that no curator can be named in has a blank for one", () => {
  const organisation = { ...school.organisation, curators: [] };
  for (const kind of ["order-introduction", "order-pairs"] as const) {
    const whole = made(kind, facts[kind], paperTexts);
    const paper = made(kind, { ...facts[kind], organisation }, paperTexts);
    expect([gapsOf(whole), gapsOf(paper)].map((gaps) => gaps.includes("curator"))).toEqual([false, true]);
    expect(said(paper)).toContain('"blank":"curator"');
  }
});

test.each([
  ["2025-02-28", "60.2"],
  ["2025-03-01", "351.8"],
  [undefined, "351.8"],
])("a consent of %s rests on article %s", (day, article) => {
  const { consentOn, ...assignment } = school.assignments[0];
  expect(consentOn).toBeDefined();
  const given = {
    ...facts["mentor-consent"],
    assignment: { ...assignment, ...(day && { consentOn: calendarDate(day) }) },
  };
  const articles = said(paperOf("mentor-consent", given, paperTexts)).match(/60\.2|351\.8/g);
  expect(new Set(articles)).toEqual(new Set([article]));
});

test("a pair without a program lasts from its beginning", () => {
  const [pairing, other] = school.pairings;
  const { program, startedOn, ...alone } = pairing;
  expect([program, startedOn]).not.toContain(undefined);
  const termOf = (one: typeof pairing | typeof alone) =>
    said(paperOf("order-pairs", { ...facts["order-pairs"], pairings: [one, other] }, paperTexts));
  const began = { ...alone, startedOn: calendarDate("2025-10-07") };
  expect(termOf({ ...began, dissolvedOn: calendarDate("2026-05-29") })).toMatch(
    /7.октября.2025.г\..{1,9}29.мая.2026/,
  );
  expect(termOf(alone)).not.toMatch(/7.октября/);
});

test("the only purpose of a program is said", () => {
  const purposeOf = (purposes: PaperFacts["program"]["program"]["purposes"]) =>
    said(
      paperOf("program", { ...facts.program, program: { ...facts.program.program, purposes } }, paperTexts),
    );
  expect(purposeOf(["adaptation"])).toContain("адаптация");
  expect(purposeOf([])).not.toContain("адаптация");
});

test("what nobody offers stands in an order under a heading of its own", () => {
  const { order } = facts["educational-order"];
  const bare = { code: "PD-LAW-01", level: 2, origin: "self", groups: [], labourFunctions: [] } as const;
  const headings = (notOffered: EducationalOrder["notOffered"]) =>
    paperOf(
      "educational-order",
      { ...facts["educational-order"], order: { ...order, notOffered } },
      paperTexts,
    ).blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : []));
  expect(headings([])).toEqual([1, 2, 2, 2]);
  expect(headings([{ ...bare, why: "no-training" }])).toEqual([1, 2, 2, 2, 2]);
});

test.each([
  ["of the day", { number: "5", from: calendarDate("2025-09-01") }, true],
  ["without a number", { from: calendarDate("2025-09-01") }, false],
  ["without a day", { number: "5" }, false],
  ["of the next day", { number: "5", from: calendarDate("2025-09-02") }, false],
])("a regulation %s: is its mark known? %s", (_, marks, known) => {
  const words = { mark: () => "known" };
  const documents = [{ code: "regulation", state: "in-force", ...marks }];
  const mark = regulationMark({ words } as never, { documents } as never, calendarDate("2025-09-01"));
  expect(mark !== undefined).toBe(known);
});

test("the last of several lines may have another word before it", () => {
  const lines = (...words: readonly string[]) => words.map((word) => line`${word}`);
  expect(separated(lines("а", "б", "в"), ", ", " и ")).toEqual(["а, б и в"]);
  expect(separated(lines("а", "б"), ", ", " и ")).toEqual(["а и б"]);
  expect(separated(lines("а", "б", "в"), "; ")).toEqual(["а; б; в"]);
  expect(separated(lines("а"), ", ", " и ")).toEqual(["а"]);
  expect(separated([], ", ")).toEqual([]);
});
