import { describe, expect, test } from "vitest";
import { candidatesOf, idOf, type MatchingRequest } from "nastavnik";
import type { BestOptions, Pair } from "nastavnik/matching";
import { fingerprintOf } from "../../src/matching/answer/fingerprint.js";
import { mentee, mentor } from "../support/build.js";
import { difficultiesOf, menteeId, mentorId, tableCriterion } from "../support/small-matching.js";

const points = [
  [5_000, 1_000, 10],
  [4_000, 2_000, 20],
  [3_000, 3_000, 30],
];
const request: MatchingRequest = {
  mentees: [1, 2, 3].map((level, i) => mentee(`e${i}`, { difficulties: difficultiesOf(level) })),
  mentors: [2, 2, 1].map((seats, j) => mentor(`m${j}`, { seats })),
  criteria: [tableCriterion(points)],
};
const [first, second, third] = request.mentors;
const pair = (i: number, j: number, score: number): Pair => ({
  mentee: menteeId(i),
  mentor: mentorId(j),
  score,
});
const pairs = [pair(0, 0, 5_000)];

const byBest = (changes: Partial<MatchingRequest>, options: BestOptions = {}, made = pairs) =>
  fingerprintOf(candidatesOf({ ...request, ...changes }), { method: "best", options }, made, undefined);
const byStable = (changes: Partial<MatchingRequest>, proposing: "mentees" | "mentors" = "mentees") =>
  fingerprintOf(candidatesOf({ ...request, ...changes }), { method: "stable", proposing }, pairs, undefined);

const menteesWith = (facts: object) => ({
  mentees: [{ ...request.mentees[0]!, ...facts }, ...request.mentees.slice(1)],
});
const mentorsWith = (facts: object) => ({ mentors: [{ ...first!, ...facts }, second!, third!] });
const weighed = (mentorWeight: number) => ({
  criteria: [
    { ...tableCriterion(points), mentorWeight },
    {
      ...tableCriterion(points.map((row) => [...row].reverse())),
      code: "turned",
      weight: 0,
      mentorWeight: 10_000 - mentorWeight,
    },
  ],
});
const [a, b, c] = [0, 1, 2].map(menteeId);

describe("a fingerprint", () => {
  test("of a best matching is another one for each change of what it is made from", () => {
    const previous = { pairs: [pair(0, 1, 1_000)] };
    const prints = [
      byBest({}),
      byBest(menteesWith({ id: idOf("mentee", "mentee:e9") })),
      byBest(mentorsWith({ id: idOf("mentor", "mentor:m9") })),
      byBest({ criteria: [tableCriterion([[5_001, 1_000, 10], ...points.slice(1)])] }),
      byBest({ criteria: [tableCriterion([[5_000, 1_000, 11], ...points.slice(1)])] }),
      byBest(mentorsWith({ seats: 3 })),
      byBest({ ...mentorsWith({ seats: 3 }), taken: new Map([[mentorId(0), 1]]) }),
      byBest({ minimum: new Map([[mentorId(0), 1]]) }),
      byBest({ minimum: new Map([[mentorId(0), 2]]) }),
      byBest(mentorsWith({ groupSize: { min: 2, max: 2 } })),
      byBest({ together: [[a!, b!]] }),
      byBest({ together: [[a!, c!]] }),
      byBest({ apart: [[a!, b!]] }),
      byBest({ locked: [[a!, mentorId(0)]] }),
      byBest({ forbidden: [[a!, mentorId(2)]] }),
      byBest({ floor: 25 }),
      byBest({ perMentee: 2 }),
      byBest({}, { objectives: ["score"] }),
      byBest({}, { objectives: ["seated", "needs", "score"] }),
      byBest({}, { need: () => 7 }),
      byBest({}, { everybody: true }),
      byBest({}, { mostCases: 999 }),
      byBest({}, { previous, stability: 1 }),
      byBest({}, { previous, stability: 2 }),
      byBest({}, { previous: { pairs: [pair(0, 2, 10)] }, stability: 1 }),
      byBest({}, {}, []),
      byBest({}, {}, [pair(0, 0, 5_001)]),
      byBest({}, {}, [pair(1, 0, 5_000)]),
      byBest({}, {}, [{ ...pairs[0]!, locked: true }]),
      byStable({}),
    ];
    expect(new Set(prints).size).toBe(prints.length);
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{16}$/);
  });

  test("of a stable matching is another one for each change of what people wish", () => {
    const wishes = (...prefers: number[]) => menteesWith({ prefers: prefers.map(mentorId) });
    const tiers = (...preferTiers: number[][]) =>
      menteesWith({ preferTiers: preferTiers.map((tier) => tier.map(mentorId)) });
    const prints = [
      byStable({}),
      byStable({}, "mentors"),
      byStable(wishes(0, 1)),
      byStable(wishes(1, 0)),
      byStable(wishes(1)),
      byStable(tiers([0, 1])),
      byStable(mentorsWith({ prefers: [a!] })),
      byStable(mentorsWith({ prefers: [b!] })),
      byStable(weighed(4_000)),
      byStable(weighed(5_000)),
    ];
    expect(new Set(prints).size).toBe(prints.length);
    expect(byStable(tiers([1, 0]))).toBe(byStable(tiers([0, 1]))); // as welcome as each other
    expect(byStable(tiers([0], [1]))).toBe(byStable(wishes(0, 1)));
  });

  test("of a refusal is another one for each refusal", () => {
    const candidates = candidatesOf(request);
    const refused = (cases: number) =>
      fingerprintOf(candidates, { method: "best", options: {} }, [], {
        code: "cases.too-many",
        details: { cases },
      });
    expect(new Set([refused(1), refused(2), byBest({}, {}, [])]).size).toBe(3);
  });

  test("stays the same over the releases: a matching of last year is compared by it", () => {
    const refusal = { code: "cases.too-many", details: { cases: 1 } } as const;
    const candidates = candidatesOf(request);
    expect({
      best: byBest({}),
      stable: byStable(menteesWith({ prefers: [1, 0].map(mentorId) })),
      refused: fingerprintOf(candidates, { method: "best", options: {} }, [], refusal),
    }).toEqual({ best: "29b050e61cf4267b", stable: "2314cfd78b9519ec", refused: "7b404ce7ff7c63c7" });
  });

  test("is the same for what means the same", () => {
    const objectives = ["seated", "needs", "score", "even-load"] as const;
    const strongest: BestOptions["need"] = ({ difficulties }) =>
      Math.max(0, ...difficulties.map(({ level }) => level));
    for (const options of [
      { objectives, stability: 0, everybody: false, mostCases: 1_000 },
      { need: strongest },
      { previous: { pairs: [pair(0, 1, 1_000)] } },
    ]) {
      expect(byBest({}, options)).toBe(byBest({}));
    }
    expect(byBest({ together: [[b!, a!]] })).toBe(byBest({ together: [[a!, b!]] }));
    expect(byBest({ minimum: new Map([[mentorId(0), 0]]) })).toBe(byBest({}));
    expect(byBest(mentorsWith({ prefers: [a!] }))).toBe(byBest({})); // nobody's wishes count without a criterion for them
  });
});
