import type { NoFacts, Sentence } from "../../base/text.js";
import type { Assignment } from "../../model/assignment.js";
import { mentoringArticleFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { underLabourRule } from "./under-labour-rule.js";

export const rule: RuleEntry = {
  source: { act: "tk-351.8", certainty: "seen" },
  layer: "law",
  severity: "error",
  machine: "guarded",
  judgedBy: "event-day",
  inForce: { from: mentoringArticleFrom },
  audience: "staff",
  binds: "employer",
  owes: "consent-of-the-mentor",
  form: "written",
  reading: "act",
};

export type Facts = NoFacts;

export const check: Check<Assignment, Facts> = (assignment, context) =>
  underLabourRule(assignment, context) && assignment.consentOn === undefined
    ? [{ path: ["consentOn"], details: {} }]
    : [];

export const ru: Sentence<Facts> = () =>
  "Нет письменного согласия наставника: работодатель должен получить его до поручения (статья 351.8 ТК РФ)";

export const en: Sentence<Facts> = () =>
  "The mentor's written consent is missing: the employer must have it before the assignment (article 351.8 of the Labour Code)";
