import { describe, expect, test } from "vitest";
import { calendarDate, checkDataset, idOf, profileOn, type Consent } from "nastavnik";
import { type Dataset, type DatasetRecord, type PublishedData } from "nastavnik/model";
import { describeFinding as inEnglish } from "nastavnik/en";
import { describeFinding as inRussian } from "nastavnik/ru";
import { consent, meeting, mentee, mentor, pairing, profile, program, survey } from "../support/build.js";
import { person } from "../support/build-organisation.js";

const context = { on: calendarDate("2025-12-01"), profile: profile("2025-12-01") };
const check = (all: readonly DatasetRecord[]) =>
  checkDataset({ kind: "dataset", schemaVersion: 1, records: all } satisfies Dataset, context);
const codes = (all: readonly DatasetRecord[]) => check(all).map(({ code }) => code);

test("findings of records carry the place of the record", () => {
  const found = check([mentor("q"), program({ strengths: [] })]);
  expect(found.find(({ code }) => code === "program.no-strength")?.path).toEqual(["records", 1, "strengths"]);
});

test("a mentor's load counts distinct mentees of pairs that still run", () => {
  const pairs = ["b", "c", "d", "e"].map((key, i) =>
    pairing({
      id: idOf("pairing", `pairing:${key}`),
      mentees: [idOf("mentee", `mentee:${key}`)],
      consents: [],
      ...(i === 3 && {}),
    }),
  );
  const load = (all: readonly DatasetRecord[]) => codes(all).filter((code) => code === "dataset.mentor-load");
  expect(load([mentor("a"), ...pairs])).toEqual(["dataset.mentor-load"]);
  expect(load([mentor("a"), ...pairs.slice(1), ...pairs.slice(1)])).toEqual([]);
  expect(
    load([mentor("a"), ...pairs.slice(1), { ...pairs[0]!, dissolvedOn: calendarDate("2025-11-30") }]),
  ).toEqual([]);
  expect(
    load([mentor("a"), ...pairs.slice(1), { ...pairs[0]!, dissolvedOn: calendarDate("2025-12-01") }]).length,
  ).toBe(1);
});

test("one person under two ids is not a pair", () => {
  const alone = mentee("b", { person: mentor("a").person });
  expect(codes([mentor("a"), alone, pairing()])).toContain("dataset.self-mentoring");
  expect(codes([mentor("a"), mentee("b"), pairing()])).not.toContain("dataset.self-mentoring");
});

test("growth needs both measurements", () => {
  const [first, last] = [
    survey({ program: program().id }),
    survey({ program: program().id, stage: "after" }),
  ];
  expect(codes([program(), first])).toContain("dataset.one-measurement");
  expect(codes([program(), last])).toContain("dataset.one-measurement");
  expect(codes([program(), first, last])).not.toContain("dataset.one-measurement");
  expect(codes([program()])).not.toContain("dataset.one-measurement");
});

describe("what is published of a person", () => {
  const day = calendarDate;
  const somebody = (published: PublishedData) => person({ id: mentor("a").person, published });
  const open = (facts: Partial<Consent> = {}) =>
    consent({ purpose: "dissemination", scope: ["post", "subject"], ...facts });
  const published = somebody({ since: day("2025-09-01"), scope: ["post"] });
  const found = (all: readonly DatasetRecord[]) =>
    check(all).flatMap(({ code, severity, details }) =>
      code.startsWith("dataset.publi") ? [[code, severity, details]] : [],
    );
  const missing = (on: string, ...codes: string[]) => [
    ["dataset.published-without-consent", "error", { person: "person:a", on, missing: codes }],
  ];

  test.each<readonly [string, PublishedData, readonly Consent[], readonly unknown[]]>([
    ["a consent of that day is enough", published.published!, [open()], []],
    [
      "a later one is not",
      published.published!,
      [open({ givenOn: day("2025-09-02") })],
      missing("2025-09-01", "post"),
    ],
    [
      "nor is one to processing",
      published.published!,
      [consent({ scope: ["post"] })],
      missing("2025-09-01", "post"),
    ],
    [
      "nor is another person's",
      published.published!,
      [open({ person: idOf("person", "person:z") })],
      missing("2025-09-01", "post"),
    ],
    [
      "nothing in particular needs a consent too",
      { since: day("2025-09-01"), scope: [] },
      [consent()],
      missing("2025-09-01"),
    ],
    [
      "what the consent does not list is named",
      { since: day("2025-09-01"), scope: ["post", "photo"] },
      [open()],
      missing("2025-09-01", "photo"),
    ],
    [
      "two consents add up",
      { since: day("2025-09-01"), scope: ["post", "photo"] },
      [open(), open({ id: idOf("consent", "consent:2"), scope: ["photo"] })],
      [],
    ],
    [
      "a consent withdrawn by today covers today no more",
      published.published!,
      [open({ withdrawnOn: day("2025-11-30") })],
      missing("2025-12-01", "post"),
    ],
    ["one withdrawn today does", published.published!, [open({ withdrawnOn: day("2025-12-01") })], []],
    [
      "what was taken down by then needs none since",
      { since: day("2025-09-01"), until: day("2025-10-31"), scope: ["post"] },
      [open({ withdrawnOn: day("2025-10-31") })],
      [],
    ],
    [
      "and a day longer does",
      { since: day("2025-09-01"), until: day("2025-11-01"), scope: ["post"] },
      [open({ withdrawnOn: day("2025-10-31") })],
      missing("2025-11-01", "post"),
    ],
    [
      "what is published today needs one today",
      { since: day("2025-12-01"), scope: ["post"] },
      [consent()],
      missing("2025-12-01", "post"),
    ],
    [
      "what will be published tomorrow is no matter yet",
      { since: day("2025-12-02"), scope: ["post"] },
      [consent()],
      [],
    ],
    ["before the article nobody asked", { since: day("2021-02-28"), scope: ["post"] }, [consent()], []],
    [
      "since its first day it does",
      { since: day("2021-03-01"), scope: ["post"] },
      [consent()],
      missing("2021-03-01", "post"),
    ],
  ])("%s", (_, facts, consents, expected) => {
    expect(found([somebody(facts), ...consents])).toEqual(expected);
  });

  test("without any consent in the data nobody is accused", () => {
    expect(found([published])).toEqual([
      ["dataset.publication-undecided", "info", { person: "person:a", since: "2025-09-01" }],
    ]);
    expect(found([person({ id: mentor("a").person }), consent()])).toEqual([]);
  });

  test("both can be said, in both languages", () => {
    for (const finding of [...check([published]), ...check([published, consent()])]) {
      expect(inRussian(finding)).toMatch(/опубликованы персональные данные «person:a»/);
      expect(inEnglish(finding)).toMatch(/ersonal data of “person:a”/);
    }
  });
});

test("a mentor is judged by the facts of persons of the same file, before those of the caller", () => {
  const built = profileOn(context.on, [
    { id: "school", layer: "organisation", eligibility: { noOpenPenalty: true } },
  ]);
  if (!built.ok) throw new Error("a school may ask for more");
  const { id } = person({ id: mentor("a").person });
  const barred = (all: readonly DatasetRecord[], known: boolean) =>
    checkDataset(
      { kind: "dataset", schemaVersion: 1, records: all },
      { ...context, profile: built.value, people: new Map([[id, person({ id, openPenalty: known })]]) },
    ).some(({ code }) => code === "mentor.open-penalty");
  expect([barred([mentor("a")], true), barred([mentor("a")], false)]).toEqual([true, false]);
  expect(barred([mentor("a"), person({ id, openPenalty: false })], true)).toBe(false);
  expect(barred([person({ id, openPenalty: true }), mentor("a")], false)).toBe(true);
});

test.each([
  ["2025-08-31", true],
  ["2025-09-01", false],
  ["2026-05-31", false],
  ["2026-06-01", true],
])("a meeting on %s is outside its program: %s", (day, outside) => {
  const found = codes([program(), meeting({ on: calendarDate(day) })]);
  expect(found.includes("dataset.meeting-outside-program")).toBe(outside);
});
