import type { NoFacts, Sentence } from "../../base/text.js";
import { assignmentBases } from "../../codes/people/assignment-keys.js";
import type { Assignment } from "../../model/assignment.js";
import { mentoringArticleFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { underLabourRule } from "./under-labour-rule.js";

export const rule: RuleEntry = {
  source: { act: "rostrud-2025", certainty: "seen" },
  layer: "hint",
  severity: "info",
  judgedBy: "event-day",
  inForce: { from: mentoringArticleFrom },
  reading: "inspectorate",
};

/** Mentoring as a permanent duty is not paid apart, says a letter that is no norm. */
export type Facts = NoFacts;

export const check: Check<Assignment, Facts> = (assignment, context) =>
  underLabourRule(assignment, context) && !assignmentBases[assignment.basis].paidApart
    ? [{ path: ["basis"], details: {} }]
    : [];

export const ru: Sentence<Facts> = () =>
  "Наставничество названо постоянной обязанностью и отдельно не оплачивается. Основание — письмо Роструда, это не норма: проверьте";

export const en: Sentence<Facts> = () =>
  "Mentoring is called a permanent duty and not paid apart. That rests on a letter of the labour inspectorate, which is no norm: check it";
