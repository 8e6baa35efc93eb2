import type { NoFacts, Sentence } from "../../base/text.js";
import { assignmentBases } from "../../codes/people/assignment-keys.js";
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
  owes: "size-and-conditions-of-payment",
  form: "contract",
  reading: "act",
};

export type Facts = NoFacts;

export const check: Check<Assignment, Facts> = (assignment, context) =>
  underLabourRule(assignment, context) &&
  assignmentBases[assignment.basis].paidApart &&
  assignment.contract !== undefined &&
  assignment.contract.payment === undefined
    ? [{ path: ["contract", "payment"], details: {} }]
    : [];

export const ru: Sentence<Facts> = () =>
  "В договоре не указаны размер и условия выплаты за наставничество: работодатель должен их указать (статья 351.8 ТК РФ)";

export const en: Sentence<Facts> = () =>
  "The contract does not state the size and conditions of the payment for mentoring: the employer must state them (article 351.8 of the Labour Code)";
