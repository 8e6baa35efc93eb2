import type { NoFacts, Sentence } from "../../base/text.js";
import type { Assignment } from "../../model/assignment.js";
import { mentoringArticleFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { inForceFor } from "./under-labour-rule.js";

export const rule: RuleEntry = {
  source: { act: "tk-351.8", certainty: "seen" },
  layer: "hint",
  severity: "info",
  judgedBy: "event-day",
  inForce: { from: mentoringArticleFrom },
};

/** The labour rule is about employees; here agreement alone carries the mentoring. */
export type Facts = NoFacts;

export const check: Check<Assignment, Facts> = (assignment, context) =>
  inForceFor(assignment, context) && !assignment.amongEmployees
    ? [{ path: ["amongEmployees"], details: {} }]
    : [];

export const ru: Sentence<Facts> = () =>
  "Наставник или наставляемый — не работник: статья 351.8 ТК РФ на такое наставничество не распространяется";

export const en: Sentence<Facts> = () =>
  "The mentor or the mentee is no employee: article 351.8 of the Labour Code does not cover this mentoring";
