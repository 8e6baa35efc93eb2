import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidatesOf, matchStable, verifyMatching, type Candidates, type MatchingRequest } from "nastavnik";
import { mentee, mentor } from "../support/build.js";
import {
  everyMatching,
  menteeId,
  mentorId,
  placesOf,
  requestOf,
  smallProblem,
  tableCriterion,
  type SmallProblem,
} from "../support/small-matching.js";

type Wishful = SmallProblem & {
  readonly ofMentees: readonly (readonly (readonly number[])[])[];
  readonly ofMentors: readonly (readonly (readonly number[])[])[];
};

/** Preference lists with ties, some short, some empty. */
const tiers = (count: number) =>
  fc.shuffledSubarray([...Array(count).keys()]).chain((order) =>
    fc.array(fc.boolean(), { minLength: order.length, maxLength: order.length }).map((joins) =>
      order.reduce<number[][]>((all, one, k) => {
        if (joins[k] && all.length > 0) all.at(-1)!.push(one);
        else all.push([one]);
        return all;
      }, []),
    ),
  );

const wishful: fc.Arbitrary<Wishful> = smallProblem.chain((problem) =>
  fc
    .record({
      ofMentees: fc.tuple(...problem.levels.map(() => tiers(problem.seats.length))),
      ofMentors: fc.tuple(...problem.seats.map(() => tiers(problem.levels.length))),
    })
    .map((wishes) => ({ ...problem, ...wishes })),
);

function wishfulRequest(problem: Wishful): MatchingRequest {
  const request = requestOf(problem);
  return {
    ...request,
    mentees: request.mentees.map((one, i) => ({
      ...one,
      preferTiers: problem.ofMentees[i]!.map((tier) => tier.map(mentorId)),
    })),
    mentors: request.mentors.map((one, j) => ({
      ...one,
      preferTiers: problem.ofMentors[j]!.map((tier) => tier.map(menteeId)),
    })),
  };
}

/**
 * Lower is better: first by tier, with unnamed people last, then by points. Independent of the library's own
 * ranks.
 */
function rank(
  lists: readonly (readonly number[])[],
  other: number,
  points: number | null | undefined,
): number {
  const tier = lists.findIndex((equals) => equals.includes(other));
  return (tier === -1 ? lists.length : tier) * 100_000 - (points ?? 0);
}

function likes(problem: Wishful, i: number, j: number): number {
  return j < 0 ? Infinity : rank(problem.ofMentees[i]!, j, problem.points[i]![j]);
}

function likesBack(problem: Wishful, j: number, i: number): number {
  return rank(problem.ofMentors[j]!, i, problem.points[i]![j]);
}

/** By the definition: there is no possible pair in which both strictly gain. */
function isStable(problem: Wishful, mentorOf: readonly number[]): boolean {
  return problem.levels.every((_, i) =>
    problem.seats.every((seats, j) => {
      if (!problem.possible[i]![j] || mentorOf[i] === j || seats === 0) return true;
      if (likes(problem, i, j) >= likes(problem, i, mentorOf[i]!)) return true;
      const sitting = mentorOf.flatMap((at, other) => (at === j ? [other] : []));
      if (sitting.length < seats) return false;
      return sitting.every((other) => likesBack(problem, j, other) <= likesBack(problem, j, i));
    }),
  );
}

function noTies(problem: Wishful): boolean {
  const strict = (values: readonly number[]) => new Set(values).size === values.length;
  return (
    problem.levels.every((_, i) => strict(problem.seats.map((_, j) => likes(problem, i, j)))) &&
    problem.seats.every((_, j) => strict(problem.levels.map((_, i) => likesBack(problem, j, i))))
  );
}

describe.each(["mentees", "mentors"] as const)("when %s propose", (proposing) => {
  test("no two people prefer each other to what they got, whatever the ties and the length of the lists", () => {
    fc.assert(
      fc.property(wishful, (problem) => {
        const candidates = candidatesOf(wishfulRequest(problem));
        const matching = matchStable(candidates, { proposing });
        expect(isStable(problem, placesOf(problem, matching.pairs))).toBe(true);
        expect(verifyMatching(candidates, matching)).toEqual([]);
        expect(matching.proof).toBe("stability");
      }),
      { numRuns: 400 },
    );
  });

  test("without ties, each of them gets the best partner of all stable matchings", () => {
    let seen = 0;
    fc.assert(
      fc.property(wishful, (problem) => {
        if (!noTies(problem)) return;
        seen++;
        const matching = matchStable(candidatesOf(wishfulRequest(problem)), { proposing });
        const places = placesOf(problem, matching.pairs);
        for (const other of everyMatching(problem)) {
          if (!isStable(problem, other)) continue;
          problem.levels.forEach((_, i) => {
            const [mine, theirs] = [likes(problem, i, places[i]!), likes(problem, i, other[i]!)];
            if (proposing === "mentees") expect(mine).toBeLessThanOrEqual(theirs);
            else expect(mine).toBeGreaterThanOrEqual(theirs);
          });
          // The same people are matched in every stable matching.
          expect(other.map((j) => j < 0)).toEqual(places.map((j) => j < 0));
        }
      }),
      { numRuns: 2_000 },
    );
    expect(seen).toBeGreaterThan(50);
  });
});

describe("preferences", () => {
  const candidates = (facts: Partial<MatchingRequest>): Candidates =>
    candidatesOf({
      mentees: [mentee("e0"), mentee("e1")],
      mentors: [mentor("m0"), mentor("m1")],
      criteria: [
        tableCriterion([
          [9_000, 1_000],
          [9_000, 1_000],
        ]),
      ],
      ...facts,
    });

  test("people without preferences are ranked by score, and the answer says so", () => {
    const matching = matchStable(candidates({}), { proposing: "mentees" });
    expect(matching.pairs.map(({ mentee: of, mentor: by }) => [of, by])).toEqual([
      [menteeId(0), mentorId(0)], // both mentors are tied, and the lower id wins
      [menteeId(1), mentorId(1)],
    ]);
    expect(matching.wishes).toEqual({ silentMentees: 2, silentMentors: 2, dropped: 0, tied: 2 });
  });

  test("a preference counts more than any score; one for somebody impossible is ignored and counted", () => {
    const mentees = [
      mentee("e0", { prefers: [mentorId(7), mentorId(1)] }),
      mentee("e1", { prefers: [mentorId(0)] }),
    ];
    const matching = matchStable(candidates({ mentees }), { proposing: "mentees" });
    expect(matching.pairs.map(({ mentor: by }) => by)).toEqual([mentorId(1), mentorId(0)]);
    expect(matching.wishes).toMatchObject({ silentMentees: 0, dropped: 1 });
  });

  test("a running pair stays and never blocks", () => {
    const locked = [[menteeId(1), mentorId(0)]] as const;
    const all = candidates({ locked, mentees: [mentee("e0", { prefers: [mentorId(0)] }), mentee("e1")] });
    const matching = matchStable(all, { proposing: "mentees" });
    expect(matching.pairs.map(({ mentor: by }) => by)).toEqual([mentorId(1), mentorId(0)]);
    expect(verifyMatching(all, matching)).toEqual([]);
  });
});

test("shuffling the input a thousand times changes nothing", () => {
  fc.assert(
    fc.property(wishful, fc.infiniteStream(fc.nat()), (problem, numbers) => {
      const request = wishfulRequest(problem);
      const shuffled = <T>(all: readonly T[]) =>
        all
          .map((item) => [numbers.next().value as number, item] as const)
          .sort(([a], [b]) => a - b)
          .map(([, item]) => item);
      const again = { ...request, mentees: shuffled(request.mentees), mentors: shuffled(request.mentors) };
      const [one, other] = [request, again].map((asked) =>
        matchStable(candidatesOf(asked), { proposing: "mentors" }),
      );
      expect(other).toEqual(one);
    }),
    { numRuns: 1_000 },
  );
});
