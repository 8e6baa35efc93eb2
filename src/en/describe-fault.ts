import { say, wordsOf } from "../base/say.js";
import type { FactsOf, Sentences } from "../base/text.js";
import type { MatchingFault } from "../matching/verify-matching.js";
import { exclusionsEn } from "./matching-words.js";
import { countEn, listEn } from "../base/words-en.js";

const sentences: Sentences<FactsOf<MatchingFault>> = {
  "pair.stranger": ({ mentee, mentor }) => `${mentee} and ${mentor} are not among the people to be paired`,
  "mentee.twice": ({ mentee }) => `The mentee ${mentee} has more than one pair`,
  "pair.excluded": ({ mentee, mentor, rules }) =>
    `The pair ${mentee}, ${mentor} is impossible: ${rules.map((rule) => wordsOf(exclusionsEn, rule)).join("; ")}`,
  "pair.wrong-score": ({ mentee, mentor, said, score }) =>
    `The score of the pair ${mentee}, ${mentor} is ${score}, not ${said}`,
  "mentor.over-full": ({ mentor, seats, found }) =>
    `The mentor ${mentor} has ${menteesEn(found)} for ${countEn(seats, ["seat", "seats"])}`,
  "locked.not-kept": ({ mentee, mentor }) => `The running pair ${mentee}, ${mentor} is not kept`,
  "minimum.missed": ({ mentor, minimum, found }) =>
    `The mentor ${mentor} has ${menteesEn(found)}, the fewest allowed is ${minimum}`,
  "group.too-small": ({ mentor, minimum, found }) =>
    `The group of the mentor ${mentor} has ${menteesEn(found)}, the fewest allowed is ${minimum}`,
  "together.parted": ({ mentees }) => `They belong together, but are parted: ${listEn(mentees)}`,
  "apart.joined": ({ mentees, mentor }) =>
    `They belong apart, but are all with the mentor ${mentor}: ${listEn(mentees)}`,
  "pair.mutual": ({ mentees }) => `They are each other's mentors: ${listEn(mentees)}`,
  "unmatched.wrong": ({ mentees }) => `The list of those without a mentor is wrong about ${listEn(mentees)}`,
  "total.wrong": ({ said, total }) => `The scores add up to ${total}, not ${said}`,
  "fingerprint.wrong": () =>
    "The fingerprint does not fit the contents: the matching was changed, or made from other data",
  "best.not-proven": () => "The prices of seats do not prove that there is no better matching",
  "stable.blocking-pair": ({ mentee, mentor }) =>
    `${mentee} and ${mentor} would both rather have each other than what they got`,
};

function menteesEn(count: number): string {
  return countEn(count, ["mentee", "mentees"]);
}

/**
 * Says in English what is wrong with a matching.
 *
 * @example
 * verifyMatching(candidates, { pairs: edited }).map(describeFault);
 * // ["The mentor mentor:m0 has 2 mentees for 1 seat"]
 */
export function describeFault(fault: MatchingFault): string {
  return say(sentences, fault);
}
