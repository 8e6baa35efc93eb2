import type { NoFacts, Sentence } from "../../base/text.js";
import type { Assignment } from "../../model/assignment.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "recalled" },
  layer: "recommendation",
  audience: "staff",
  severity: "warning",
  inForce: { from: staffModelFrom },
};

export type Facts = NoFacts;

export const check: Check<Assignment, Facts> = ({ order }) =>
  order === undefined ? [{ path: ["order"], details: {} }] : [];

export const ru: Sentence<Facts> = () => "Нет приказа о назначении наставника";

export const en: Sentence<Facts> = () => "There is no order appointing the mentor";
