import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { candidatesOf, matchBest, matchStable } from "nastavnik";
import { builtInCriteria, type MatchingRequest } from "nastavnik/matching";
import { expect, test } from "vitest";
import { mentee, mentor } from "../support/build.js";
import { hostileCopies } from "../support/hostile-values.js";
import { difficultiesOf, menteeId, mentorId } from "../support/small-matching.js";

const [x, y] = [menteeId(0), menteeId(1)];
const [a, b] = [mentorId(0), mentorId(1)];
const keyOf = (id: string) => id.slice(id.indexOf(":") + 1);
const sound: MatchingRequest = {
  criteria: builtInCriteria(builtInCatalogue).map((criterion, i) =>
    i === 0 ? { ...criterion, mentorWeight: criterion.weight, required: false } : criterion,
  ),
  mentors: [
    mentor(keyOf(a), {
      seats: 2,
      subjects: ["chemistry"],
      prefers: [x],
      preferTiers: [[x], [y]],
      groupSize: { min: 1, max: 3 },
      forms: [{ code: "teacher-teacher" }],
    }),
    mentor(keyOf(b)),
  ],
  mentees: [
    mentee(keyOf(x), { subjects: ["chemistry"], difficulties: difficultiesOf(2), levels: ["general-basic"] }),
    mentee(keyOf(y)),
  ],
  locked: [[x, a]],
  forbidden: [[y, b]],
  waived: [{ mentee: y, mentor: b, rule: "pair.forbidden" }],
  taken: new Map([[b, 0]]),
  floor: 0,
  together: [[x]],
  apart: [[x, y]],
  perMentee: 2,
};

test("a hostile value at any depth of a request is answered, or refused as the caller's bug with its place", () => {
  expect(matchBest(candidatesOf(sound)).pairs.length).toBeGreaterThan(0);
  let [refused, all] = [0, 0];
  for (const { input, where } of hostileCopies(sound)) {
    all++;
    try {
      const candidates = candidatesOf(input as MatchingRequest);
      matchBest(candidates);
      matchStable(candidates, { proposing: "mentees" });
    } catch (error) {
      // A function of a caller's own criterion may throw what it likes.
      if (!/criteria\.\d+\.(?:read|compile|mentorsFor)/.test(where))
        expect(error, where).toBeInstanceOf(RangeError);
      refused++;
    }
  }
  expect(refused / all).toBeGreaterThan(0.6);
});
