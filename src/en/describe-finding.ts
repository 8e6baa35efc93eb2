import type { Sentences } from "../base/text.js";
import { entryIn } from "../codes/code-list.js";
import { kinds } from "../codes/kinds.js";
import { posts } from "../codes/posts.js";
import type { ProgramFinding } from "../rules/check-program.js";
import type { ProgramFacts, ProgramRuleCode } from "../rules/program-facts.js";
import { boundsEn, countEn, dayEn, monthsEn } from "./words.js";

const sentences: Sentences<ProgramFacts> = {
  "program.duration": ({ verdict, minMonths, maxMonths, earliestEnd, latestEnd, ends, months }) =>
    `${verdict === "too-short" ? "The program is too short" : "The program is too long"}: ` +
    (earliestEnd && latestEnd
      ? `it may end no earlier than ${dayEn(earliestEnd)} and no later than ${dayEn(latestEnd)}` +
        (ends ? `, and ends ${boundsEn(ends)}` : "")
      : `the term is ${minMonths} to ${monthsEn(maxMonths)}` +
        (months ? `, and it lasts ${rangeEn(months)}` : "")),
  "program.duration-undecided": ({ minMonths, maxMonths, asWritten }) =>
    `The period${asWritten ? ` “${asWritten}”` : ""} does not tell whether the program keeps the term of ` +
    `${minMonths} to ${monthsEn(maxMonths)}: give the first and the last day`,
  "program.period-missing": ({ minMonths, maxMonths }) =>
    `The period of the program is missing (${minMonths} to ${monthsEn(maxMonths)})`,
  "program.period-reversed": ({ starts, ends }) =>
    `The program ends (${boundsEn(ends)}) before it starts (${boundsEn(starts)})`,
  "program.no-difficulty": () => "No professional difficulty is named",
  "program.no-strength": () => "No strong side is named for the program to support",
  "difficulty.not-addressed": ({ ref }) => `No activity addresses the difficulty “${ref}”`,
  "pair.no-mentor": () => "There is no mentor among the participants",
  "pair.no-mentee": () => "There is no mentee among the participants",
  "pair.same-person": ({ mentor, mentee }) =>
    `One person is both mentor (“${mentor}”) and mentee (“${mentee}”)`,
  "form.side": ({ side, ref, post }) =>
    `Participant “${ref}” (${entryIn(posts, post)?.en ?? post}) cannot be the ${side} in any of the forms given`,
  "kind.too-few-mentees": ({ kind, min, found }) =>
    `The kind “${kindEn(kind)}” needs at least ${countEn(min, ["mentee", "mentees"])}, ${found} given`,
  "kind.too-many-mentees": ({ kind, max, found }) =>
    `The kind “${kindEn(kind)}” takes at most ${countEn(max, ["mentee", "mentees"])}, ${found} given`,
  "kind.not-alone": ({ kind }) =>
    `The kind “${kindEn(kind)}” is a single meeting: an activity, but no program by itself`,
};

function kindEn(kind: string): string {
  return entryIn(kinds, kind)?.en ?? kind;
}

function rangeEn({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? monthsEn(min) : `${min} to ${monthsEn(max)}`;
}

/** Says in English which rule is not kept, and how. */
export function describeFinding(finding: ProgramFinding): string {
  return sentence(finding);
}

function sentence<Code extends ProgramRuleCode>(finding: {
  code: Code;
  details: ProgramFacts[Code];
}): string {
  return sentences[finding.code](finding.details);
}
