import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  builtInCriteria,
  candidatesOf,
  explainPair,
  idOf,
  matchBest,
  type Candidates,
  type Mentee,
  type Mentor,
} from "nastavnik";
import { explainText as inEnglish } from "nastavnik/en";
import { explainText as inRussian } from "nastavnik/ru";
import { mentee, mentor } from "../support/build.js";

const codes = ["PD-CLM-01", "PD-MET-02", "PD-ASM-01", "PD-ICT-05"];
const some = (items: readonly string[]) => fc.subarray([...items]);

const mentees = fc
  .array(
    fc.record({
      difficulties: some(codes).map((all) =>
        all.map((code, i) => ({ code, level: ((i % 3) + 1) as 1 | 2 | 3, origin: "self" as const })),
      ),
      subjects: some(["mathematics", "history"]),
      prefers: some(["mentor:m0", "mentor:m1"]).map((ids) => ids.map((id) => idOf("mentor", id))),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map((facts, i) => mentee(`e${i}`, facts)));
const mentors = fc
  .array(
    fc.record({
      competences: some(codes),
      subjects: some(["mathematics", "history"]),
      seats: fc.integer({ min: 0, max: 2 }),
      consents: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map((facts, i) => mentor(`m${i}`, facts)));

function candidates(people: { mentees: readonly Mentee[]; mentors: readonly Mentor[] }): Candidates {
  return candidatesOf({ ...people, criteria: builtInCriteria });
}

/** Every way to seat the mentees, tried one by one: the most seated, then the best total. */
function bestByHand({ mentees, mentors, criteria, rules }: Candidates): [seated: number, total: number] {
  const all = candidatesOf({ mentees, mentors, criteria, ...rules });
  const free = mentors.map(({ seats }) => seats);
  const pick = (i: number): [number, number] => {
    if (i === mentees.length) return [0, 0];
    let best = pick(i + 1);
    mentors.forEach(({ id }, j) => {
      const { excluded, score } = explainPair(all, mentees[i]!.id, id);
      if (excluded.length > 0 || free[j]! === 0) return;
      free[j]!--;
      const [seated, total] = pick(i + 1);
      free[j]!++;
      if (seated + 1 > best[0] || (seated + 1 === best[0] && total + score > best[1]))
        best = [seated + 1, total + score];
    });
    return best;
  };
  return pick(0);
}

test("the proposal seats as many as possible, at the best total, as exhaustive search does", () => {
  fc.assert(
    fc.property(mentees, mentors, (these, those) => {
      const all = candidates({ mentees: these, mentors: those });
      const { pairs, unmatched, total } = matchBest(all);
      expect([pairs.length, total]).toEqual(bestByHand(all));
      expect(pairs.length + unmatched.length).toBe(these.length);
      expect(pairs.reduce((sum, { score }) => sum + score, 0)).toBe(total);
      for (const { id, seats } of those) {
        expect(pairs.filter((pair) => pair.mentor === id).length).toBeLessThanOrEqual(seats);
      }
      for (const pair of pairs) {
        expect(explainPair(all, pair.mentee, pair.mentor)).toMatchObject({ excluded: [], score: pair.score });
      }
    }),
    { numRuns: 300 },
  );
});

test("the order of people changes nothing", () => {
  fc.assert(
    fc.property(mentees, mentors, fc.infiniteStream(fc.nat()), (these, those, numbers) => {
      const shuffled = <T>(all: readonly T[]) =>
        all
          .map((item) => [numbers.next().value as number, item] as const)
          .sort(([a], [b]) => a - b)
          .map(([, item]) => item);
      const given = matchBest(candidates({ mentees: these, mentors: those }));
      expect(matchBest(candidates({ mentees: shuffled(these), mentors: shuffled(those) }))).toEqual(given);
    }),
    { numRuns: 300 },
  );
});

describe("the explanation of a pair", () => {
  test("its points add up to the score exactly, and missing facts only take away", () => {
    fc.assert(
      fc.property(mentees, mentors, (these, those) => {
        const all = candidates({ mentees: these, mentors: those });
        for (const { id } of these) {
          for (const { id: by } of those) {
            const { score, certainty, parts } = explainPair(all, id, by);
            expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
            expect(Number.isInteger(score) && score >= 0 && score <= certainty && certainty <= 10_000).toBe(
              true,
            );
            for (const { read, points } of parts) if (read === undefined) expect(points).toBe(0);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a full answer is 100 %, an unknown one is said to be unknown", () => {
    const people = {
      mentors: [
        mentor("a", { competences: ["x"], subjects: ["history"], prefers: [idOf("mentee", "mentee:b")] }),
      ],
      mentees: [
        mentee("b", {
          difficulties: [{ code: "x", level: 2, origin: "self" }],
          subjects: ["history"],
          prefers: [idOf("mentor", "mentor:a")],
        }),
        mentee("c"),
      ],
    };
    const all = candidates(people);
    const full = explainPair(all, people.mentees[0]!.id, people.mentors[0]!.id);
    expect([full.score, full.certainty]).toEqual([10_000, 10_000]);
    expect(inRussian(full, builtInCriteria)).toBe(
      "100 %: помогает с затруднениями — 60 % из 60 %; общий предмет — 25 % из 25 %; взаимное желание — 15 % из 15 %",
    );
    const unknown = explainPair(all, people.mentees[1]!.id, people.mentors[0]!.id);
    expect([unknown.score, unknown.certainty]).toEqual([0, 1_500]);
    expect(inEnglish(unknown, builtInCriteria)).toMatch(
      /helps with the difficulties: not known.*15 % of the facts/,
    );
  });

  test("an impossible pair gives every rule that forbids it", () => {
    const one = mentor("a", { consents: false, seats: 1 });
    const other = mentee("a", { organisation: idOf("organisation", "organisation:o2") });
    const all = candidatesOf({
      mentors: [one],
      mentees: [other],
      criteria: builtInCriteria,
      forbidden: [[other.id, one.id]],
      taken: new Map([[one.id, 1]]),
    });
    const explanation = explainPair(all, other.id, one.id);
    expect(explanation.excluded).toEqual([
      "mentor.no-consent",
      "mentor.no-seat",
      "pair.same-person",
      "pair.other-organisation",
      "pair.forbidden",
    ]);
    expect(inRussian(explanation, builtInCriteria)).toMatch(/^Пара невозможна: .*; .*; .*; .*; /);
    expect(matchBest(all)).toEqual({ pairs: [], unmatched: [other.id], total: 0 });
  });
});

test("people given twice, strangers and weights that do not add up are the caller's bugs", () => {
  const [a, b] = [mentor("a"), mentee("b")];
  const criteria = builtInCriteria;
  expect(() => candidatesOf({ mentors: [a, a], mentees: [], criteria })).toThrow(/mentor:a/);
  expect(() => candidatesOf({ mentors: [a], mentees: [b], criteria: criteria.slice(1) })).toThrow(RangeError);
  expect(() => explainPair(candidates({ mentors: [a], mentees: [b] }), b.id, mentor("z").id)).toThrow(
    /mentor:z/,
  );
});
