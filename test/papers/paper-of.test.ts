import { expect, test } from "vitest";
import {
  calendarDate,
  federalProfile,
  idOf,
  type Mentee,
  type Mentor,
  type Pairing,
  type Person,
  type Program,
} from "nastavnik";
import { digestOf } from "nastavnik/base";
import type { PaperKind } from "nastavnik/codes";
import { describePaperGap as inEnglish, paperTexts as english } from "nastavnik/en";
import { changesOfPaper, paperOf, type Paper, type PaperFacts } from "nastavnik/papers";
import { describePaperGap as inRussian, paperTexts as russian } from "nastavnik/ru";
import { facts } from "../../examples/papers/facts.js";
import * as school from "../../examples/papers/made-up-school.js";

const { mentees, mentors, pairings, persons, programs } = school;
const kinds = Object.keys(facts) as readonly PaperKind[];

test.each(kinds)("%s is plain JSON, knows its records and says the same of the same facts", (kind) => {
  const paper = paperOf(kind, facts[kind], russian);
  expect(JSON.parse(JSON.stringify(paper))).toEqual(paper);
  expect(paperOf(kind, facts[kind], russian)).toEqual(paper);
  const { language, title, blocks } = paper;
  expect(paper.digest).toBe(digestOf({ kind, language, title, blocks }));
  expect(paper.madeOf).toContainEqual({
    record: "organisation",
    id: "organisation:school",
    schemaVersion: 1,
  });
  expect(paperOf(kind, facts[kind], english).digest).not.toBe(paper.digest);
});

test.each(kinds)("%s has a blank for each gap and a gap for each blank", (kind) => {
  const { blocks, gaps } = paperOf(kind, facts[kind], russian);
  const blanks = [...JSON.stringify(blocks).matchAll(/"blank":"([a-z-]+)"/g)].map(
    ([, requisite]) => requisite,
  );
  expect(new Set(blanks)).toEqual(new Set(gaps.map(({ requisite }) => requisite)));
});

test.each(kinds)("%s in Russian has no ISO day, no English and no doubled full stop", (kind) => {
  const { blocks } = paperOf(kind, facts[kind], russian);
  const words = wordsIn(blocks).join("\n");
  expect(words).not.toMatch(/\d{4}-\d{2}-\d{2}|undefined|NaN|[a-z]{3,}|\.\.|№ \d|\d (?:г\.|%)/);
});

test.each(kinds)("%s in English has no Russian but what the records say", (kind) => {
  const said = JSON.stringify(facts[kind]);
  const { blocks } = paperOf(kind, facts[kind], english);
  for (const words of wordsIn(blocks))
    for (const [russianWord] of words.matchAll(/[а-яё]{3,}/gi))
      expect(said.toLowerCase(), words).toContain(russianWord.toLowerCase());
});

test("a paper of nothing but an organisation is all gaps, each told in both languages", () => {
  const { organisation } = facts.program;
  const bare: Program = {
    ...programs[0],
    place: {},
    purposes: [],
    forms: [],
    kinds: [],
    directions: [],
    difficulties: [],
    strengths: [],
    goals: [],
    activities: [],
    expectedResults: [],
    monitoringTools: [],
    authorPosts: [],
    approvals: [],
    regulations: [],
  };
  const program = { ...bare };
  delete program.period;
  delete program.meetingFrequency;
  delete program.earlyTermination;
  const { gaps, filled } = paperOf("program", { organisation, program }, russian);
  expect(filled).toEqual(["participants"]);
  expect(gaps).toContainEqual({ requisite: "activities", record: "program", field: "activities" });
  expect(gaps).toContainEqual({ requisite: "place", field: "place" });
  for (const gap of gaps)
    for (const said of [inRussian(gap), inEnglish(gap)]) expect(said).not.toMatch(/undefined|[a-z]-[a-z]+:/);
  expect(inRussian({ requisite: "payment", record: "assignment", field: "contract.payment" })).toBe(
    "Размер и условия выплаты: заполните «Дополнительное соглашение, размер и условия оплаты» (поручение наставника)",
  );
  expect(inRussian({ requisite: "address" })).toBe("Адрес регистрации: впишите от руки");
});

test("a later print says what changed since", () => {
  const before = paperOf("order-pairs", facts["order-pairs"], russian);
  const [one, two] = pairings;
  const after = paperOf(
    "order-pairs",
    { ...facts["order-pairs"], pairings: [{ ...one, consents: [] }, two] },
    russian,
  );
  const changes = changesOfPaper(before, after);
  expect(changes).toMatchObject({
    same: false,
    filled: [],
    emptied: ["consent"],
    records: { added: [], removed: [] },
  });
  expect(changes.blocks.map(({ change, block }) => [change, block.kind])).toEqual([
    ["removed", "paragraph"],
    ["added", "paragraph"],
  ]);
  expect(changesOfPaper(before, before)).toMatchObject({ same: true, blocks: [] });
  expect(changesOfPaper(after, before).filled).toEqual(["consent"]);
  const fewer = paperOf("order-pairs", { ...facts["order-pairs"], pairings: [one] }, russian);
  expect(changesOfPaper(before, fewer).records.removed).toEqual([
    { record: "pairing", id: two.id, schemaVersion: 1 },
  ]);
  const [removed] = changesOfPaper(before, fewer).blocks;
  expect(removed).toMatchObject({
    change: "removed",
    block: { kind: "points", points: [{ number: "1.2" }] },
  });
  const english_ = paperOf("order-pairs", facts["order-pairs"], english);
  expect(() => changesOfPaper(before, english_)).toThrow(RangeError);
});

test("the labour article is that of the day of the order", () => {
  const on = (text: string) =>
    JSON.stringify(
      paperOf("order-mentors", { ...facts["order-mentors"], on: calendarDate(text) }, russian).blocks,
    );
  expect(on("2025-02-28")).toContain("статьями 60.2 и 151");
  expect(on("2025-03-01")).toContain("статьёй 351.8");
});

test.each([
  ["2025-02-28", "60.2"],
  ["2025-03-01", "351.8"],
])("a regulation for %s rests on article %s", (on, article) => {
  const profile = federalProfile(calendarDate(on));
  const { blocks } = paperOf("regulation", { ...facts.regulation, grounds: [], profile }, russian);
  const articles = JSON.stringify(blocks).match(/60\.2|351\.8/g);
  expect(new Set(articles)).toEqual(new Set([article]));
});

test.each([
  ["2025-02-28", school.ending, "отмена поручения работодателем, статья 60.2 Трудового кодекса"],
  ["2025-03-01", school.ending, "отмена поручения работодателем, статья 351.8 Трудового кодекса"],
  [
    "2026-02-02",
    { ...school.ending, end: { on: calendarDate("2026-02-04"), ground: "by-mutual" } },
    "по взаимному решению, уведомление",
  ],
] as const)(
  "an order of %s names the ground of the end, and an article only for the will of one side",
  (on, assignment, ground) => {
    const facts_ = { ...facts["order-end"], assignments: [assignment], on: calendarDate(on) };
    expect(JSON.stringify(paperOf("order-end", facts_, russian).blocks)).toContain(`основание – ${ground}`);
  },
);

test("an order may end duties alone, or pairs alone", () => {
  const pointsOf = (changed: Partial<PaperFacts["order-end"]>) =>
    paperOf("order-end", { ...facts["order-end"], ...changed }, russian).blocks.flatMap((block) =>
      block.kind === "points"
        ? block.points.map(({ text: [words] }) => (typeof words === "string" ? words : ""))
        : [],
    );
  const [release, end] = [
    "Освободить от обязанностей наставника:",
    "Прекратить работу наставнических пар и групп:",
  ];
  expect(pointsOf({}).slice(0, 2)).toEqual([release, end]);
  expect(pointsOf({ pairings: [] })).toContain(release);
  expect(pointsOf({ pairings: [] })).not.toContain(end);
  expect(pointsOf({ assignments: [] })[0]).toBe(end);
});

test("whoever has completed everything leaves nothing to hand over", () => {
  const end = { on: calendarDate("2026-05-29"), ground: "completed" } as const;
  const of = (assignments: PaperFacts["order-end"]["assignments"]) =>
    JSON.stringify(paperOf("order-end", { ...facts["order-end"], assignments, mentors }, russian).blocks);
  const [first, second] = school.assignments;
  expect(
    of([
      { ...first, end },
      { ...second, end },
    ]),
  ).not.toContain("кто продолжит");
  expect(of([{ ...first, end }, second])).toContain("кто продолжит");
});

test.each(["order-pairs", "register"] as const)(
  "%s reads each record as often in a large school as in a small one",
  (kind) => {
    const [small, large] = [readsOf(kind, 50), readsOf(kind, 400)];
    expect(large / small).toBeLessThan(8.5);
    expect(large / small).toBeGreaterThan(6);
  },
);

/** How often fields of records are read for a paper of so many pairs. */
function readsOf(kind: "order-pairs" | "register", count: number): number {
  let reads = 0;
  const watched = <One extends object>(record: One): One =>
    new Proxy(record, {
      get(target, key): unknown {
        reads += 1;
        return Reflect.get(target, key);
      },
    });
  const many = <One>(make: (i: number) => One): readonly One[] =>
    Array.from({ length: count }, (_, i) => make(i));
  const person = (side: string, i: number) => idOf("person", `person:${side}${i}`);
  const mentorOf = (i: number): Mentor =>
    watched({ ...mentors[0], id: idOf("mentor", `mentor:${i}`), person: person("a", i) });
  const menteeOf = (i: number): Mentee =>
    watched({ ...mentees[0], id: idOf("mentee", `mentee:${i}`), person: person("b", i) });
  const programOf = (i: number): Program => watched({ ...programs[0], id: idOf("program", `program:${i}`) });
  const pairOf = (i: number): Pairing =>
    watched({
      ...pairings[0],
      id: idOf("pairing", `pairing:${i}`),
      mentors: [idOf("mentor", `mentor:${i}`)],
      mentees: [idOf("mentee", `mentee:${i}`)],
      program: idOf("program", `program:${i}`),
      consents: [],
    });
  const known: readonly Person[] = ["a", "b"].flatMap((side) =>
    many((i) => watched({ ...persons[2]!, id: person(side, i) })),
  );
  const school = {
    ...facts[kind],
    mentors: many(mentorOf),
    mentees: many(menteeOf),
    programs: many(programOf),
    pairings: many(pairOf),
    persons: known,
  };
  paperOf(kind, school, russian);
  return reads;
}

/** The words of a paper, without its slots, kinds and keys. */
function wordsIn(blocks: Paper["blocks"]): readonly string[] {
  const words: string[] = [];
  const collect = (value: unknown, key = ""): void => {
    if (typeof value === "string") {
      if (!["kind", "person", "role", "case", "blank", "stamp"].includes(key)) words.push(value);
    } else if (Array.isArray(value)) {
      for (const each of value) collect(each);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, each] of Object.entries(value)) collect(each, name);
    }
  };
  collect(blocks);
  return words;
}
