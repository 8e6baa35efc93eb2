import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidatesOf, idOf, matchBest, matchStable, verifyMatching, type MatchingRequest } from "nastavnik";
import { mentee, mentor } from "../support/build.js";
import {
  bestWorth,
  menteeId,
  mentorId,
  placesOf,
  requestOf,
  smallProblem,
  tableCriterion,
  worthOf,
  type SmallProblem,
} from "../support/small-matching.js";

const objectives = ["seated", "needs", "score"] as const;

type Keeps = (mentorOf: readonly number[]) => boolean;

/** The best matching under a condition, by exhaustive search and by `matchBest`. */
function compare(problem: SmallProblem, request: MatchingRequest, keeps: Keeps): void {
  const candidates = candidatesOf(request);
  const matching = matchBest(candidates);
  const best = bestWorth(problem, objectives, keeps);
  if (best === undefined) expect(matching.refusal?.code).toBe("conditions.unsatisfiable");
  else expect(worthOf(problem, placesOf(problem, matching.pairs), objectives)).toEqual(best);
  expect(verifyMatching(candidates, matching)).toEqual([]);
}

const group = (length: number) => fc.subarray([...Array(length).keys()], { minLength: Math.min(2, length) });

describe("conditions that prices cannot express, compared with exhaustive search", () => {
  test("groups have their smallest size or are empty", () => {
    fc.assert(
      fc.property(smallProblem, fc.integer({ min: 2, max: 4 }), fc.boolean(), (problem, min, running) => {
        const taken = running ? problem.taken : problem.taken.map(() => 0);
        const given = { ...problem, taken };
        const request = requestOf(given);
        const groups = request.mentors.map((one) => ({ ...one, groupSize: { min, max: 1_000 } }));
        compare(
          given,
          { ...request, mentors: [...groups.slice(0, 2), ...request.mentors.slice(2)] },
          (mentorOf) =>
            [0, 1].every((j) => {
              const here = mentorOf.filter((at) => at === j).length;
              return here === 0 || here + (taken[j] ?? 0) >= min;
            }),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("some go together and some apart", () => {
    fc.assert(
      fc.property(
        smallProblem.chain((problem) =>
          fc.tuple(fc.constant(problem), group(problem.levels.length), group(problem.levels.length)),
        ),
        ([problem, together, apart]) => {
          const ids = { together: [together.map(menteeId)], apart: [apart.map(menteeId)] };
          compare(problem, { ...requestOf(problem), ...ids }, (mentorOf) => {
            const places = apart.map((i) => mentorOf[i]!).filter((j) => j >= 0);
            return (
              new Set(together.map((i) => mentorOf[i])).size <= 1 && new Set(places).size === places.length
            );
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  test("together, with one of them in a running pair", () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        if (problem.levels.length < 2 || problem.seats.length === 0) return;
        if (!problem.possible[0]![0] || problem.seats[0] === 0) return;
        const locked = [[menteeId(0), mentorId(0)]] as const;
        const request = { ...requestOf(problem), locked, together: [[menteeId(0), menteeId(1)]] };
        compare(problem, request, (mentorOf) => mentorOf[0] === 0 && mentorOf[1] === 0);
      }),
      { numRuns: 200 },
    );
  });

  test("people do not mentor their own mentor, except in a kind that swaps the sides", () => {
    const kinds = fc.boolean().map((swaps) => (swaps ? [{ code: "reverse" as const }] : []));
    fc.assert(
      fc.property(smallProblem, kinds, (problem, offered) => {
        const request = requestOf(problem);
        // Person a0 is mentee e0 and mentor m0, a1 is e1 and m1: a0 must not mentor a1 while a1 mentors a0.
        const person = (n: number) => idOf("person", `person:a${n}`);
        const both = <One extends { readonly person: string }>(one: One, n: number) =>
          n < 2 ? { ...one, person: person(n) } : one;
        const own = problem.possible.map((row, i) => row.map((is, j) => is && !(i === j && i < 2)));
        const given = { ...problem, possible: own };
        compare(
          given,
          {
            ...request,
            mentees: request.mentees.map(both),
            mentors: request.mentors.map((one, j) => ({ ...both(one, j), kinds: offered })),
          },
          (mentorOf) => offered.length > 0 || !(mentorOf[0] === 1 && mentorOf[1] === 0),
        );
      }),
      { numRuns: 300 },
    );
  });
});

test("too many cases give a refusal, not a guess", () => {
  const n = 14;
  const all = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => ((i * 7 + j * 5) % 11) * 500),
  );
  const candidates = candidatesOf({
    mentees: all.map((_, i) => mentee(`e${i}`)),
    mentors: all.map((_, j) => mentor(`m${j}`, { seats: 2 })),
    criteria: [tableCriterion(all)],
    apart: [all.map((_, i) => menteeId(i))],
    together: [[menteeId(0)]],
  });
  expect(matchBest(candidates, { mostCases: 1 }).refusal).toEqual({
    code: "cases.too-many",
    details: { cases: 1 },
  });
  expect(matchBest(candidates).refusal).toBeUndefined();
});

describe("stability", () => {
  const request = (conditions: Partial<MatchingRequest>) =>
    candidatesOf({
      mentees: [mentee("e0"), mentee("e1")],
      mentors: [mentor("m0"), mentor("m1")],
      criteria: [
        tableCriterion([
          [9, 1],
          [1, 9],
        ]),
      ],
      ...conditions,
    });

  test.each([
    ["together", { together: [[menteeId(0), menteeId(1)]] }],
    ["minimum", { minimum: new Map([[mentorId(0), 2]]) }],
    ["group", { mentors: [mentor("m0", { groupSize: { min: 2, max: 3 } }), mentor("m1")] }],
    ["apart", { mentors: [mentor("m0", { seats: 2 })], apart: [[menteeId(0), menteeId(1)]] }],
  ] as const)("does not promise %s", (condition, conditions) => {
    expect(matchStable(request(conditions), { proposing: "mentees" }).refusal).toEqual({
      code: "stable.side-condition",
      details: { condition },
    });
  });

  test("allows conditions that the stable matching meets", () => {
    const apart = [[menteeId(0), menteeId(1)]];
    expect(matchStable(request({ apart }), { proposing: "mentees" }).pairs).toHaveLength(2);
  });
});
