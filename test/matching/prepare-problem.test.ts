import { describe, expect, test } from "vitest";
import { candidatesOf, type MatchingRequest } from "nastavnik";
import type { BestOptions } from "nastavnik/matching";
import { objectiveWeights } from "../../src/matching/answer/objective-weights.js";
import { prepareProblem } from "../../src/matching/answer/prepare-problem.js";
import { mentee, mentor } from "../support/build.js";
import { difficultiesOf, menteeId, mentorId, tableCriterion } from "../support/small-matching.js";

describe("each objective weighs more than all later ones together can, by the next power of two", () => {
  const people = {
    mentees: [1, 3, 2].map((level, i) => mentee(`e${i}`, { difficulties: difficultiesOf(level) })),
    seats: Int32Array.of(1, 1), // two mentees at most get a seat
    score: Float64Array.of(10, 7000, 0),
  };
  const needs = Int32Array.of(1, 3, 2);
  const weightsOf = (options: BestOptions, matroid = true) =>
    objectiveWeights(people, needs, 1, matroid, options);

  test("scores come below what seats a mentee, and the first objectives share a factor", () => {
    const above = 16_384; // more than 2 × 7000
    expect(weightsOf({})).toEqual({ must: above, seated: above, needs: above, score: 1, forced: 5 * above });
    const stable = 32_768; // more than 2 × (7000 + 2000)
    expect(weightsOf({ stability: 2000 })).toMatchObject({ must: stable, needs: stable, score: 1 });
  });

  test("with side conditions only the first shares it", () => {
    const above = 131_072; // more than 2 × 7000 + 16 384 × (2 × 3)
    expect(weightsOf({}, false)).toEqual({
      ...{ must: above, seated: above, needs: 16_384, score: 1 },
      forced: 5 * above,
    });
  });

  test("the order of objectives decides, and one that is not asked for weighs nothing", () => {
    // 4 > 2 seats; 32 > 2 + 4 × 6; 2¹⁹ > 26 + 32 × 14 000
    const reversed = { must: 2 ** 19, score: 32, needs: 4, seated: 1, forced: 5 * 2 ** 19 };
    expect(weightsOf({ objectives: ["score", "needs", "seated", "even-load"] })).toEqual(reversed);
    expect(weightsOf({ objectives: ["seated"] })).toEqual({
      ...{ must: 1, seated: 1, needs: 0, score: 0 },
      forced: 5,
    });
    expect(weightsOf({ objectives: ["seated"] }, false)).toMatchObject({ must: 1, seated: 1 });
  });

  test("nobody with a need, and no pair", () => {
    const nobody = { ...people, score: new Float64Array(0) };
    expect(objectiveWeights(nobody, new Int32Array(3), 0, true, {})).toEqual({
      ...{ must: 1, seated: 1, needs: 1, score: 1 },
      forced: 2,
    });
  });

  test("sums of weights stay below 2⁵³, or there is no answer", () => {
    const one = { mentees: people.mentees.slice(0, 1), seats: Int32Array.of(1), score: Float64Array.of(1) };
    const withRequired = (seats: number) =>
      objectiveWeights(one, new Int32Array(1), seats, true, { objectives: ["score"] });
    expect(withRequired(2 ** 52 - 3)).toMatchObject({ must: 2, score: 1 }); // 1 + 2 × (2⁵² - 3 + 2)
    expect(withRequired(2 ** 52 - 2)).toBeUndefined();
  });
});

describe("mentees who stay together", () => {
  const request: MatchingRequest = {
    mentees: [0, 1, 2].map((i) => mentee(`e${i}`)),
    mentors: [0, 1, 2].map((j) => mentor(`m${j}`, { seats: 3 })),
    criteria: [
      tableCriterion([
        [100, 2000, 9],
        [301, 4000, 9],
        [500, 6000, 9],
      ]),
    ],
    together: [[menteeId(0), menteeId(1)]],
    forbidden: [[menteeId(1), mentorId(2)]],
  };
  const prepared = (changes: Partial<MatchingRequest>) => {
    const problem = prepareProblem(candidatesOf({ ...request, ...changes }), { objectives: ["score"] });
    if ("refusal" in problem) throw new Error(problem.refusal.code);
    const { candidates, weight, banned } = problem;
    const { start, mentor } = candidates;
    const pairs = candidates.mentees.flatMap((_, i) =>
      Array.from({ length: start[i + 1]! - start[i]! }, (_, k) => start[i]! + k).map((e) => {
        const name = `e${i} m${mentor[e]}`;
        return [banned.has(e) ? `${name} banned` : name, weight[e]] as const;
      }),
    );
    return Object.fromEntries(pairs);
  };

  test("share their weights evenly, to the point, and go to nobody who is impossible for one of them", () => {
    expect(prepared({})).toEqual({
      ...{ "e0 m0": 201, "e0 m1": 3000, "e0 m2 banned": 9 },
      ...{ "e1 m0": 200, "e1 m1": 3000 },
      ...{ "e2 m0": 500, "e2 m1": 6000, "e2 m2": 9 },
    });
  });

  const own = {
    ...{ "e0 m0": 100, "e0 m1": 2000, "e0 m2": 9 },
    ...{ "e1 m0": 301, "e1 m1": 4000 },
    ...{ "e2 m0": 500, "e2 m1": 6000, "e2 m2": 9 },
  };

  test("keep their own weights when one of them has a running pair", () => {
    const weights = prepared({ locked: [[menteeId(1), mentorId(0)]] });
    expect(weights).toEqual(
      Object.fromEntries(Object.keys(weights).map((pair) => [pair, own[pair as "e0 m0"]])),
    );
  });

  test("alone keep their own weights", () => {
    expect(prepared({ together: [] })).toEqual(own);
  });
});
