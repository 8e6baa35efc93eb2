import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  builtInCriteria,
  candidatesOf,
  explainPair,
  idOf,
  matchBest,
  matchStable,
  type Mentee,
  type Mentor,
} from "nastavnik";
import { earlierPairing, lightLoad, reweighed, type Criterion } from "nastavnik/matching";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { mentee, mentor } from "../support/build.js";
import { menteeId, mentorId, tableCriterion } from "../support/small-matching.js";

const criteria = builtInCriteria(builtInCatalogue);
const codes = ["PD-CLM-01", "PD-CLM-02", "PD-CLM", "PD-MET-02", "PD-ICT-05", "region-own"];

const shared = {
  subjects: fc.subarray(["mathematics", "history"]),
  levels: fc.subarray(["primary", "basic"]),
  modes: fc.subarray(["in-person", "online"] as const),
  slots: fc.subarray(["mon-morning", "fri-evening"] as const),
  place: fc.constantFrom("a", "b"),
  forms: fc.subarray([{ code: "teacher-teacher" }, { code: "head-teacher" }]),
  kinds: fc.subarray([{ code: "group" }, { asWritten: "свой вид" }]),
};
const optional = { requiredKeys: [] };
const mentees = fc.array(
  fc.record(
    {
      ...shared,
      difficulties: fc
        .subarray(codes)
        .map((all) =>
          all.map((code, k) => ({ code, level: ((k % 3) + 1) as 1 | 2 | 3, origin: "self" as const })),
        ),
      prefers: fc.subarray([0, 1, 2].map(mentorId)),
      preferTiers: fc.constant([
        [mentorId(0), mentorId(2)],
        [mentorId(1), mentorId(0)],
      ]),
    },
    optional,
  ),
  { maxLength: 4 },
);
const mentors = fc.array(
  fc.record(
    { ...shared, competences: fc.subarray(codes), prefers: fc.subarray([0, 1].map(menteeId)) },
    optional,
  ),
  { maxLength: 4 },
);

function people(these: readonly Partial<Mentee>[], those: readonly Partial<Mentor>[]) {
  return {
    mentees: these.map((facts, i) => mentee(`e${i}`, facts)),
    mentors: those.map((facts, j) => mentor(`m${j}`, facts)),
  };
}

describe("the built-in criteria", () => {
  test("have weights that add up, codes of their own and labels in two languages", () => {
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(10_000);
    expect(new Set(criteria.map(({ code }) => code)).size).toBe(criteria.length);
    for (const { label } of criteria) expect(label.ru).toMatch(/^[а-яё ]+$/);
  });

  test("give the same reading for one pair as for many, and points that add up to the score exactly", () => {
    fc.assert(
      fc.property(mentees, mentors, (these, those) => {
        const both = people(these, those);
        const candidates = candidatesOf({ ...both, criteria });
        candidates.mentees.forEach((one, i) => {
          for (let pair = candidates.start[i]!; pair < candidates.start[i + 1]!; pair++) {
            const by = candidates.mentors[candidates.mentor[pair]!]!;
            const { parts, score, certainty } = explainPair(candidates, one.id, by.id);
            expect(score).toBe(candidates.score[pair]);
            expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
            expect(Number.isInteger(score) && score >= 0 && score <= certainty && certainty <= 10_000).toBe(
              true,
            );
            for (const { read, points } of parts) if (read === undefined) expect(points).toBe(0);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  test.each<[code: string, Partial<Mentee>, Partial<Mentor>, read: number | undefined]>([
    ["difficulties.covered", { difficulties: [] }, { competences: ["PD-CLM"] }, undefined],
    [
      "difficulties.covered",
      { difficulties: [{ code: "PD-CLM-01", level: 2, origin: "self" }] },
      {},
      undefined,
    ],
    [
      "difficulties.covered",
      { difficulties: [{ code: "PD-CLM-01", level: 2, origin: "self" }] },
      { competences: ["PD-CLM"] },
      10_000,
    ],
    [
      "difficulties.covered",
      { difficulties: [{ code: "PD-CLM-01", level: 2, origin: "self" }] },
      { competences: ["PD-MET"] },
      0,
    ],
    [
      "difficulties.covered",
      {
        difficulties: [
          { code: "PD-CLM-01", level: 3, origin: "self" },
          { code: "PD-MET-02", level: 1, origin: "self" },
        ],
      },
      { competences: ["PD-CLM-01"] },
      7_500,
    ],
    ["subject.shared", { subjects: ["history"] }, { subjects: ["history", "law"] }, 10_000],
    ["subject.shared", { subjects: ["history"] }, { subjects: ["law"] }, 0],
    ["subject.shared", { subjects: ["history"] }, {}, undefined],
    ["level.shared", { levels: ["basic"] }, { levels: ["primary"] }, 0],
    ["level.shared", {}, { levels: ["primary"] }, undefined],
    [
      "offer.fits",
      { forms: [{ code: "teacher-teacher" }], kinds: [{ code: "group" }] },
      { forms: [{ code: "teacher-teacher" }], kinds: [{ code: "speed" }] },
      5_000,
    ],
    [
      "offer.fits",
      { forms: [{ code: "teacher-teacher" }] },
      { forms: [{ code: "teacher-teacher" }] },
      10_000,
    ],
    ["offer.fits", {}, { forms: [{ code: "teacher-teacher" }] }, undefined],
    [
      "meeting.possible",
      { modes: ["online"], slots: ["mon-morning"] },
      { modes: ["online"], slots: ["tue-morning"] },
      5_000,
    ],
    ["meeting.possible", { modes: [] }, { modes: ["online"] }, undefined],
    ["place.same", { place: "a" }, { place: "a" }, 10_000],
    ["place.same", { place: "a" }, { place: "b" }, 0],
    ["preference.mutual", {}, {}, undefined],
    ["preference.mutual", { prefers: [mentorId(0)] }, { prefers: [menteeId(0)] }, 10_000],
    ["preference.mutual", { prefers: [mentorId(1), mentorId(0)] }, {}, 2_500],
    ["preference.mutual", { prefers: [mentorId(1)], preferTiers: [[mentorId(1), mentorId(0)]] }, {}, 5_000],
    ["preference.mutual", { prefers: [mentorId(1)] }, { prefers: [menteeId(0)] }, 5_000],
  ])("%s of %o and %o", (code, ofMentee, ofMentor, read) => {
    const { read: readOf } = criteria.find((one) => one.code === code)!;
    expect(readOf(mentee("e0", ofMentee), mentor("m0", ofMentor))).toBe(read);
  });

  test("more than 32 codes are compared correctly", () => {
    const many = Array.from({ length: 70 }, (_, k) => `subject-${k}`);
    const candidates = candidatesOf({
      ...people(
        [{ subjects: many.slice(0, 69) }],
        [{ subjects: ["subject-69"] }, { subjects: ["subject-68"] }],
      ),
      criteria: reweighed(criteria, { "subject.shared": 1 }),
    });
    expect([...candidates.score]).toEqual([0, 10_000]);
  });
});

describe("own criteria and weights", () => {
  test("earlier pairs and light load", () => {
    const own = [
      earlierPairing([[menteeId(0), mentorId(0)]], 4_000),
      lightLoad(new Map([[mentorId(0), 1]]), 6_000),
    ];
    const candidates = candidatesOf({ ...people([{}], [{ seats: 3 }, { seats: 1 }]), criteria: own });
    expect([...candidates.score]).toEqual([4_000 + 4_000 - 1, 6_000]); // two thirds, rounded down
  });

  test("reweighed changes the weights and leaves its input unchanged", () => {
    const before = JSON.stringify(criteria);
    const what = reweighed(criteria, { "subject.shared": 1, "place.same": 1, "level.shared": 1 });
    expect(what.map(({ weight }) => weight)).toEqual([0, 3_334, 3_333, 0, 0, 3_333, 0]);
    expect(JSON.stringify(criteria)).toBe(before);
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 7, maxLength: 7 }), (parts) => {
        if (parts.every((part) => part === 0)) return;
        const weights = Object.fromEntries(criteria.map(({ code }, c) => [code, parts[c]!]));
        const again = reweighed(criteria, weights);
        expect(again.reduce((sum, { weight }) => sum + weight, 0)).toBe(10_000);
        again.forEach(({ weight }, c) => expect(weight === 0).toBe(parts[c] === 0));
      }),
    );
    for (const weights of [{ luck: 1 }, {}, { "place.same": -1 }, { "place.same": Number.NaN }]) {
      expect(() => reweighed(criteria, weights)).toThrow(RangeError);
    }
  });

  test("the sides may have different weights: the score uses the mean, and each side ranks by its own", () => {
    const one = tableCriterion([[10_000, 0]]);
    const two: Criterion = { ...tableCriterion([[0, 10_000]]), code: "other" };
    const sided = [
      { ...one, weight: 9_000, mentorWeight: 0 },
      { ...two, weight: 1_000, mentorWeight: 10_000 },
    ];
    const candidates = candidatesOf({ ...people([{}], [{}, {}]), criteria: sided });
    expect([...candidates.score]).toEqual([4_500, 5_500]);
    expect([...candidates.menteeScore]).toEqual([9_000, 1_000]);
    expect([...candidates.mentorScore]).toEqual([0, 10_000]);
    expect(matchBest(candidates).pairs[0]!.mentor).toBe(mentorId(1));
    expect(matchStable(candidates, { proposing: "mentees" }).pairs[0]!.mentor).toBe(mentorId(0));
    const { score, parts } = explainPair(candidates, menteeId(0), mentorId(1));
    expect([score, ...parts.map(({ weight }) => weight)]).toEqual([5_500, 4_500, 5_500]);
  });

  test("means of odd sums still add up", () => {
    const sided = [1, 3, 9_996].map((weight, k) => ({
      ...tableCriterion([[10_000]]),
      code: `c${k}`,
      weight,
      mentorWeight: [4, 4, 9_992][k]!,
    }));
    expect(candidatesOf({ ...people([{}], [{}]), criteria: sided }).score[0]).toBe(10_000);
  });
});

test("a preference for an unknown id is ignored", () => {
  const stranger = idOf("mentor", "mentor:x");
  const candidates = candidatesOf({ ...people([{ prefers: [stranger] }], [{}]), criteria });
  expect(explainPair(candidates, menteeId(0), mentorId(0)).parts.at(-1)).toMatchObject({
    read: 0,
    points: 0,
  });
});
