import type { Sentence } from "../../base/text.js";
import type { Assignment } from "../../model/assignment.js";
import { extraWorkRuleUntil } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import type { ShortNotice } from "./short-notice.js";
import { shortNotice, shortNoticeEn, shortNoticeRu } from "./short-notice.js";

export const rule: RuleEntry = {
  source: { act: "tk-60.2", certainty: "recalled" },
  layer: "law",
  severity: "error",
  judgedBy: "event-day",
  inForce: { until: extraWorkRuleUntil },
};

/** The same before article 351.8, by the rule on extra work. */
export type Facts = ShortNotice;

export const check: Check<Assignment, Facts> = /* @__PURE__ */ shortNotice({ until: extraWorkRuleUntil });

export const ru: Sentence<Facts> = (facts) =>
  `${shortNoticeRu(facts)} (до 1 марта 2025 г. — статья 60.2 ТК РФ)`;

export const en: Sentence<Facts> = (facts) =>
  `${shortNoticeEn(facts)} (before 1 March 2025 by article 60.2 of the Labour Code)`;
