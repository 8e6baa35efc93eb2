import type { Sentence } from "../../base/text.js";
import { organisationDocuments } from "../../codes/organisations/organisation-documents.js";
import type { Organisation } from "../../model/organisation.js";
import { dataLawFrom, joinedConsentUntil } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import type { MissingDocument } from "./missing-document.js";
import { missingBy } from "./missing-document.js";

export const rule: RuleEntry = {
  source: { act: "fz-152", certainty: "partly-seen" },
  layer: "law",
  severity: "error",
  machine: { notGuarded: "papers of an organisation have no machine" },
  inForce: { from: dataLawFrom, until: joinedConsentUntil },
  binds: "operator",
  owes: "consent-to-processing",
  form: "not-stated",
  reading: "act",
};

/** Consent was due before it had to be a document of its own. */
export type Facts = MissingDocument;

export const check: Check<Organisation, Facts> = /* @__PURE__ */ missingBy("data-law-2006");

export const ru: Sentence<Facts> = ({ document }) =>
  `Нет документа «${organisationDocuments[document].ru}»: оператор должен иметь такое согласие по закону о персональных данных ` +
  "(до 1 сентября 2025\u00a0г. — не обязательно отдельным документом)";

export const en: Sentence<Facts> = ({ document }) =>
  `There is no “${organisationDocuments[document].en}”: the operator must have such a consent by the personal data law ` +
  "(before 1 September 2025 not necessarily a document of its own)";
