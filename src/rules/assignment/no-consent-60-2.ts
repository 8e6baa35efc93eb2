import type { NoFacts, Sentence } from "../../base/text.js";
import type { Assignment } from "../../model/assignment.js";
import { extraWorkRuleFrom, extraWorkRuleUntil } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { underExtraWorkRule } from "./under-labour-rule.js";

export const rule: RuleEntry = {
  source: { act: "tk-60.2", certainty: "seen" },
  layer: "law",
  severity: "error",
  machine: "guarded",
  judgedBy: "event-day",
  inForce: { from: extraWorkRuleFrom, until: extraWorkRuleUntil },
  audience: "staff",
  binds: "employer",
  owes: "consent-of-the-mentor",
  form: "written",
  reading: "act",
};

/** Extra work wanted a written consent before article 351.8 too. */
export type Facts = NoFacts;

export const check: Check<Assignment, Facts> = (assignment, context) =>
  underExtraWorkRule(assignment, context) && assignment.consentOn === undefined
    ? [{ path: ["consentOn"], details: {} }]
    : [];

export const ru: Sentence<Facts> = () =>
  "Нет письменного согласия наставника на дополнительную работу: работодатель должен был его получить (до 1 марта 2025\u00a0г. — статья 60.2 ТК РФ)";

export const en: Sentence<Facts> = () =>
  "The mentor's written consent to the extra work is missing: the employer had to have it (before 1 March 2025 by article 60.2 of the Labour Code)";
