import type { Sentence } from "../../base/text.js";
import type { Organisation } from "../../model/organisation.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import type { MissingDocument } from "./missing-document.js";
import { missingBy, missingEn, missingRu } from "./missing-document.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "seen" },
  layer: "recommendation",
  severity: "warning",
  inForce: { from: staffModelFrom },
  audience: "staff",
};

export type Facts = MissingDocument;

export const check: Check<Organisation, Facts> = /* @__PURE__ */ missingBy("staff-model");

export const ru: Sentence<Facts> = (facts) =>
  `${missingRu(facts)} по рекомендациям о наставничестве педагогов`;

export const en: Sentence<Facts> = (facts) => `${missingEn(facts)} by the recommendations on staff mentoring`;
