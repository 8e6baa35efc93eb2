import type { Sentences } from "../base/text.js";
import { qualificationCategories } from "../codes/people/person-facts.js";
import type { DatasetFacts } from "../rules/dataset-facts.js";
import type { EligibilityCriterion } from "../rules/mentor-eligibility.js";
import type { PairingFacts } from "../rules/pairing-facts.js";
import type { ConsentFacts, MenteeFacts, MentorFacts } from "../rules/people-facts.js";
import { labelOfCode } from "./label-of-code.js";
import { countEn, dayEn, listEn } from "./words.js";

/** What the rules on mentors, mentees, consents and pairs say. */
export const registerSentences: Sentences<
  MentorFacts & MenteeFacts & ConsentFacts & PairingFacts & DatasetFacts
> = {
  "mentor.no-results": () => "The mentor has no measurable result of work",
  "mentor.no-trajectory": () => "Nothing shows that the mentor can build the mentee's individual path",
  "mentor.not-consenting": () => "The mentor does not agree to mentor: an assignment is voluntary",
  "mentor.too-little-service": ({ where, years, from }) =>
    `The mentor's service in the ${where} is shorter than asked for ` +
    `(${countEn(years, ["year", "years"])}): it will be full on ${dayEn(from)}`,
  "mentor.category-too-low": ({ atLeast, held }) =>
    `A mentor must hold the ${qualificationCategories[atLeast].en} or a higher one; held: ` +
    listEn(held.map((code) => labelOfCode(qualificationCategories, code))),
  "mentor.open-penalty": () => "A disciplinary penalty on the mentor still stands",
  "mentor.eligibility-undecided": ({ unknown }) =>
    `Nobody can say whether the mentor meets what the organisation asks for; not known: ` +
    unknown.map((criterion) => criteriaEn[criterion]).join(", "),
  "mentee.no-category": () => "The category of the mentee is missing",
  "mentee.category-unknown": ({ category }) =>
    `The category “${category}” is unknown to the library and kept as it is`,
  "mentee.no-difficulty": () => "The mentee names no difficulty",
  "mentee.no-request": () => "The mentee has put no educational request",
  "consent.not-separate": ({ givenOn }) =>
    `The consent of ${dayEn(givenOn)} must be a document of its own (since 1 September 2025)`,
  "consent.withdrawn-before-given": ({ givenOn, withdrawnOn }) =>
    `The consent is withdrawn on ${dayEn(withdrawnOn)}, before it was given (${dayEn(givenOn)})`,
  "consent.empty-scope": () => "The consent does not list which data may be used",
  "pairing.empty-side": ({ side }) => `The pair has no ${side}`,
  "pairing.no-consent": ({ of }) => `There is an order, but no consent of “${of}”`,
  "pairing.consent-after-order": ({ of, consent, order }) =>
    `“${of}” consented on ${dayEn(consent)}, after the order of ${dayEn(order)}`,
  "pairing.no-order": ({ startedOn }) => `The pair has worked since ${dayEn(startedOn)} without an order`,
  "pairing.order-after-start": ({ order, startedOn }) =>
    `The pair began on ${dayEn(startedOn)}, before the order of ${dayEn(order)}`,
  "pairing.ends-before-start": ({ startedOn, dissolvedOn }) =>
    `The pair was dissolved on ${dayEn(dissolvedOn)}, before it began (${dayEn(startedOn)})`,
  "dataset.mentor-load": ({ mentor, limit, found }) =>
    `Mentor “${mentor}” has ${countEn(found, ["mentee", "mentees"])} in all, above the limit of ${limit}`,
  "dataset.self-mentoring": ({ mentor, mentee }) => `“${mentor}” and “${mentee}” are one person`,
  "dataset.one-measurement": ({ program, stage }) =>
    `Program “${program}” has a survey ${stage} it only: nothing can be said of growth`,
  "dataset.published-without-consent": ({ person, on, missing }) =>
    `On ${dayEn(on)} personal data of “${person}” stood published` +
    (missing.length > 0 ? ` (${missing.join(", ")})` : "") +
    ", and no consent to their dissemination is among the consents",
  "dataset.publication-undecided": ({ person, since }) =>
    `Personal data of “${person}” are published since ${dayEn(since)}; these data hold no consents at all to judge by`,
  "dataset.meeting-outside-program": ({ meeting, program }) =>
    `Meeting “${meeting}” is outside the period of program “${program}”`,
  "pairing.load": ({ limit, found }) =>
    `The mentor has ${countEn(found, ["mentee", "mentees"])}, above the limit of ${limit}`,
};

/** What a profile may ask of a mentor. */
export const criteriaEn: Readonly<Record<EligibilityCriterion, string>> = {
  yearsInProfession: "service in the profession",
  yearsInOrganisation: "service in the organisation",
  categoryAtLeast: "qualification category",
  noOpenPenalty: "disciplinary penalties",
};
