import type { PaperKind } from "../../codes/organisations/paper-kind-keys.js";
import { dataLawFrom } from "../../rules/act-dates.js";
import type { RuleEntry } from "../../rules/rule.js";
import type { RuleCode } from "../../rules/rule-facts.js";
import type { PaperRequisite, RequisiteOf } from "../paper-requisite.js";

/** Requisites that a norm asks of one kind of paper: a rule of the profile, or an entry of the same shape. */
export type PaperDemand<Requisite extends PaperRequisite> = { readonly requisites: readonly Requisite[] } & (
  { readonly rule: RuleCode; readonly entry?: never } | { readonly rule?: never; readonly entry: RuleEntry }
);

/** What the consent to the use of personal data contains; the list of part 4 is recalled, so that its lack is a warning. */
const contentOfConsent: RuleEntry = {
  source: { act: "fz-152", clause: "ст. 9, ч. 4", certainty: "recalled" },
  layer: "law",
  severity: "warning",
  judgedBy: "event-day",
  inForce: { from: dataLawFrom },
  binds: "operator",
  owes: "content-of-the-consent",
  form: "written",
  reading: "act",
};

/** What law and recommendations ask of each kind of paper, each by a rule with its act, days and addressee. */
export const paperDemands: { readonly [Kind in PaperKind]?: readonly PaperDemand<RequisiteOf<Kind>>[] } = {
  "order-introduction": [{ requisites: ["curator"], rule: "curator.missing" }],
  "order-mentors": [
    { requisites: ["consent"], rule: "assignment.no-consent" },
    { requisites: ["consent"], rule: "assignment.no-consent-60-2" },
    { requisites: ["supplement"], rule: "assignment.no-contract" },
    { requisites: ["number", "day"], rule: "assignment.no-order" },
  ],
  "order-pairs": [
    { requisites: ["mentor", "mentee"], rule: "pairing.empty-side" },
    { requisites: ["consent"], rule: "pairing.no-consent" },
    { requisites: ["number", "day"], rule: "pairing.no-order" },
  ],
  program: [
    {
      requisites: ["forms", "kinds", "participants", "directions", "activities"],
      rule: "program.part-missing",
    },
    { requisites: ["difficulties"], rule: "program.no-difficulty" },
    { requisites: ["strengths"], rule: "program.no-strength" },
    { requisites: ["term"], rule: "program.period-missing" },
  ],
  "mentor-consent": [
    { requisites: ["mentor", "day"], rule: "assignment.no-consent" },
    { requisites: ["mentor", "day"], rule: "assignment.no-consent-60-2" },
  ],
  "mentee-consent": [{ requisites: ["mentee", "day"], rule: "pairing.no-consent" }],
  "contract-supplement": [
    { requisites: ["content", "term", "form"], rule: "assignment.contract-incomplete" },
    { requisites: ["payment"], rule: "assignment.no-payment" },
    { requisites: ["payment"], rule: "assignment.no-payment-60-2" },
  ],
  "end-notice": [
    { requisites: ["day", "last-day"], rule: "assignment.notice-too-short" },
    { requisites: ["day", "last-day"], rule: "assignment.notice-too-short-60-2" },
  ],
  "data-consent": [
    {
      requisites: [
        "person",
        "identity-document",
        "address",
        "operator",
        "operator-address",
        "purpose",
        "data-list",
        "validity",
        "day",
      ],
      entry: contentOfConsent,
    },
  ],
};
