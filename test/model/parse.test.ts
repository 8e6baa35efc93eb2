import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type InputIssue, type Result } from "nastavnik";
import {
  parseAnswers,
  parseAssignment,
  parseConsent,
  parseMeeting,
  parseMentee,
  parseMentor,
  parsePairing,
  parseProgram,
  parseSurvey,
} from "nastavnik/model";
import { describeIssue as inEnglish } from "nastavnik/en";
import { describeIssue as inRussian } from "nastavnik/ru";
import {
  answers,
  assignment,
  consent,
  meeting,
  mentee,
  mentor,
  pairing,
  program,
  survey,
} from "../support/build.js";
import { organisationParsers } from "../support/build-organisation.js";

const parsers: readonly (readonly [string, (input: unknown) => Result<unknown, InputIssue>, object])[] = [
  ["program", parseProgram, program()],
  ["mentor", parseMentor, mentor("a")],
  ["mentee", parseMentee, mentee("a")],
  ["assignment", parseAssignment, assignment()],
  ["pairing", parsePairing, pairing()],
  ["meeting", parseMeeting, meeting()],
  ["survey", parseSurvey, survey()],
  ["answers", parseAnswers, answers()],
  ["consent", parseConsent, consent()],
  ...organisationParsers,
];

/** Fields of the records above that may be absent; a plan may stand without a mentor, an assignment may not. */
const optional = new Set(["period", "consentOn", "contract", "order", "startedOn"]);
const isOptional = (record: object, key: string) =>
  optional.has(key) || (key === "mentor" && "wishes" in record);

/** `code path` of every issue, in order. */
function issuesOf(result: Result<unknown, InputIssue>): string[] {
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe.each(parsers)("reading a %s", (_, parse, lawful) => {
  test("a whole record comes back as it is, through JSON too", () => {
    expect(parse(lawful)).toEqual({ ok: true, value: lawful });
    expect(parse(JSON.parse(JSON.stringify(lawful)))).toEqual({ ok: true, value: lawful });
  });

  test.each([
    null,
    undefined,
    7,
    Number.NaN,
    "",
    true,
    [],
    () => 0,
    Symbol("x"),
    10n,
    new Date(0),
    new Map(),
  ])("%s is no record and nothing is thrown", (input) => {
    expect(parse(input).ok).toBe(false);
  });

  test("every missing field is told, not the first", () => {
    expect(issuesOf(parse({}))).toEqual(
      Object.keys(lawful)
        .filter((key) => !isOptional(lawful, key))
        .map((key) => `key.missing ${key}`),
    );
  });

  test("every field of a wrong type is told", () => {
    for (const wrong of [null, Number.NaN, Infinity, new Date(0), Symbol("x")]) {
      const broken = Object.fromEntries(Object.keys(lawful).map((key) => [key, wrong]));
      const places = issuesOf(parse(broken)).map((issue) => issue.split(" ")[1]);
      expect(places).toEqual(expect.arrayContaining(Object.keys(lawful)));
    }
  });

  test("keys nobody knows are named, and prototypes stay clean", () => {
    const text = JSON.stringify(lawful).replace(
      "{",
      '{"__proto__":{"polluted":1},"constructor":{"x":1},"ФИО":"…",',
    );
    expect(issuesOf(parse(JSON.parse(text)))).toEqual([
      "key.unknown __proto__",
      "key.unknown constructor",
      "key.unknown ФИО",
    ]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("a newer version gets an answer of its own", () => {
    const { schemaVersion: known } = lawful as { schemaVersion: number };
    const found = known + 1;
    expect(parse({ ...lawful, schemaVersion: found })).toEqual({
      ok: false,
      issues: [{ code: "version.newer", path: ["schemaVersion"], details: { found, known } }],
    });
    expect(issuesOf(parse({ ...lawful, schemaVersion: 0 }))).toEqual(["code.unknown schemaVersion"]);
    expect(issuesOf(parse({ ...lawful, schemaVersion: "1" }))).toEqual(["type.wrong schemaVersion"]);
  });

  test("another record in its place is refused", () => {
    expect(issuesOf(parse({ ...lawful, kind: "report" }))).toEqual(["code.unknown kind"]);
  });

  test("getters and proxies that throw are one more problem", () => {
    const hostile = [
      Object.defineProperty({ ...lawful }, "id", {
        enumerable: true,
        get: () => {
          throw new Error("no");
        },
      }),
      new Proxy(lawful, {
        get: () => {
          throw new Error("no");
        },
      }),
    ];
    const places = [["id"], Object.keys(lawful).slice(0, 1)];
    for (const [i, input] of hostile.entries())
      expect(parse(input)).toEqual({
        ok: false,
        issues: [{ code: "input.unreadable", path: places[i], details: { reason: "no" } }],
      });
  });

  test("what throws is told at its place, far in too, and what it threw cut short, be it hostile itself", () => {
    const thrower = (thrown: unknown) =>
      Object.defineProperty({}, "deep", {
        enumerable: true,
        get: () => {
          throw thrown;
        },
      });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const issueOf = (odd: unknown) => {
      const read = parse({ ...lawful, extra: [1, { odd }] });
      return read.ok ? undefined : read.issues[0];
    };
    expect(issueOf(thrower("x".repeat(5_000)))).toEqual({
      code: "input.unreadable",
      path: ["extra", 1, "odd", "deep"],
      details: { reason: "x".repeat(100) },
    });
    expect(issueOf(proxy)).toMatchObject({ code: "input.unreadable", path: ["extra", 1, "odd"] });
    expect(issueOf(thrower(proxy))).toMatchObject({ details: { reason: "?" } });
    let reads = 0;
    const once = Object.defineProperty({ ...lawful }, "id", {
      enumerable: true,
      get: () => {
        if (reads++ === 0) throw new Error("busy");
        return "mentor:a";
      },
    });
    expect(parse(once)).toEqual({
      ok: false,
      issues: [{ code: "input.unreadable", path: [], details: { reason: "busy" } }],
    });
  });

  test("a record that holds itself, and nesting of 10 000, end at once", () => {
    const circle: Record<string, unknown> = { ...lawful };
    circle["id"] = circle;
    expect(issuesOf(parse(circle))).toEqual(["type.wrong id"]);
    let deep: unknown = "bottom";
    for (let i = 0; i < 10_000; i++) deep = i % 2 ? [deep] : { deep };
    expect(issuesOf(parse({ ...lawful, id: deep, extra: deep }))).toEqual([
      "type.wrong id",
      "key.unknown extra",
    ]);
  });

  test("parts shared ten times on each of sixteen floors are not walked 10¹⁶ times", () => {
    let floor: unknown = [];
    for (let i = 0; i < 16; i++) floor = Array(10).fill(floor);
    expect(issuesOf(parse({ ...lawful, id: floor }))).toEqual(["type.wrong id"]);
  });

  test("a date, a map or a class instance is no plain object, wherever one is expected", () => {
    class Person {
      name = "…";
    }
    for (const foreign of [new Date(0), new Map(), new Person()]) {
      const inLists = Object.entries(lawful).filter(([, value]) => Array.isArray(value));
      for (const [key] of inLists) expect(parse({ ...lawful, [key]: [foreign] }).ok).toBe(false);
    }
    expect(issuesOf(parse(Object.assign(Object.create({ hidden: 1 }), lawful)))).toEqual([
      "key.unknown hidden",
      "type.wrong ",
    ]);
  });

  test("anything at all is answered, and the answer can be said in both languages", () => {
    const junk = fc.anything({
      withDate: true,
      withMap: true,
      withSet: true,
      withBigInt: true,
      withTypedArray: true,
    });
    const someFields = fc.dictionary(fc.constantFrom(...Object.keys(lawful), "__proto__", "toString"), junk);
    fc.assert(
      fc.property(
        fc.oneof(
          junk,
          someFields.map((fields) => ({ ...lawful, ...fields })),
        ),
        (input) => {
          const result = parse(input);
          if (result.ok) return;
          expect(result.issues.length).toBeGreaterThan(0);
          for (const issue of result.issues.slice(0, 20)) {
            for (const said of [inRussian(issue), inEnglish(issue)])
              expect(said).not.toMatch(/undefined|\[object/);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("reading a program", () => {
  test("all problems of all parts at once, each with its place", () => {
    const input = {
      ...program(),
      id: "program:Иванов Иван",
      scope: "galaxy",
      period: {
        asWritten: "",
        precision: "day",
        starts: { earliest: "2025-02-30", latest: "2025-09-01" },
        ends: { earliest: "2026-05-31", latest: "2026-05-01" },
        months: { min: 3, max: 1.5 },
      },
      participants: [
        { ref: "mentor-1", role: "mentor", individual: true },
        { ref: "mentor-1", role: "mentee", individual: "yes", phone: "+7 999 000-00-00" },
      ],
      forms: [{}],
      difficulties: [{ ref: "d1", asWritten: "темп", mentee: "mentee-9", level: 4 }],
      activities: [
        {
          ref: "a1",
          title: "",
          addresses: ["d1", "d2"],
          supports: [],
          responsible: [],
          obligatory: true,
          state: "planned",
        },
      ],
      goals: ["\ud800", "x".repeat(4_001), 7],
      maxMenteesPerMentor: 0,
    };
    expect(issuesOf(parseProgram(input)).sort()).toEqual([
      "bounds.reversed period.ends",
      "bounds.reversed period.months",
      "code.unknown difficulties.0.level",
      "code.unknown scope",
      "coded.empty forms.0",
      "date.malformed period.starts.earliest",
      "id.malformed id",
      "key.unknown participants.1.phone",
      "number.not-whole period.months.max",
      "number.too-small maxMenteesPerMentor",
      "ref.dangling activities.0.addresses.1",
      "ref.dangling difficulties.0.mentee",
      "ref.repeated participants.1.ref",
      "text.damaged goals.0",
      "text.empty activities.0.title",
      "text.too-long goals.1",
      "type.wrong goals.2",
      "type.wrong participants.1.individual",
    ]);
  });

  test("nothing is coerced: no number from text, no day from a Date, no absent key from undefined", () => {
    expect(issuesOf(parseProgram({ ...program(), maxMenteesPerMentor: "2" }))).toEqual([
      "type.wrong maxMenteesPerMentor",
    ]);
    expect(issuesOf(parseProgram({ ...program(), period: undefined }))).toEqual(["type.wrong period"]);
    expect(issuesOf(parseProgram({ ...program(), place: new Date(0) }))).toEqual(["type.wrong place"]);
    expect(issuesOf(parseProgram({ ...program(), goals: "адаптация" }))).toEqual(["type.wrong goals"]);
    expect(
      issuesOf(parseProgram({ ...program(), approvals: [{ step: "approved", on: new Date(0) }] })),
    ).toEqual(["type.wrong approvals.0.on"]);
  });

  test("long texts and lists are bounded on both sides", () => {
    expect(parseProgram({ ...program(), goals: ["x".repeat(4_000)] }).ok).toBe(true);
    expect(issuesOf(parseProgram({ ...program(), goals: ["x".repeat(10_000_000)] }))).toEqual([
      "text.too-long goals.0",
    ]);
    expect(parseProgram({ ...program(), goals: Array(10_000).fill("x") }).ok).toBe(true);
    expect(issuesOf(parseProgram({ ...program(), goals: Array(10_001).fill("x") }))).toEqual([
      "list.too-long goals",
    ]);
  });

  test("100 000 wrong items are 100 000 problems and one too long list", () => {
    const issues = issuesOf(parseProgram({ ...program(), goals: Array(100_000).fill(7) }));
    expect(issues.length).toBe(100_001);
    expect(issues).toContain("list.too-long goals");
  });

  test("open codes survive as they are, closed ones do not", () => {
    const open = program({
      forms: [{ code: "robot-teacher" }],
      kinds: [{ code: "shadowing", asWritten: "теневое" }],
    });
    expect(parseProgram(open)).toEqual({ ok: true, value: open });
    expect(issuesOf(parseProgram({ ...program(), audience: "robots" }))).toEqual(["code.unknown audience"]);
  });
});

test.each([10, 500, 5_000])("an object of a class among %i activities is told with its place", (count) => {
  class Coded {
    readonly code = "lesson-visit";
  }
  const activity = program().activities[0]!;
  const activities = Array.from({ length: count }, (_, i) => ({ ...activity, ref: `a${i}` }));
  expect(parseProgram(program({ activities })).ok).toBe(true);
  const last = { ...activity, ref: "last", type: new Coded() };
  expect(issuesOf(parseProgram(program({ activities: [...activities, last] })))).toEqual([
    `type.wrong activities.${count}.type`,
  ]);
});
