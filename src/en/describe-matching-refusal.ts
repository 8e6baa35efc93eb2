import { say, wordsOf } from "../base/say.js";
import type { FactsOf, Sentences } from "../base/text.js";
import type { MatchingRefusal, SideCondition } from "../matching/answer/matching-refusal.js";
import { colonEn, countEn, quotedEn } from "../base/words-en.js";

const sentences: Sentences<FactsOf<MatchingRefusal>> = {
  "locked.over-full": ({ mentor, seats, locked }) =>
    `the mentor ${mentor} has ${countEn(locked, ["running pair", "running pairs"])} for ${seatsEn(seats)}`,
  "minimum.unreachable": ({ mentors }) =>
    `the fewest mentees cannot be found${colonEn(mentors.map(quotedEn))}`,
  "everybody.impossible": ({ mentees, mentors, seats }) =>
    `${countEn(mentees.length, ["mentee has", "mentees have"])} only ${countEn(mentors.length, ["possible mentor", "possible mentors"])} ` +
    `with ${seatsEn(seats)} in all${colonEn(mentees.map(quotedEn))}`,
  "conditions.unsatisfiable": () => "no matching keeps all conditions",
  "cases.too-many": ({ cases }) =>
    `too many conditions: ${countEn(cases, ["case was", "cases were"])} looked at, the best matching is not known`,
  "objectives.too-large": () =>
    "with objectives in this order an exact answer is out of reach for so many people",
  "stable.side-condition": ({ condition }) =>
    `the stable matching does not keep a condition: ${wordsOf(conditions, condition)}`,
};

const conditions: Readonly<Record<SideCondition, string>> = {
  minimum: "fewest mentees",
  group: "size of a group",
  together: "to be together",
  apart: "to be apart",
  mutual: "not to be each other's mentors",
};

/**
 * Says in English why there is no matching to propose.
 *
 * @example
 * describeMatchingRefusal({ code: "minimum.unreachable", details: { mentors: [idOf("mentor", "mentor:m0")] } });
 * // "the fewest mentees cannot be found: “mentor:m0”"
 */
export function describeMatchingRefusal(refusal: MatchingRefusal): string {
  return say(sentences, refusal);
}

function seatsEn(count: number): string {
  return countEn(count, ["seat", "seats"]);
}
