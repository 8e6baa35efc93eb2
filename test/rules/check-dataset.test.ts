import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  calendarDate,
  checkDataset,
  idOf,
  profileOn,
  type Assignment,
  type Consent,
  type Mentor,
  type Program,
} from "nastavnik";
import {
  parseDataset,
  type Dataset,
  type DatasetRecord,
  type PublishedData,
  type Survey,
} from "nastavnik/model";
import { describeFinding as inEnglish } from "nastavnik/en";
import { describeFinding as inRussian, describeFindingWith } from "nastavnik/ru";
import {
  assignment,
  consent,
  meeting,
  mentee,
  mentor,
  pairing,
  period,
  profile,
  program,
  survey,
} from "../support/build.js";
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

test("where nobody may have a mentee, whoever has none is not above the limit", () => {
  const records = [mentor("a", { seats: 0 })];
  const found = checkDataset(
    { kind: "dataset", schemaVersion: 1, records },
    { ...context, profile: { ...context.profile, maxMenteesPerMentor: 0 } },
  ).map(({ code }) => code);
  expect(found).not.toContain("dataset.mentor-load");
  expect(found).not.toContain("dataset.seats-exceeded");
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

test("the final survey asks the mentee of self-realisation", () => {
  const asked = (question: string, facts: Partial<Survey> = {}) =>
    survey({
      id: idOf("survey", `survey:${question}`),
      program: program().id,
      side: "mentee",
      stage: "after",
      answers: [{ question, points: 1, lowest: 0, highest: 1 }],
      ...facts,
    });
  const unasked = (...all: readonly DatasetRecord[]) =>
    check([program(), ...all]).filter(({ code }) => code === "dataset.question-unasked");
  expect(unasked(asked("q1"))).toMatchObject([
    {
      severity: "info",
      path: ["records", 1, "answers"],
      details: { program: program().id, question: "self-realisation" },
    },
  ]);
  expect(unasked(asked("self-realisation"))).toEqual([]);
  expect(unasked(asked("q1"), asked("self-realisation"))).toEqual([]); // two forms, one of them asks
  expect(unasked(asked("q1"), asked("self-realisation", { stage: "before" }))).toHaveLength(1);
  expect(unasked(asked("q1"), asked("self-realisation", { side: "mentor" }))).toHaveLength(1);
  expect(unasked()).toEqual([]);
  expect(unasked(asked("q1", { side: "curator" }))).toEqual([]);
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
      expect(inRussian(finding)).toMatch(/ерсональные данные человека/);
      expect(inEnglish(finding)).toMatch(/ersonal data of a person/);
      const names = () => "Иванова А. А."; // made up
      expect(describeFindingWith({ names })(finding)).toContain("данные человека «Иванова А. А.»");
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

describe("records that contradict each other", () => {
  const only = (code: string, all: readonly DatasetRecord[]) =>
    check(all).flatMap((finding) => (finding.code === code ? [[finding.path[1], finding.details]] : []));
  const day = calendarDate;
  const run = (key: string, facts: Partial<Program> = {}) =>
    program({ id: idOf("program", `program:${key}`), ...facts });
  const after = (key: string) => ({ previousProgram: idOf("program", `program:${key}`) });

  test("one person is no two mentors, nor two mentees, of one organisation", () => {
    const again = mentor("z", { person: mentor("a").person });
    const elsewhere = { ...again, organisation: idOf("organisation", "organisation:o2") };
    expect(only("dataset.same-person", [mentor("a"), again])).toEqual([
      [1, { side: "mentor", first: "mentor:a", second: "mentor:z" }],
    ]);
    expect(only("dataset.same-person", [mentor("a"), elsewhere, mentee("a")])).toEqual([]);
    expect(
      only("dataset.same-person", [mentee("b"), mentee("y", { person: mentee("b").person })]),
    ).toHaveLength(1);
  });

  test("a mentor's own seats are not exceeded by pairs that still run", () => {
    const [one, two] = ["b", "c"].map((key) =>
      pairing({ id: idOf("pairing", `pairing:${key}`), mentees: [idOf("mentee", `mentee:${key}`)] }),
    );
    if (!one || !two) throw new Error("two pairs");
    expect(only("dataset.seats-exceeded", [mentor("a"), one, two])).toEqual([
      [0, { mentor: "mentor:a", seats: 1, found: 2 }],
    ]);
    expect(only("dataset.seats-exceeded", [mentor("a", { seats: 2 }), one, two])).toEqual([]);
    expect(
      only("dataset.seats-exceeded", [mentor("a"), one, { ...two, dissolvedOn: day("2025-11-30") }]),
    ).toEqual([]);
  });

  describe("a mentor's individual path", () => {
    const ran = (id: string, ends: string, key = "a"): Program =>
      program({
        id: idOf("program", `program:${id}`),
        period: period("2024-09-01", ends),
        participants: [
          { ref: "m", role: "mentor", individual: true, person: idOf("person", `person:${key}`) },
          { ref: "n", role: "mentee", individual: true, person: idOf("person", "person:b") },
        ],
      });
    const shown = (id: string): Partial<Mentor> => ({
      buildsTrajectory: [{ program: idOf("program", `program:${id}`) }],
    });
    const [ofMentor, ofMentee] = ran("p1", "2025-05-31").participants;
    const asMentee = ["a", "b"].map((key, i) => ({
      ...[ofMentee!, ofMentor!][i]!,
      person: idOf("person", `person:${key}`),
    }));
    const unshown = (all: readonly DatasetRecord[]) => codes(all).includes("mentor.no-trajectory");

    test.each([
      { why: "not-there", records: [ran("p2", "2025-05-31")] },
      { why: "not-theirs", records: [ran("p1", "2025-05-31", "c")] },
      { why: "not-theirs", records: [{ ...ran("p1", "2025-05-31"), participants: asMentee }] },
      { why: "not-over", records: [ran("p1", "2025-12-01")] },
      { why: undefined, records: [ran("p1", "2025-11-30")] },
      { why: undefined, records: [] }, // programs may be kept elsewhere
      {
        why: undefined, // by the assignment that serves it
        records: [
          ran("p1", "2025-05-31", "c"),
          assignment({ programs: [idOf("program", "program:p1")], mentor: idOf("mentor", "mentor:a") }),
        ],
      },
    ])("is shown by an earlier program of the dataset: $why", ({ why, records }) => {
      const found = only("dataset.trajectory-unproven", [mentor("a", shown("p1")), ...records]);
      expect(found).toEqual(
        why === undefined ? [] : [[0, { mentor: "mentor:a", program: "program:p1", why }]],
      );
    });

    test("is not asked of a program that nobody names", () => {
      const trained = mentor("a", { buildsTrajectory: [{ kind: "trainings", on: day("2024-05-31") }] });
      expect(only("dataset.trajectory-unproven", [trained, ran("p1", "2025-05-31")])).toEqual([]);
    });

    test("needs no other evidence when a program of the mentor's is over", () => {
      expect(unshown([mentor("a")])).toBe(true);
      expect(unshown([mentor("a"), ran("p1", "2025-11-30")])).toBe(false);
      expect(unshown([mentor("a"), ran("p1", "2025-12-01")])).toBe(true);
      expect(unshown([mentor("a"), ran("p1", "2025-11-30", "c")])).toBe(true);
      const served = assignment({ programs: [idOf("program", "program:p1")] });
      expect(unshown([mentor("a"), ran("p1", "2025-11-30", "c"), served])).toBe(false);
    });

    test("names no program that the dataset lacks, when it has any", () => {
      const records = [mentor("a", shown("p1")), ran("p2", "2025-05-31")];
      const read = parseDataset({ kind: "dataset", schemaVersion: 1, records });
      expect(read).toMatchObject({
        ok: false,
        issues: [{ path: ["records", 0, "buildsTrajectory", 0, "program"] }],
      });
      const whole = { kind: "dataset", schemaVersion: 1, records: [mentor("a", shown("p2")), records[1]] };
      expect(parseDataset(whole)).toMatchObject({ ok: true });
    });
  });

  test("the same pair is not open twice", () => {
    const second = pairing({ id: idOf("pairing", "pairing:p2") });
    expect(only("dataset.pair-twice", [pairing(), second])).toEqual([
      [1, { mentor: "mentor:a", mentee: "mentee:b", first: "pairing:p1", second: "pairing:p2" }],
    ]);
    expect(only("dataset.pair-twice", [pairing({ dissolvedOn: day("2025-11-30") }), second])).toEqual([]);
    expect(only("dataset.pair-twice", [pairing({ dissolvedOn: day("2025-12-01") }), second])).toHaveLength(1);
  });

  test("a mentor has no two assignments at once for one program", () => {
    const other = assignment({ id: idOf("assignment", "assignment:s2") });
    const forProgram = (key: string) => ({ programs: [idOf("program", `program:${key}`)] });
    const both = (a: Partial<Assignment>, b: Partial<Assignment>) =>
      only("dataset.assignments-at-once", [
        { ...assignment(), ...a },
        { ...other, ...b },
      ]).length;
    expect(both({}, {})).toBe(1);
    expect(both({ end: { on: day("2025-11-30"), ground: "completed" } }, {})).toBe(0);
    expect(both({ end: { on: day("2025-12-01"), ground: "completed" } }, {})).toBe(1);
    expect(both({}, { order: { number: "2", on: day("2025-12-02") } })).toBe(0);
    expect(both(forProgram("p1"), forProgram("p2"))).toBe(0);
    expect(both(forProgram("p1"), forProgram("p1"))).toBe(1);
    const forPrograms = (...keys: string[]) => ({
      programs: keys.flatMap((key) => forProgram(key).programs),
    });
    expect(both(forProgram("p1"), forPrograms("p2", "p1"))).toBe(1);
    expect(both(forPrograms("p1", "p1"), forProgram("p2"))).toBe(0); // named twice by one assignment
  });

  test("a program follows neither itself nor a ring, and what leads into a ring stands in none", () => {
    expect(only("dataset.previous-ring", [run("a", after("a"))])).toEqual([
      [0, { program: "program:a", programs: 1 }],
    ]);
    const ring = [run("a", after("b")), run("b", after("c")), run("c", after("a")), run("d", after("a"))];
    expect(only("dataset.previous-ring", ring)).toEqual(
      ["a", "b", "c"].map((key, i) => [i, { program: `program:${key}`, programs: 3 }]),
    );
    expect(only("dataset.previous-ring", ring.slice(1))).toEqual([]);
  });

  test("rings are those that a walk from every program finds", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 10, maxLength: 10 }), (next) => {
        const all = next.map((to, from) => run(String(from), after(String(to))));
        const returns = (from: number) => {
          let [at, steps] = [next[from], 1];
          while (at !== from && steps <= 10) [at, steps] = [next[at ?? 0], steps + 1];
          return at === from ? [[from, { program: `program:${from}`, programs: steps }]] : [];
        };
        expect(only("dataset.previous-ring", all)).toEqual(next.flatMap((_, from) => returns(from)));
      }),
    );
  });

  test("a previous program is over before the next one starts", () => {
    const next = run("b", { ...after("a"), period: period("2025-09-01", "2026-05-31") });
    const why = (from: string, to: string) =>
      only("dataset.previous-not-before", [run("a", { period: period(from, to) }), next]).map(
        ([, facts]) => (facts as { why: string }).why,
      );
    expect(why("2024-09-01", "2025-08-31")).toEqual([]);
    expect(why("2024-09-01", "2025-09-01")).toEqual(["overlaps"]);
    expect(why("2025-09-01", "2026-05-31")).toEqual(["overlaps"]);
    expect(why("2025-09-02", "2026-05-31")).toEqual(["later"]);
    const itself = run("b", { ...after("b"), period: period("2025-09-01", "2026-05-31") });
    expect(only("dataset.previous-not-before", [itself])).toEqual([]); // a ring, and said to be one
  });

  test("a contract lasts as long as the program it is for", () => {
    const held = (from: string, to: string) => {
      const { contract } = assignment();
      if (contract === undefined) throw new Error("a contract");
      const served = {
        ...assignment(),
        programs: [program().id],
        contract: { ...contract, term: period(from, to) },
      };
      return only("dataset.contract-too-short", [program(), served]).map(
        ([, facts]) => (facts as { side: string }).side,
      );
    };
    expect(held("2025-09-01", "2026-05-31")).toEqual([]);
    expect(held("2025-09-01", "2026-05-30")).toEqual(["ends"]);
    expect(held("2025-09-02", "2026-05-31")).toEqual(["starts"]);
    expect(held("2025-08-01", "2026-12-31")).toEqual([]);
  });
});
