import type { NoFacts, Sentence } from "../../base/text.js";
import { judgeResult } from "../../model/judge-result.js";
import type { Mentor } from "../../model/mentor.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "partly-seen" },
  layer: "recommendation",
  audience: "staff",
  severity: "warning",
  whenAdopted: "warning",
  inForce: { from: staffModelFrom },
};

export type Facts = NoFacts;

export const check: Check<Mentor, Facts> = ({ results }) =>
  results.every((result) => judgeResult(result) === "not-positive")
    ? [{ path: ["results"], details: {} }]
    : [];

export const ru: Sentence<Facts> = () =>
  "У наставника не указано ни одного измеримого положительного результата работы";

export const en: Sentence<Facts> = () => "The mentor has no measurable positive result of work";
