import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  candidatesOf,
  diagnose,
  idOf,
  matchBest,
  matchStable,
  suggest,
  type Candidates,
  type Diagnosis,
  type Matching,
  type MatchingRequest,
} from "nastavnik";
import { changesBetween, whyNot, withRemedy, type BestOptions } from "nastavnik/matching";
import { mentee, mentor } from "../support/build.js";
import {
  bestWorth,
  defaultObjectives,
  menteeId,
  mentorId,
  requestOf,
  smallProblem,
  tableCriterion,
} from "../support/small-matching.js";

type Match = (candidates: Candidates) => Matching;

const ways: readonly (readonly [string, Match])[] = [
  ["best", (candidates) => matchBest(candidates)],
  ["best by score alone", (candidates) => matchBest(candidates, { objectives: ["score", "seated"] })],
  ["stable", (candidates) => matchStable(candidates, { proposing: "mentees" })],
];

/** Size of a remedy: added seats plus waived rules. */
function size({ remedy }: Pick<Diagnosis, "remedy">): number {
  return remedy?.steps.reduce((sum, step) => sum + (step.code === "seat.add" ? step.seats : 1), 0) ?? 0;
}

describe.each(ways)("the remedy for a mentee left out (%s)", (_, match) => {
  test("carried out and matched again, it seats the mentee; every mentee without candidates has one", () => {
    let seen = 0;
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const request = requestOf(problem);
        const candidates = candidatesOf(request);
        const matching = match(candidates);
        for (const id of matching.unmatched) {
          const found = diagnose(candidates, matching, id);
          if (problem.seats.length > 0) expect(found.remedy).toBeDefined();
          if (!found.remedy) continue;
          seen++;
          const again = match(candidatesOf(withRemedy(request, found.remedy)));
          expect(again.unmatched).not.toContain(id);
          expect(matching.unmatched).toEqual(expect.arrayContaining([...again.unmatched]));
        }
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(30);
  });
});

test("the remedy is smallest: fewer seats and waived rules at one mentor do not help", () => {
  fc.assert(
    fc.property(smallProblem, (problem) => {
      const request = requestOf(problem);
      const candidates = candidatesOf(request);
      const matching = matchBest(candidates);
      for (const id of matching.unmatched) {
        const found = diagnose(candidates, matching, id);
        const i = Number(id.slice(8));
        // All remedies with one step less that concern a single mentor.
        for (let less = 1; less < size(found); less++) {
          for (const [j] of problem.seats.entries()) {
            const banned = !problem.possible[i]![j];
            for (const lift of banned ? [1] : [0]) {
              const seats = less - lift;
              const opened = {
                ...problem,
                possible: problem.possible.map((row, r) =>
                  row.map((is, c) => is || (r === i && c === j && lift === 1)),
                ),
                seats: problem.seats.map((count, c) => count + (c === j ? seats : 0)),
              };
              if (seats < 0) continue;
              const { unmatched } = matchBest(candidatesOf(requestOf(opened)));
              const costs = unmatched.some((other) => !matching.unmatched.includes(other));
              expect(costs || unmatched.includes(id)).toBe(true);
            }
          }
        }
      }
    }),
    { numRuns: 150 },
  );
});

describe("a diagnosis tells", () => {
  const request: MatchingRequest = {
    mentees: [0, 1, 2].map((i) => mentee(`e${i}`)),
    mentors: [
      mentor("m0"),
      mentor("m1", { consents: false }),
      mentor("m2", { organisation: idOf("organisation", "organisation:o2") }),
    ],
    criteria: [
      tableCriterion([
        [9_000, 1, 1],
        [8_000, 1, 1],
        [7_000, 9_000, 1],
      ]),
    ],
    forbidden: [
      [menteeId(1), mentorId(0)],
      [menteeId(1), mentorId(1)],
      [menteeId(1), mentorId(2)],
    ],
  };
  const candidates = candidatesOf(request);
  const matching = matchBest(candidates);

  test("who is seated, and where", () => {
    expect(diagnose(candidates, matching, menteeId(0))).toMatchObject({
      outcome: "seated",
      mentor: mentorId(0),
      candidates: 1,
    });
  });

  test("which rules removed how many, and what would help", () => {
    expect(diagnose(candidates, matching, menteeId(1))).toEqual({
      mentee: menteeId(1),
      outcome: "no-candidate",
      candidates: 0,
      removed: [
        { rule: "mentor.no-consent", mentors: 1 },
        { rule: "pair.other-organisation", mentors: 1 },
        { rule: "pair.forbidden", mentors: 3 },
      ],
      cutOff: 0,
      full: [],
      remedy: {
        steps: [
          { code: "rule.waive", mentee: menteeId(1), mentor: mentorId(0), rule: "pair.forbidden" },
          { code: "seat.add", mentor: mentorId(0), seats: 1 },
        ],
      },
    });
  });

  test("which mentors were full, their mentees, and who competes for the seats", () => {
    expect(diagnose(candidates, matching, menteeId(2))).toMatchObject({
      outcome: "all-full",
      full: [{ mentor: mentorId(0), score: 7_000, mentees: [menteeId(0)] }],
      scarce: { mentees: [menteeId(0), menteeId(2)], mentors: [mentorId(0)], seats: 1 },
      remedy: { steps: [{ code: "rule.waive", mentor: mentorId(1), rule: "mentor.no-consent" }] }, // the better score
    });
  });

  test("a refusal, and a free seat that a condition keeps free", () => {
    const everybody: BestOptions = { everybody: true };
    const refused = matchBest(candidates, everybody);
    expect(diagnose(candidates, refused, menteeId(2))).toMatchObject({
      outcome: "refused",
      refusal: { code: "everybody.impossible", details: {} },
    });
    const together = candidatesOf({
      ...request,
      mentors: [mentor("m0", { seats: 2 }), ...request.mentors.slice(1)],
      together: [[menteeId(1), menteeId(2)]],
    });
    expect(diagnose(together, matchBest(together), menteeId(2)).outcome).toBe("left-out");
  });

  test("what the cut removed", () => {
    const cut = candidatesOf({ ...request, mentors: [mentor("m0"), mentor("m1")], perMentee: 1 });
    expect(diagnose(cut, matchBest(cut), menteeId(0))).toMatchObject({ candidates: 1, cutOff: 1 });
  });

  test("two seats are needed where one would go to a stronger need", () => {
    const levels = [3, 2, 1];
    const all = candidatesOf({
      mentees: levels.map((level, i) =>
        mentee(`e${i}`, { difficulties: [{ code: "x", level: level as 1 | 2 | 3, origin: "self" }] }),
      ),
      mentors: [mentor("m0")],
      criteria: [tableCriterion([[5], [5], [9_999]])],
    });
    expect(diagnose(all, matchBest(all), menteeId(2)).remedy).toEqual({
      steps: [{ code: "seat.add", mentor: mentorId(0), seats: 2 }],
    });
  });

  test("that an unknown person is the caller's bug", () => {
    expect(() => diagnose(candidates, matching, idOf("mentee", "mentee:x"))).toThrow(RangeError);
  });
});

describe("why a pair was not made", () => {
  test("the price of a pair is exactly the loss of the best matching that contains it", () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const candidates = candidatesOf(requestOf(problem));
        const matching = matchBest(candidates);
        problem.levels.forEach((_, i) => {
          problem.seats.forEach((seats, j) => {
            const { price, explanation, refusal } = whyNot(candidates, matching, menteeId(i), mentorId(j));
            expect(refusal).toBeUndefined();
            if (!problem.possible[i]![j] || seats === 0) expect(explanation.excluded).not.toEqual([]);
            else if (price) {
              const [free] = [bestWorth(problem, defaultObjectives)!];
              const fixed = bestWorth(problem, defaultObjectives, (mentorOf) => mentorOf[i] === j)!;
              expect(price.seated).toBe(free[0]! - fixed[0]!);
              expect(price.score).toBe(free[2]! - fixed[2]!);
              expect(price.changes).toContainEqual(
                expect.objectContaining({ mentee: menteeId(i), to: mentorId(j) }),
              );
            } else
              expect(matching.pairs).toContainEqual(
                expect.objectContaining({ mentee: menteeId(i), mentor: mentorId(j) }),
              );
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  test("a mentor full of running pairs gives a refusal instead of a price", () => {
    const candidates = candidatesOf({
      mentees: [mentee("e0"), mentee("e1")],
      mentors: [mentor("m0")],
      criteria: [tableCriterion([])],
      locked: [[menteeId(0), mentorId(0)]],
    });
    expect(whyNot(candidates, matchBest(candidates), menteeId(1), mentorId(0)).refusal?.code).toBe(
      "locked.over-full",
    );
  });
});

test("suggestions come by score, then certainty, then id", () => {
  const candidates = candidatesOf({
    mentees: [mentee("e0", { subjects: ["a"] })],
    mentors: [mentor("m0"), mentor("m1"), mentor("m2", { subjects: ["b"] }), mentor("m3", { seats: 4 })],
    criteria: [
      { ...tableCriterion([[5_000, 5_000, 5_000, 9_000]]), weight: 5_000 },
      {
        ...tableCriterion([]),
        code: "known",
        weight: 5_000,
        read: (_, { subjects }) => (subjects.length > 0 ? 0 : undefined),
      },
    ],
    taken: new Map([[mentorId(3), 1]]),
  });
  expect(suggest(candidates, menteeId(0), 3)).toEqual([
    { mentor: mentorId(3), score: 4_500, certainty: 5_000, seats: 3 },
    { mentor: mentorId(2), score: 2_500, certainty: 10_000, seats: 1 },
    { mentor: mentorId(0), score: 2_500, certainty: 5_000, seats: 1 },
  ]);
  expect(() => suggest(candidates, menteeId(0), 0)).toThrow(/count/);
});

test("changes name who gets another mentor, a first one, or loses theirs", () => {
  const pair = (i: number, j: number) => ({ mentee: menteeId(i), mentor: mentorId(j), score: 0 });
  expect(
    changesBetween(
      { pairs: [pair(0, 0), pair(1, 1), pair(3, 0)] },
      { pairs: [pair(0, 0), pair(1, 2), pair(2, 1)] },
    ),
  ).toEqual([
    { mentee: menteeId(1), from: mentorId(1), to: mentorId(2) },
    { mentee: menteeId(2), to: mentorId(1) },
    { mentee: menteeId(3), from: mentorId(0) },
  ]);
});

test("a remedy never adds seats beyond the largest number", () => {
  const most = 2 ** 31 - 2;
  for (const seats of [most, most - 1]) {
    const all = candidatesOf({
      mentees: [mentee("e0")],
      mentors: [mentor("m0", { seats })],
      criteria: [tableCriterion([[5_000]])],
      taken: new Map([[mentorId(0), seats]]),
    });
    const { outcome, remedy } = diagnose(all, matchBest(all), menteeId(0));
    expect(outcome).toBe("no-candidate");
    const steps = [{ code: "seat.add", mentor: mentorId(0), seats: 1 }];
    expect(remedy).toEqual(seats === most ? undefined : { steps });
  }
});

test("a pair whose ban was waived has a price like any other", () => {
  const pair = { mentee: menteeId(0), mentor: mentorId(1) };
  const asked: MatchingRequest = {
    mentees: [mentee("e0")],
    mentors: [mentor("m0"), mentor("m1")],
    criteria: [tableCriterion([[9_000, 5_000]])],
    forbidden: [[pair.mentee, pair.mentor]],
    waived: [{ ...pair, rule: "pair.forbidden" }],
  };
  const all = candidatesOf(asked);
  expect(whyNot(all, matchBest(all), pair.mentee, pair.mentor).price).toMatchObject({
    seated: 0,
    score: 4_000,
  });
  expect(matchBest(candidatesOf({ ...asked, locked: [[pair.mentee, pair.mentor]] })).pairs).toHaveLength(1);
  const unwaived = { ...asked, waived: [] };
  expect(() => candidatesOf({ ...unwaived, locked: [[pair.mentee, pair.mentor]] })).toThrow(
    "locked and forbidden",
  );
});
