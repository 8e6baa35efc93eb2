import type { NoFacts, Sentence } from "../../base/text.js";
import type { DevelopmentPlan } from "../../model/development-plan.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "hint",
  severity: "info",
};

export type Facts = NoFacts;

export const check: Check<DevelopmentPlan, Facts> = ({ expectedQualification }) =>
  expectedQualification === undefined ? [{ path: ["expectedQualification"], details: {} }] : [];

export const ru: Sentence<Facts> = () =>
  "В плане профессионального становления не сказано, как повысится квалификация к его концу";

export const en: Sentence<Facts> = () =>
  "The development plan does not say how the qualification is raised at its end";
