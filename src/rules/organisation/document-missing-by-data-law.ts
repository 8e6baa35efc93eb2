import type { Sentence } from "../../base/text.js";
import type { Organisation } from "../../model/organisation.js";
import { separateConsentFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import type { MissingDocument } from "./missing-document.js";
import { missingBy, missingEn, missingRu } from "./missing-document.js";

export const rule: RuleEntry = {
  source: { act: "fz-152", certainty: "seen" },
  layer: "law",
  severity: "error",
  machine: { notGuarded: "papers of an organisation have no machine" },
  inForce: { from: separateConsentFrom },
  binds: "operator",
  owes: "consent-to-processing",
  form: "own-document",
  reading: "act",
};

export type Facts = MissingDocument;

export const check: Check<Organisation, Facts> = /* @__PURE__ */ missingBy("data-law");

export const ru: Sentence<Facts> = (facts) =>
  `${missingRu(facts)} оператору отдельным документом по закону о персональных данных`;

export const en: Sentence<Facts> = (facts) =>
  `${missingEn(facts)} of the operator, apart from other papers, by the personal data law`;
