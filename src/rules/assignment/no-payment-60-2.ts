import type { NoFacts, Sentence } from "../../base/text.js";
import type { Assignment } from "../../model/assignment.js";
import { extraWorkRuleFrom, extraWorkRuleUntil } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { underExtraWorkRule } from "./under-labour-rule.js";

export const rule: RuleEntry = {
  source: { act: "tk-60.2", certainty: "seen" },
  layer: "law",
  severity: "warning",
  judgedBy: "event-day",
  inForce: { from: extraWorkRuleFrom, until: extraWorkRuleUntil },
  audience: "staff",
  binds: "employer",
  owes: "pay-for-extra-work",
  form: "not-stated",
  reading: "act",
};

/**
 * Extra work was paid before article 351.8 too. The sides agreed on the sum, and no words that were seen say in which
 * paper, so a record may not show it: a warning.
 */
export type Facts = NoFacts;

export const check: Check<Assignment, Facts> = (assignment, context) =>
  underExtraWorkRule(assignment, context) && assignment.contract?.payment === undefined
    ? [{ path: assignment.contract === undefined ? ["contract"] : ["contract", "payment"], details: {} }]
    : [];

export const ru: Sentence<Facts> = () =>
  "Не указано, как оплачена дополнительная работа наставника: работодатель должен был её оплатить (до 1 марта 2025\u00a0г. — статьи 60.2 и 151 ТК РФ)";

export const en: Sentence<Facts> = () =>
  "It is not said how the mentor's extra work was paid: the employer had to pay for it (before 1 March 2025 by articles 60.2 and 151 of the Labour Code)";
