import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidatesOf, matchBest, verifyMatching, type MatchingRequest } from "nastavnik";
import { type BestOptions, type Objective } from "nastavnik/matching";
import { mentee, mentor } from "../support/build.js";
import {
  bestWorth,
  defaultObjectives,
  menteeId,
  mentorId,
  placesOf,
  requestOf,
  smallProblem,
  tableCriterion,
  worthOf,
  type SmallProblem,
} from "../support/small-matching.js";

/** Every order of every subset of the three additive objectives, with and without even load at the end. */
const orders: readonly (readonly Objective[])[] = ["seated", "needs", "score"]
  .flatMap((a) => [[a], ...["seated", "needs", "score"].filter((b) => b !== a).map((b) => [a, b])])
  .flatMap((order) => {
    const left = ["seated", "needs", "score"].filter((one) => !order.includes(one));
    return left.length === 1 ? [order, [...order, ...left]] : [order];
  })
  .flatMap((order) => [order, [...order, "even-load"]]) as Objective[][];

function solved(problem: SmallProblem, options: BestOptions = {}, conditions: Partial<MatchingRequest> = {}) {
  const candidates = candidatesOf({ ...requestOf(problem), ...conditions });
  const matching = matchBest(candidates, options);
  return { candidates, matching, places: placesOf(problem, matching.pairs) };
}

describe("the best matching, compared with exhaustive search", () => {
  test.each(orders.map((order) => [order]))("%j", (order) => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const { candidates, matching, places } = solved(problem, { objectives: order });
        expect(worthOf(problem, places, order)).toEqual(bestWorth(problem, order));
        expect(matching.proof).toBe("prices");
        expect(verifyMatching(candidates, matching)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("with running pairs, which stay and take seats", () => {
    fc.assert(
      fc.property(smallProblem, fc.nat(), fc.nat(), (problem, a, b) => {
        if (problem.levels.length === 0 || problem.seats.length === 0) return;
        const [i, j] = [a % problem.levels.length, b % problem.seats.length];
        if (!problem.possible[i]![j] || problem.seats[j] === 0) return;
        const { candidates, matching, places } = solved(
          problem,
          {},
          { locked: [[menteeId(i), mentorId(j)]] },
        );
        const best = bestWorth(problem, defaultObjectives, (mentorOf) => mentorOf[i] === j);
        expect(places[i]).toBe(j);
        expect(worthOf(problem, places, defaultObjectives)).toEqual(best);
        expect(verifyMatching(candidates, matching)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("with a minimum of mentees for each mentor, or a refusal when it cannot be reached", () => {
    const minimum = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(smallProblem, minimum, fc.constantFrom(...orders), (problem, least, order) => {
        const asked = new Map(problem.seats.map((_, j) => [mentorId(j), least[j]!]));
        const { candidates, matching, places } = solved(problem, { objectives: order }, { minimum: asked });
        const best = bestWorth(problem, order, (mentorOf) =>
          problem.seats.every(
            (_, j) => mentorOf.filter((at) => at === j).length + problem.taken[j]! >= least[j]!,
          ),
        );
        if (best === undefined) expect(matching.refusal?.code).toBe("minimum.unreachable");
        else {
          expect(worthOf(problem, places, order)).toEqual(best);
          expect(matching.proof).toBe("prices");
        }
        expect(verifyMatching(candidates, matching)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test("with a lowest score for pairs", () => {
    fc.assert(
      fc.property(smallProblem, fc.constantFrom(1, 2_001, 10_000), (problem, floor) => {
        const { places } = solved(problem, {}, { floor });
        const high = (mentorOf: readonly number[]) =>
          mentorOf.every((j, i) => j < 0 || (problem.points[i]![j] ?? 0) >= floor);
        expect(worthOf(problem, places, defaultObjectives)).toEqual(
          bestWorth(problem, defaultObjectives, high),
        );
      }),
      { numRuns: 200 },
    );
  });

  test("with a price on every change of an earlier matching", () => {
    fc.assert(
      fc.property(
        smallProblem,
        fc.constantFrom(0, 1, 3_000, 10_000),
        fc.nat(),
        (problem, stability, turn) => {
          const turned = {
            ...problem,
            points: problem.points.map((row) => [...row.slice(turn % 3), ...row]),
          };
          const previous = solved({
            ...turned,
            points: turned.points.map((row) => row.slice(0, problem.seats.length)),
          });
          const { candidates, matching, places } = solved(problem, {
            previous: previous.matching,
            stability,
          });
          const bonus = (i: number, j: number) => (previous.places[i] === j ? stability : 0);
          const worth = worthOf(problem, places, defaultObjectives, bonus);
          expect(worth).toEqual(bestWorth(problem, defaultObjectives, undefined, bonus));
          expect(verifyMatching(candidates, matching)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("with everybody seated, or a refusal that names the mentees who compete for too few seats", () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const { matching } = solved(problem, { everybody: true });
        const seated = bestWorth(problem, ["seated"])?.[0];
        const { refusal } = matching;
        if (seated === problem.levels.length) expect(refusal).toBeUndefined();
        else if (refusal?.code === "everybody.impossible") {
          const { mentees, mentors, seats } = refusal.details;
          expect(seats).toBeLessThan(mentees.length);
          expect(seats).toBe(mentors.reduce((sum, id) => sum + problem.seats[Number(id.slice(8))]!, 0));
          for (const id of mentees) {
            const own = problem.possible[Number(id.slice(8))]!.flatMap((is, j) =>
              is && problem.seats[j]! > 0 ? [mentorId(j)] : [],
            );
            expect(mentors).toEqual(expect.arrayContaining(own));
          }
        } else expect.unreachable();
      }),
      { numRuns: 300 },
    );
  });
});

test("a cut to the best candidates says whether it may have lost anything, and never claims too much", () => {
  let proven = 0;
  fc.assert(
    fc.property(smallProblem, fc.integer({ min: 1, max: 2 }), (problem, perMentee) => {
      const { candidates, matching, places } = solved(problem, {}, { perMentee });
      for (let i = 0; i < candidates.mentees.length; i++) {
        expect(candidates.start[i + 1]! - candidates.start[i]!).toBeLessThanOrEqual(perMentee);
      }
      expect(matching.bestWithoutCut === undefined).toBe(candidates.cut === undefined);
      if (matching.bestWithoutCut === false) return;
      proven++;
      const three = ["seated", "needs", "score"] as const;
      expect(worthOf(problem, places, three)).toEqual(bestWorth(problem, three));
    }),
    { numRuns: 400 },
  );
  expect(proven).toBeGreaterThan(50);
});

test("a cut keeps the best candidates and breaks ties by the lower id", () => {
  const problem: SmallProblem = {
    points: [[5, 9, 5, 5]],
    possible: [[true, true, true, true]],
    levels: [0],
    seats: [1, 1, 1, 1],
    taken: [0, 0, 0, 0],
  };
  const { mentor: kept, cut } = solved(problem, {}, { perMentee: 3 }).candidates;
  expect([...kept]).toEqual([0, 1, 2]);
  expect(cut).toEqual({ left: 1, best: Float64Array.of(5) });
});

test.each([0, 1, 3])(
  "a cut that costs a single point is not called harmless, where needs are %d",
  (level) => {
    const problem: SmallProblem = {
      points: [
        [10, 10, 10, 0, 0], // the cut removes the third mentor, whom nobody else wants
        [10, 0, 0, 9, 0],
        [0, 10, 0, 0, 9],
      ],
      possible: [
        [true, true, true, false, false],
        [true, false, false, true, false],
        [false, true, false, false, true],
      ],
      levels: [level, level, level],
      seats: [1, 1, 1, 1, 1],
      taken: [0, 0, 0, 0, 0],
    };
    expect(solved(problem).matching.total).toBe(30);
    expect(solved(problem, {}, { perMentee: 2 }).matching).toMatchObject({
      total: 29,
      bestWithoutCut: false,
    });
  },
);

test("shuffling the input a thousand times changes neither the matching nor its fingerprint", () => {
  fc.assert(
    fc.property(smallProblem, fc.infiniteStream(fc.nat()), (problem, numbers) => {
      const shuffled = <T>(all: readonly T[] = []) =>
        all
          .map((item) => [numbers.next().value as number, item] as const)
          .sort(([a], [b]) => a - b)
          .map(([, item]) => item);
      const request = requestOf(problem);
      const again = {
        ...request,
        mentees: shuffled(request.mentees),
        mentors: shuffled(request.mentors),
        forbidden: shuffled(request.forbidden),
      };
      expect(matchBest(candidatesOf(again))).toEqual(matchBest(candidatesOf(request)));
    }),
    { numRuns: 1_000 },
  );
});

test("the fingerprint distinguishes scores, seats, objectives and pairs", () => {
  const problem: SmallProblem = {
    points: [
      [5_000, 1],
      [4_000, 2],
    ],
    possible: [
      [true, true],
      [true, true],
    ],
    levels: [1, 2],
    seats: [1, 1],
    taken: [0, 0],
  };
  const fingerprint = (change: Partial<SmallProblem>, options: BestOptions = {}) =>
    solved({ ...problem, ...change }, options).matching.fingerprint;
  const prints = [
    fingerprint({}),
    fingerprint({
      points: [
        [5_001, 1],
        [4_000, 2],
      ],
    }),
    fingerprint({ seats: [2, 1] }),
    fingerprint({ levels: [1, 3] }),
    fingerprint({}, { objectives: ["score"] }),
    fingerprint({}, { everybody: true }),
  ];
  expect(new Set(prints).size).toBe(prints.length);
  expect(prints[0]).toMatch(/^[0-9a-f]{16}$/);
});

describe("what cannot be matched", () => {
  const [a, b] = [mentor("m0", { seats: 1 }), mentee("e0")];
  const criteria = [tableCriterion([[5_000]])];
  const base = { mentors: [a], mentees: [b], criteria };

  test("no people give an empty matching", () => {
    const nobody = matchBest(candidatesOf({ mentors: [], mentees: [], criteria }));
    expect(nobody).toMatchObject({ pairs: [], unmatched: [], total: 0, proof: "prices", spread: {} });
    expect(matchBest(candidatesOf({ mentors: [], mentees: [b], criteria })).unmatched).toEqual([b.id]);
    expect(matchBest(candidatesOf({ mentors: [a], mentees: [], criteria })).pairs).toEqual([]);
  });

  test("more running pairs than seats are refused with the mentor", () => {
    const more = {
      ...base,
      mentees: [b, mentee("e1")],
      locked: [
        [menteeId(0), a.id],
        [menteeId(1), a.id],
      ] as const,
    };
    const matching = matchBest(candidatesOf(more));
    expect(matching.refusal).toEqual({
      code: "locked.over-full",
      details: { mentor: a.id, seats: 1, locked: 2 },
    });
    expect(matching).toMatchObject({ pairs: [], unmatched: [menteeId(0), menteeId(1)] });
  });

  test("objectives whose weights would not be exact are refused", () => {
    const mentees = Array.from({ length: 3_000 }, (_, i) => mentee(`e${i}`));
    const candidates = candidatesOf({ ...base, mentees, mentors: [mentor("m0", { seats: 3_000 })] });
    const need = () => 100;
    expect(matchBest(candidates, { objectives: ["score", "needs", "seated"], need }).refusal).toEqual({
      code: "objectives.too-large",
      details: {},
    });
    expect(matchBest(candidates, { need }).refusal).toBeUndefined();
  });

  test("an invalid list of objectives is the caller's bug", () => {
    const candidates = candidatesOf(base);
    for (const objectives of [[], ["even-load"], ["even-load", "score"], ["score", "score"], ["luck"]]) {
      expect(() => matchBest(candidates, { objectives: objectives as Objective[] })).toThrow(RangeError);
    }
    expect(() => matchBest(candidates, { objectives: ["score"], everybody: true })).toThrow(RangeError);
    expect(() => matchBest(candidates, { stability: 0.5 })).toThrow(/stability/);
    expect(() => matchBest(candidates, { mostCases: 0 })).toThrow(/mostCases/);
    expect(() => matchBest(candidates, { need: () => -1 })).toThrow(/need of mentee:e0/);
  });
});

test("the load is even among equally good matchings, and includes seats already taken", () => {
  const all = [5_000, 5_000, 5_000];
  const problem: SmallProblem = {
    points: [all, all, all, all],
    possible: [1, 2, 3, 4].map(() => [true, true, true]),
    levels: [1, 1, 1, 1],
    seats: [3, 3, 3],
    taken: [2, 0, 0],
  };
  const { matching } = solved(problem);
  expect(matching.spread).toEqual({
    score: { least: 5_000, middle: 5_000, most: 5_000 },
    load: { least: 2, most: 2 },
  });
  expect(matching.evenLoad).toBe(true);
  expect(solved(problem, { objectives: ["seated", "score"] }).matching.evenLoad).toBe(false);
});

describe("objectives have a strict order", () => {
  const yes = (row: string) => row.split("").map((cell) => cell === "x");

  test("stability does not leave a mentee without a mentor", () => {
    const problem: SmallProblem = {
      points: [
        [1, 1],
        [1, 1],
      ],
      possible: [yes("xx"), yes("x-")],
      levels: [0, 0],
      seats: [1, 1],
      taken: [0, 0],
    };
    const previous = { pairs: [{ mentee: menteeId(0), mentor: mentorId(0), score: 1 }] };
    expect(solved(problem, { previous, stability: 10_000 }).places).toEqual([1, 0]);
  });

  test("a strong need does not reduce the number seated, even with a side condition", () => {
    const problem: SmallProblem = {
      points: [1, 2, 3].map(() => [1, 1]),
      possible: [yes("x-"), yes("x-"), yes("x-")],
      levels: [3, 0, 0],
      seats: [2, 0],
      taken: [0, 0],
    };
    const apart = [
      [menteeId(0), menteeId(1)],
      [menteeId(0), menteeId(2)],
    ];
    expect(solved(problem, {}, { apart }).places).toEqual([-1, 0, 0]);
  });
});
