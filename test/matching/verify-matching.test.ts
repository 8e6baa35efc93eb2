import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  candidatesOf,
  matchBest,
  matchStable,
  verifyMatching,
  type Matching,
  type MatchingRequest,
} from "nastavnik";
import { type MatchingToVerify } from "nastavnik/matching";
import { mentee, mentor } from "../support/build.js";
import {
  everyMatching,
  menteeId,
  mentorId,
  placesOf,
  requestOf,
  smallProblem,
  tableCriterion,
  worthOf,
} from "../support/small-matching.js";

const request: MatchingRequest = {
  mentees: [0, 1, 2].map((i) => mentee(`e${i}`)),
  mentors: [mentor("m0", { seats: 2 }), mentor("m1"), mentor("m2", { consents: false })],
  criteria: [
    tableCriterion([
      [9_000, 8_000, 9_999],
      [7_000, 1_000, 0],
      [2_000, 6_000, 0],
    ]),
  ],
};
const candidates = candidatesOf(request);
const best = matchBest(candidates);

function codes(matching: MatchingToVerify, conditions: Partial<MatchingRequest> = {}): readonly string[] {
  return verifyMatching(candidatesOf({ ...request, ...conditions }), matching).map(({ code }) => code);
}

const pair = (i: number, j: number, score: number) => ({ mentee: menteeId(i), mentor: mentorId(j), score });
/** The same without fingerprint and spread, so that only the changed pairs cause faults. */
function withoutPrint(matching: Matching): MatchingToVerify {
  return Object.fromEntries(
    Object.entries(matching).filter(([key]) => key !== "fingerprint" && key !== "spread"),
  ) as MatchingToVerify;
}

const right = [pair(0, 0, 9_000), pair(1, 0, 7_000), pair(2, 1, 6_000)];

test("matchings of the library have no faults, nor have the same pairs written by hand", () => {
  expect(best.pairs).toEqual(right);
  expect(verifyMatching(candidates, best)).toEqual([]);
  expect(codes({ pairs: right })).toEqual([]);
  expect(codes({ pairs: [] })).toEqual([]);
});

describe("planted faults are found", () => {
  test.each<[string, Partial<Matching>, Partial<MatchingRequest>?]>([
    ["pair.stranger", { pairs: [...right.slice(0, 2), pair(2, 9, 6_000)] }],
    ["mentee.twice", { pairs: [...right, pair(0, 0, 9_000)] }],
    ["pair.excluded", { pairs: [pair(0, 2, 9_999)] }],
    ["pair.wrong-score", { pairs: [...right.slice(0, 2), pair(2, 1, 6_001)] }],
    ["mentor.over-full", { pairs: [pair(0, 1, 8_000), pair(2, 1, 6_000)] }],
    ["locked.not-kept", { pairs: right }, { locked: [[menteeId(0), mentorId(1)]] }],
    ["minimum.missed", { pairs: right }, { minimum: new Map([[mentorId(1), 2]]) }],
    ["together.parted", { pairs: right }, { together: [[menteeId(1), menteeId(2)]] }],
    ["apart.joined", { pairs: right }, { apart: [[menteeId(0), menteeId(1)]] }],
    ["unmatched.wrong", { pairs: right, unmatched: [menteeId(2)] }],
    ["unmatched.wrong", { pairs: right.slice(1), unmatched: [] }],
    ["unmatched.wrong", { pairs: right.slice(1), unmatched: [menteeId(0), menteeId(0)] }],
    ["unmatched.wrong", { pairs: right.slice(1), unmatched: [menteeId(1)] }],
    ["unmatched.wrong", { pairs: right.slice(1), unmatched: [menteeId(0), menteeId(9)] }],
    ["pair.wrong-lock", { pairs: [{ ...pair(0, 0, 9_000), locked: true }] }],
    ["claim.baseless", { pairs: right, proof: "prices" }],
    ["claim.baseless", { pairs: right, evenLoad: true }],
    ["refusal.unverifiable", { refusal: { code: "conditions.unsatisfiable", details: {} } }],
    ["refusal.wrong", { how: best.how, refusal: { code: "conditions.unsatisfiable", details: {} } }],
    [
      "refusal.with-pairs",
      { how: best.how, pairs: right, refusal: { code: "conditions.unsatisfiable", details: {} } },
    ],
    ["everybody.missed", { how: { method: "best", options: { everybody: true } } }],
    ["how.wrong", { how: { method: "best", options: { everybody: true, objectives: ["score"] } } }],
    ["total.wrong", { pairs: right, total: 22_001 }],
  ])("%s", (code, matching, conditions) => {
    expect(codes({ pairs: [], ...matching }, conditions)).toContain(code);
  });

  test("group.too-small and pair.mutual", () => {
    const mentors = [mentor("m0", { seats: 4, groupSize: { min: 3, max: 4 } }), ...request.mentors.slice(1)];
    expect(codes({ pairs: right }, { mentors })).toEqual(["group.too-small"]);
    const person = request.mentors.map(({ person }) => person);
    const turned = {
      mentees: request.mentees.map((one, i) => ({ ...one, person: person[i === 2 ? 0 : i === 0 ? 1 : 2]! })),
    };
    expect(codes({ pairs: right }, turned)).toEqual(["pair.mutual"]);
  });

  test("a worse matching is not proven, even with the prices of the best one", () => {
    const pairs = [pair(0, 1, 8_000), pair(1, 0, 7_000), pair(2, 0, 2_000)];
    const worse = { ...withoutPrint(best), pairs, total: 17_000 };
    expect(codes(worse)).toEqual(["best.not-proven"]);
    expect(codes({ ...best, pairs, total: 17_000 })).toContain("fingerprint.wrong");
  });

  test("useless prices are no proof", () => {
    const certificate = best.certificate!;
    const priced = (mentorPrice: readonly number[]) =>
      codes({ ...best, certificate: { ...certificate, mentorPrice: Float64Array.from(mentorPrice) } });
    expect(priced([...certificate.mentorPrice])).toEqual([]);
    for (const prices of [
      [-1e9, 0, 0],
      [Number.NaN, 0, 0],
      [1e9, 1e9, 0],
    ]) {
      expect(priced(prices)).toEqual(["best.not-proven"]);
    }
    expect(priced([])).toEqual(["certificate.wrong"]);
    expect(codes({ how: best.how, pairs: right })).toEqual(["best.not-proven"]);
  });

  test("a matching of other people's candidates has another fingerprint", () => {
    expect(codes(best, { floor: 6_500 })).not.toEqual([]);
    expect(codes(best, { mentors: [mentor("m0", { seats: 3 }), ...request.mentors.slice(1)] })).toContain(
      "fingerprint.wrong",
    );
  });

  test("stable.blocking-pair names the two", () => {
    const stable = matchStable(candidates, { proposing: "mentees" });
    const by = {
      ...withoutPrint(stable),
      pairs: [pair(0, 1, 8_000), ...right.slice(1, 2), pair(2, 0, 2_000)],
      total: 17_000,
    };
    expect(verifyMatching(candidates, by)).toEqual([
      { code: "stable.blocking-pair", details: { mentee: menteeId(0), mentor: mentorId(0) } },
    ]);
  });
});

test("every fault has its path, and all faults are returned at once", () => {
  const wrong = {
    ...best,
    pairs: [right[0]!, { ...right[1]!, score: 1 }, right[2]!],
    unmatched: [menteeId(0), menteeId(9), menteeId(9)],
    total: 5,
    spread: { ...best.spread, load: { least: 0, most: 2 } },
    wishes: { silentMentees: 3, silentMentors: 3, dropped: 0, tied: 0 },
  };
  const { fingerprint: said } = best;
  expect(verifyMatching(candidates, wrong)).toEqual([
    {
      code: "pair.wrong-score",
      path: ["pairs", 1],
      details: { mentee: menteeId(1), mentor: mentorId(0), said: 1, found: 7_000 },
    },
    {
      code: "unmatched.wrong",
      path: ["unmatched"],
      details: { mentees: [menteeId(0), menteeId(9)] },
    },
    { code: "total.wrong", path: ["total"], details: { said: 5, found: 22_000 } },
    { code: "spread.wrong", path: ["spread", "load", "least"], details: { said: 0, found: 1 } },
    { code: "claim.baseless", path: ["wishes"], details: { field: "wishes" } },
    {
      code: "fingerprint.wrong",
      path: ["fingerprint"],
      details: { said, found: expect.stringMatching(/^[0-9a-f]{16}$/) as string },
    },
  ]);
});

test("a load that can be more even is not accepted as even", () => {
  const equal = {
    mentees: [0, 1].map((i) => mentee(`e${i}`)),
    mentors: [0, 1].map((j) => mentor(`m${j}`, { seats: 2 })),
    criteria: [
      tableCriterion([
        [5_000, 5_000],
        [5_000, 5_000],
      ]),
    ],
  };
  const all = candidatesOf(equal);
  const even = matchBest(all);
  const uneven = { ...withoutPrint(even), pairs: [0, 1].map((i) => pair(i, 0, 5_000)) };
  expect(verifyMatching(all, even)).toEqual([]);
  expect(verifyMatching(all, uneven)).toEqual([
    { code: "even-load.wrong", path: ["evenLoad"], details: { said: true } },
  ]);
  expect(verifyMatching(all, { ...even, evenLoad: false }).map(({ code }) => code)).toEqual([
    "even-load.wrong",
  ]);
});

test("too few seats prove a refusal without matching again", () => {
  const all = candidatesOf({ ...request, mentors: [mentor("m0"), mentor("m1")] });
  const refused = matchBest(all, { everybody: true });
  expect(refused.refusal?.code).toBe("everybody.impossible");
  expect(verifyMatching(all, refused)).toEqual([]);
  const more = candidatesOf({ ...request, mentors: [mentor("m0", { seats: 2 }), mentor("m1")] });
  expect(verifyMatching(more, refused).map(({ code }) => code)).toEqual([
    "refusal.wrong",
    "fingerprint.wrong",
  ]);
});

test("a pair with a free seat can block too", () => {
  const { how } = matchStable(candidates, { proposing: "mentors" });
  expect(new Set(codes({ how, pairs: [] }))).toEqual(new Set(["stable.blocking-pair"]));
  expect(codes({ how, pairs: [] })).toHaveLength(candidates.mentor.length);
});

test("of all matchings of a small problem, the prices prove exactly the best ones", () => {
  const objectives = ["seated", "needs", "score"] as const;
  fc.assert(
    fc.property(smallProblem, (problem) => {
      const all = candidatesOf(requestOf(problem));
      const found = matchBest(all, { objectives });
      const worth = worthOf(problem, placesOf(problem, found.pairs), objectives);
      const { how, certificate } = found;
      for (const mentorOf of everyMatching(problem)) {
        const pairs = mentorOf.flatMap((j, i) =>
          j < 0 ? [] : [{ mentee: menteeId(i), mentor: mentorId(j), score: problem.points[i]![j] ?? 0 }],
        );
        const faults = verifyMatching(all, { how, certificate: certificate!, pairs }).map(({ code }) => code);
        const equal = worthOf(problem, mentorOf, objectives).every((value, k) => value === worth[k]);
        expect(faults).toEqual(equal ? [] : ["best.not-proven"]);
      }
    }),
    { numRuns: 40 },
  );
});
