import type { NoFacts, Sentence } from "../../base/text.js";
import type { Organisation } from "../../model/organisation.js";
import { mentoringArticleFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { act: "tk-351.8", certainty: "seen" },
  layer: "recommendation",
  severity: "info",
  inForce: { from: mentoringArticleFrom },
  audience: "staff",
};

/** Whether labour law asks for consents and contract clauses cannot be told. */
export type Facts = NoFacts;

export const check: Check<Organisation, Facts> = ({ audience, mentorPay }) =>
  audience !== "learners" && mentorPay === undefined ? [{ path: ["mentorPay"], details: {} }] : [];

export const ru: Sentence<Facts> = () =>
  "Не указано, как оформлен труд наставников: нельзя сказать, нужны ли их согласия и условия в трудовых договорах";

export const en: Sentence<Facts> = () =>
  "It is not said how the work of mentors is arranged: whether consents and contract clauses are needed cannot be told";
