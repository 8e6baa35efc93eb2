import type { NoFacts, Sentence } from "../../base/text.js";
import type { Assignment } from "../../model/assignment.js";
import { mentoringArticleFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { clauseAsked } from "./under-labour-rule.js";

export const rule: RuleEntry = {
  source: { act: "tk-351.8", certainty: "seen" },
  layer: "law",
  severity: "error",
  machine: "guarded",
  judgedBy: "event-day",
  inForce: { from: mentoringArticleFrom },
  audience: "staff",
  binds: "employer",
  owes: "clause-on-mentoring",
  form: "contract",
  reading: "act",
};

export type Facts = NoFacts;

export const check: Check<Assignment, Facts> = (assignment, context) =>
  clauseAsked(assignment, context) && assignment.contract === undefined
    ? [{ path: ["contract"], details: {} }]
    : [];

export const ru: Sentence<Facts> = () =>
  "Наставничество не закреплено в трудовом договоре или дополнительном соглашении: работодатель должен это сделать (статья 351.8 ТК РФ)";

export const en: Sentence<Facts> = () =>
  "No contract or supplement speaks of the mentoring: the employer must put it there (article 351.8 of the Labour Code)";
