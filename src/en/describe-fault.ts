import { say, wordsOf } from "../base/say.js";
import type { Sentences } from "../base/text.js";
import type { MatchingFault, MatchingFaultFacts } from "../matching/verify/matching-fault.js";
import { exclusionsEn } from "./matching-words.js";
import { colonEn, countEn, quotedEn } from "../base/words-en.js";

const sentences: Sentences<MatchingFaultFacts> = {
  "matching.unreadable": () => "The record of the matching cannot be read",
  "pair.stranger": ({ mentee, mentor }) => `${mentee} and ${mentor} are not among the people to be paired`,
  "mentee.twice": ({ mentee }) => `The mentee ${mentee} has more than one pair`,
  "pair.excluded": ({ mentee, mentor, rules }) =>
    `The pair ${mentee}, ${mentor} is impossible${colonEn(
      rules.map((rule) => wordsOf(exclusionsEn, rule)),
      "; ",
    )}`,
  "pair.wrong-score": ({ mentee, mentor, said, found }) =>
    `The score of the pair ${mentee}, ${mentor} is ${found}, not ${said}`,
  "pair.wrong-lock": ({ mentee, mentor, running }) =>
    running
      ? `The pair ${mentee}, ${mentor} is a running one, but not marked so`
      : `The pair ${mentee}, ${mentor} is marked as a running one, but is none`,
  "mentor.over-full": ({ mentor, seats, found }) =>
    `The mentor ${mentor} has ${menteesEn(found)} for ${countEn(seats, ["seat", "seats"])}`,
  "locked.not-kept": ({ mentee, mentor }) => `The running pair ${mentee}, ${mentor} is not kept`,
  "minimum.missed": ({ mentor, minimum, found }) =>
    `The mentor ${mentor} has ${menteesEn(found)}, the fewest allowed is ${minimum}`,
  "group.too-small": ({ mentor, minimum, found }) =>
    `The group of the mentor ${mentor} has ${menteesEn(found)}, the fewest allowed is ${minimum}`,
  "together.parted": ({ mentees }) => `They belong together, but are parted${colonEn(mentees.map(quotedEn))}`,
  "apart.joined": ({ mentees, mentor }) =>
    `They belong apart, but are all with the mentor ${mentor}${colonEn(mentees.map(quotedEn))}`,
  "pair.mutual": ({ mentees }) => `They are each other's mentors${colonEn(mentees.map(quotedEn))}`,
  "everybody.missed": ({ mentees }) =>
    `Everybody needs a mentor, but not all have one${colonEn(mentees.map(quotedEn))}`,
  "unmatched.wrong": ({ mentees }) =>
    `The list of those without a mentor is wrong${colonEn(mentees.map(quotedEn))}`,
  "total.wrong": ({ said, found }) => `The scores add up to ${figureEn(found)}, not ${figureEn(said)}`,
  "spread.wrong": ({ said, found }) =>
    `A figure about the spread of scores or load is ${figureEn(found)}, not ${figureEn(said)}`,
  "wishes.wrong": ({ said, found }) =>
    `A figure about preferences is ${figureEn(found)}, not ${figureEn(said)}`,
  "certificate.wrong": () =>
    "The prices of seats that come with it were made for other people or other objectives",
  "proof.wrong": () => "The proof is not of the kind that is named",
  "even-load.wrong": ({ said }) =>
    said
      ? "The load is said to be even, but can be spread more evenly"
      : "The load is even, but said not to be",
  "without-cut.wrong": ({ said }) =>
    said
      ? "It is not proven to be the best matching without the limit on candidates"
      : "It is the best matching without the limit on candidates too, but said not to be",
  "fingerprint.wrong": () =>
    "The fingerprint does not fit the contents: the matching was changed, or made from other data",
  "digest.wrong": () => "The matching was changed after it was sealed",
  "how.wrong": () => "Nothing can be matched with these options",
  "claim.baseless": ({ field }) => `A matching of this kind cannot say: ${claimEn(field)}`,
  "best.not-proven": () => "It is not proven that there is no better matching",
  "stable.blocking-pair": ({ mentee, mentor }) =>
    `${mentee} and ${mentor} would both rather have each other than what they got`,
  "refusal.wrong": ({ found }) =>
    found === undefined
      ? "The refusal is wrong: people can be matched"
      : "The refusal gives another reason than the one there is",
  "refusal.with-pairs": ({ pairs }) => `There is a refusal, and yet there are pairs: ${pairs}`,
  "refusal.unverifiable": () => "The refusal cannot be checked",
};

const claimsEn: Readonly<Record<string, string>> = {
  proof: "how it is proven",
  certificate: "prices of seats",
  bestWithoutCut: "whether it is the best without the limit on candidates",
  evenLoad: "whether the load is even",
  wishes: "what was done with preferences",
  fingerprint: "the fingerprint",
};

function claimEn(field: string): string {
  return wordsOf(claimsEn, field);
}

/** A figure that is not there is said to be missing. */
function figureEn(figure: number | undefined): string {
  return figure === undefined ? "nothing" : String(figure);
}

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
