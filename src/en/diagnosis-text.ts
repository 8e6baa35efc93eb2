import type { Diagnosis } from "../matching/diagnose.js";
import type { Exclusion } from "../matching/hard-rules.js";
import type { MatchingRefusal, SideCondition } from "../matching/matching-refusal.js";
import type { SeatingStep } from "../matching/remedy.js";
import { exclusionsEn } from "./matching-words.js";
import { countEn, listEn, percentEn } from "./words.js";

const outcomes: Readonly<Record<Diagnosis["outcome"], (facts: Diagnosis) => string>> = {
  seated: ({ mentee, mentor }) => `${mentee} is paired with ${mentor ?? ""}`,
  "no-candidate": ({ mentee }) => `${mentee} has no mentor yet: the rules leave nobody`,
  "all-full": ({ mentee, candidates }) =>
    `${mentee} has no mentor yet: ${candidates === 1 ? "the only possible mentor is full" : "every possible mentor is full"}`,
  "left-out": ({ mentee }) =>
    `${mentee} has no mentor yet: there is a seat, but other conditions keep it from being taken`,
  refused: ({ mentee }) => `${mentee} has no mentor: there is no matching`,
};

/** What somebody does so that the rule no longer stands in the way of the pair. */
const settled: Readonly<Record<Exclusion, string>> = {
  "mentor.no-consent": "get the written consent of",
  "mentor.not-eligible": "confirm the eligibility of",
  "mentor.no-seat": "free a seat of",
  "pair.same-person": "find somebody else than",
  "pair.other-organisation": "agree on an outer form with",
  "pair.cannot-meet": "find a way to meet with",
  "pair.periods-apart": "agree on a period with",
  "pair.reporting-line": "allow the pair within the reporting line with",
  "pair.mutual": "end the reverse pair with",
  "pair.forbidden": "lift the ban on the pair with",
  "pair.locked-elsewhere": "end the running pair in favour of",
  "pair.required-criterion": "make an exception from the required criterion for",
  "pair.below-floor": "accept the low score of the pair with",
};

type Refusals = { readonly [One in MatchingRefusal as One["code"]]: (refusal: One) => string };

const refusals: Refusals = {
  "locked.over-full": ({ mentor, seats, locked }) =>
    `the mentor ${mentor} has ${countEn(locked, ["running pair", "running pairs"])} for ${seatsEn(seats)}`,
  "minimum.unreachable": ({ mentors }) => `the fewest mentees cannot be found for ${listEn(mentors)}`,
  "everybody.impossible": ({ mentees, mentors, seats }) =>
    `${countEn(mentees.length, ["mentee has", "mentees have"])} only ${countEn(mentors.length, ["possible mentor", "possible mentors"])} ` +
    `with ${seatsEn(seats)} in all: ${listEn(mentees)}`,
  "conditions.unsatisfiable": () => "no matching keeps all conditions",
  "cases.too-many": ({ cases }) =>
    `too many conditions: ${countEn(cases, ["case was", "cases were"])} looked at, the best matching is not known`,
  "objectives.too-large": () =>
    "with objectives in this order an exact answer is out of reach for so many people",
  "stable.side-condition": ({ condition }) =>
    `the stable matching does not keep a condition: ${conditions[condition]}`,
};

const conditions: Readonly<Record<SideCondition, string>> = {
  minimum: "fewest mentees",
  group: "size of a group",
  together: "to be together",
  apart: "to be apart",
  mutual: "not to be each other's mentors",
};

/**
 * Says in English why a mentee has this mentor or nobody, one fact a line: what happened, which rules removed how many,
 * who was full, and what would help.
 *
 * @example
 * diagnosisText(diagnose(candidates, matching, mentee));
 * // "mentee:e2 has no mentor yet: every possible mentor is full …"
 */
export function diagnosisText(diagnosis: Diagnosis): string {
  const { outcome, candidates, removed, full, scarce, remedy, refusal } = diagnosis;
  const lines = [outcomes[outcome](diagnosis)];
  if (refusal) lines.push(refusalText(refusal));
  lines.push(`possible: ${countEn(candidates, ["mentor", "mentors"])}`);
  for (const { rule, mentors } of removed) {
    lines.push(`removed ${countEn(mentors, ["mentor", "mentors"])}: ${exclusionsEn[rule]}`);
  }
  if (outcome !== "seated") {
    for (const { mentor, score, mentees } of full.slice(0, 5)) {
      lines.push(
        `full: ${mentor} (score ${percentEn(score / 10_000)})${mentees.length > 0 ? `, with ${listEn(mentees)}` : ""}`,
      );
    }
  }
  if (scarce) {
    const { length } = scarce.mentees;
    lines.push(`${countEn(length, ["mentee competes", "mentees compete"])} for ${seatsEn(scarce.seats)}`);
  }
  if (remedy) lines.push(`what would help: ${remedy.steps.map((step) => remedyText(step)).join("; ")}`);
  return lines.join("\n");
}

/**
 * Says in English why there is no matching to propose.
 *
 * @example
 * refusalText({ code: "minimum.unreachable", mentors: [idOf("mentor", "mentor:m0")] });
 * // "the fewest mentees cannot be found for “mentor:m0”"
 */
export function refusalText(refusal: MatchingRefusal): string {
  return (refusals[refusal.code] as (refusal: MatchingRefusal) => string)(refusal);
}

function remedyText(step: SeatingStep): string {
  return step.code === "seat.add"
    ? `add ${seatsEn(step.seats)} with ${step.mentor}`
    : `${settled[step.rule]} ${step.mentor}`;
}

function seatsEn(count: number): string {
  return countEn(count, ["seat", "seats"]);
}
