import type { Sentence } from "../../base/text.js";
import { judgeResult } from "../../model/judge-result.js";
import type { Mentor } from "../../model/mentor.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "hint",
  severity: "warning",
  audience: "staff",
};

export type Facts = { readonly measure: string };

export const check: Check<Mentor, Facts> = ({ results }) =>
  results.flatMap((result, i) =>
    judgeResult(result) === "not-positive"
      ? [{ path: ["results", i], details: { measure: result.measure } }]
      : [],
  );

export const ru: Sentence<Facts> = ({ measure }) =>
  `Показатель «${measure}» не улучшился: это не положительный результат`;

export const en: Sentence<Facts> = ({ measure }) =>
  `“${measure}” has not become better: it is no positive result`;
