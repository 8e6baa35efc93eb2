import type { Sentences } from "../base/text.js";
import { modelComponents } from "../codes/organisations/model-components.js";
import { organisationDocuments } from "../codes/organisations/organisation-documents.js";
import { mentorPays } from "../codes/organisations/organisation-facts.js";
import { qualificationCategories } from "../codes/people/person-facts.js";
import { youngSpecialistDefinitions } from "../codes/law/young-specialist-definitions.js";
import type { MissingDocument, OrganisationFacts } from "../rules/organisation-facts.js";
import { labelOfCode } from "./label-of-code.js";
import { dayEn } from "./words.js";

/** One sentence in English for each rule on organisations. */
export const organisationSentences: Sentences<OrganisationFacts> = {
  "document.missing-by-labour-law": (facts) => `${missing(facts)} by the Labour Code`,
  "document.missing-by-data-law": (facts) => `${missing(facts)} by the personal data law`,
  "document.missing-by-staff-model": (facts) => `${missing(facts)} by the recommendations on staff mentoring`,
  "document.missing-by-learners-model": (facts) => `${missing(facts)} by the target model for learners`,
  "curator.missing": () => "No curator is appointed",
  "register.stale": ({ document, last, due }) =>
    `The document “${documentEn(document)}” was refreshed on ${dayEn(last)} and was due by ${dayEn(due)}`,
  "register.undated": ({ document }) =>
    `It is not said when the document “${documentEn(document)}” was refreshed: it is due at least once a year`,
  "component.missing": ({ component }) =>
    `A component every organisation needs is missing: “${modelComponents[component].en}”`,
  "component.unsaid": ({ component }) =>
    `Nothing is said of a component every organisation needs: “${modelComponents[component].en}”`,
  "mentor-pay.unsaid": () =>
    "It is not said how the work of mentors is arranged: whether consents and contract clauses are needed cannot be told",
  "mentor-pay.to-check": ({ pay }) =>
    `The work of mentors is arranged as “${mentorPays[pay].en}”: check it against the labour inspectorate's letters`,
  "staffing.part-above-whole": ({ on, part, code, count, teachingStaff }) =>
    `On ${dayEn(on)} the count of ${partsEn[part](code)} is ${count}, and that of all teaching staff is ${teachingStaff}`,
  "overlay.not-in-profile": ({ overlay }) =>
    `The organisation has adopted the profile “${overlay}”, and is judged without it`,
  "organisation.unknown-code": ({ code }) => `The code “${code}” is in no list; it is kept as it is`,
};

function missing({ document, since }: MissingDocument): string {
  return `There is no “${documentEn(document)}”: since ${dayEn(since)} it is asked for`;
}

function documentEn(document: keyof typeof organisationDocuments): string {
  return organisationDocuments[document].en;
}

const partsEn: Readonly<
  Record<OrganisationFacts["staffing.part-above-whole"]["part"], (code?: string) => string>
> = {
  young: (code = "") => `young teachers (“${labelOfCode(youngSpecialistDefinitions, code)}”)`,
  newcomers: () => "newcomers",
  category: (code = "") => `teachers (“${labelOfCode(qualificationCategories, code)}”)`,
};
