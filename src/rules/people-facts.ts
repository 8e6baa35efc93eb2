import type { CalendarDate } from "../base/calendar-date.js";
import type { NoFacts } from "../base/text.js";
import type { AskedCategory, EligibilityCriterion } from "./mentor-eligibility.js";

/** What each rule on a mentor of the register reports when it is not kept. */
export type MentorFacts = {
  "mentor.no-results": NoFacts;
  "mentor.no-trajectory": NoFacts;
  "mentor.not-consenting": NoFacts;
  /** `from` is the first day on which the years are full, as far as the service is known. */
  "mentor.too-little-service": {
    readonly where: "profession" | "organisation";
    readonly years: number;
    readonly from: CalendarDate;
  };
  "mentor.category-too-low": { readonly atLeast: AskedCategory; readonly held: readonly string[] };
  "mentor.open-penalty": NoFacts;
  /** What the profile asks of a mentor and nobody has told of this one. */
  "mentor.eligibility-undecided": { readonly unknown: readonly EligibilityCriterion[] };
};

/** What each rule on a mentee of the register reports when it is not kept. */
export type MenteeFacts = {
  "mentee.no-category": NoFacts;
  "mentee.category-unknown": { readonly category: string };
  "mentee.no-difficulty": NoFacts;
  "mentee.no-request": NoFacts;
};

/** What each rule on a consent to the use of personal data reports when it is not kept. */
export type ConsentFacts = {
  "consent.not-separate": { readonly givenOn: CalendarDate };
  "consent.withdrawn-before-given": { readonly givenOn: CalendarDate; readonly withdrawnOn: CalendarDate };
  "consent.empty-scope": NoFacts;
};
