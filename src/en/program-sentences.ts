import type { Sentences } from "../base/text.js";
import { entryIn } from "../codes/code-list.js";
import { kinds } from "../codes/programs/kinds.js";
import { posts } from "../codes/people/posts.js";
import type { MonthBounds } from "../time/period.js";
import type { ProgramFacts } from "../rules/program-facts.js";
import { boundsEn, countEn, dayEn, monthsEn } from "./words.js";

/** What the rules on programs say. */
export const programSentences: Sentences<ProgramFacts> = {
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
  "program.part-missing": ({ part }) => `An obligatory part of the program is empty: ${part}`,
  "activity.outside-term": ({ ref, days, period }) =>
    `Activity “${ref}” (${boundsEn(days)}) is outside the program's period (${boundsEn(period)})`,
  "curator.mentors": ({ curator, mentor }) =>
    `The curator (“${curator}”) is a mentor in this program (“${mentor}”) and would watch over his or her own work`,
  "head.approves-own": ({ mentor }) =>
    `The head approves a program in which he or she is the mentor (“${mentor}”): let a deputy approve it`,
  "form.unknown": ({ form }) => `The form “${form}” is unknown to the library and kept as it is`,
  "kind.unknown": ({ kind }) => `The kind “${kind}” is unknown to the library and kept as it is`,
  "kind.reverse-direction": ({ mentorYears, menteeYears }) =>
    `In reverse mentoring the mentor has less service: the mentor has ${yearsEn(mentorYears)}, the mentee ${yearsEn(menteeYears)}`,
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

function yearsEn(years: number): string {
  return countEn(years, ["year", "years"]);
}

function kindEn(kind: string): string {
  return entryIn(kinds, kind)?.en ?? kind;
}

function rangeEn({ min, max }: MonthBounds): string {
  if (max === undefined) return `at least ${monthsEn(min)}`;
  return min === max ? monthsEn(min) : `${min} to ${monthsEn(max)}`;
}
