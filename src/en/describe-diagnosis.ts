import type { Speech } from "../base/names.js";
import { wordsOf } from "../base/say.js";
import type { Diagnosis } from "../matching/why/diagnose.js";
import { namedDiagnosis } from "../matching/why/named-diagnosis.js";
import type { Exclusion } from "../matching/request/hard-rules.js";
import type { SeatingStep } from "../matching/why/remedy.js";
import { describeMatchingRefusal } from "./describe-matching-refusal.js";
import { exclusionsEn } from "./matching-words.js";
import { countEn, listEn, percentEn } from "../base/words-en.js";

const outcomes: Readonly<Record<Diagnosis["outcome"], (facts: Diagnosis) => string>> = {
  seated: ({ mentee, mentor }) => `${mentee} is paired${mentor === undefined ? "" : ` with ${mentor}`}`,
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

/**
 * Says in English why a mentee has this mentor or nobody, one fact a line: what happened, which rules removed how many,
 * who was full, and what would help.
 *
 * @example
 * describeDiagnosis(diagnose(candidates, matching, mentee));
 * // "mentee:e2 has no mentor yet: every possible mentor is full …"
 */
export function describeDiagnosis(diagnosis: Diagnosis): string {
  const { outcome, candidates, removed, full, scarce, remedy, refusal } = diagnosis;
  const lines = [Object.hasOwn(outcomes, outcome) ? outcomes[outcome](diagnosis) : outcome];
  if (refusal) lines.push(describeMatchingRefusal(refusal));
  lines.push(`possible: ${countEn(candidates, ["mentor", "mentors"])}`);
  for (const { rule, mentors } of removed) {
    lines.push(`removed ${countEn(mentors, ["mentor", "mentors"])}: ${wordsOf(exclusionsEn, rule)}`);
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
  if (remedy && remedy.steps.length > 0)
    lines.push(`what would help: ${remedy.steps.map((step) => remedyText(step)).join("; ")}`);
  return lines.join("\n");
}

/**
 * The same with the names of mentors and mentees, by id, as the caller's people know them.
 *
 * @example
 * const say = describeDiagnosisWith({ names: () => "The first" });
 * say(diagnose(candidates, matching, mentee)).split("\n")[0];
 * // "The first has no mentor yet: every possible mentor is full"
 */
export function describeDiagnosisWith({ names }: Speech): (diagnosis: Diagnosis) => string {
  return (diagnosis) => describeDiagnosis(namedDiagnosis(diagnosis, (id) => names?.(id)));
}

function remedyText(step: SeatingStep): string {
  return step.code === "seat.add"
    ? `add ${seatsEn(step.seats)} with ${step.mentor}`
    : `${wordsOf(settled, step.rule)} ${step.mentor}`;
}

function seatsEn(count: number): string {
  return countEn(count, ["seat", "seats"]);
}
