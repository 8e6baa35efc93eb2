import type { Sentence } from "../../base/text.js";
import type { Organisation } from "../../model/organisation.js";
import { learnersModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import type { MissingDocument } from "./missing-document.js";
import { missingBy, missingEn, missingRu } from "./missing-document.js";

export const rule: RuleEntry = {
  source: { act: "r-145", certainty: "recalled" },
  layer: "recommendation",
  severity: "warning",
  inForce: { from: learnersModelFrom },
  audience: "learners",
};

export type Facts = MissingDocument;

export const check: Check<Organisation, Facts> = /* @__PURE__ */ missingBy("learners-model");

export const ru: Sentence<Facts> = (facts) => `${missingRu(facts)} по целевой модели для обучающихся`;

export const en: Sentence<Facts> = (facts) => `${missingEn(facts)} by the target model for learners`;
