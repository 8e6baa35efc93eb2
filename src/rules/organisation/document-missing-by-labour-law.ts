import type { Sentence } from "../../base/text.js";
import type { Organisation } from "../../model/organisation.js";
import { mentoringArticleFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import type { MissingDocument } from "./missing-document.js";
import { missingBy, missingEn, missingRu } from "./missing-document.js";

export const rule: RuleEntry = {
  source: { act: "tk-351.8", certainty: "seen" },
  layer: "law",
  severity: "error",
  machine: { notGuarded: "papers of an organisation have no machine: those of each mentor do" },
  inForce: { from: mentoringArticleFrom },
  audience: "staff",
  binds: "employer",
  owes: "consent-and-contract-clause",
  form: "written",
  reading: "act",
};

export type Facts = MissingDocument;

export const check: Check<Organisation, Facts> = /* @__PURE__ */ missingBy("labour-law");

export const ru: Sentence<Facts> = (facts) =>
  `${missingRu(facts)} работодателю по Трудовому кодексу (статья 351.8)`;

export const en: Sentence<Facts> = (facts) =>
  `${missingEn(facts)} of the employer by the Labour Code (article 351.8)`;
