import type { Sentence } from "../../base/text.js";
import type { Assignment } from "../../model/assignment.js";
import { extraWorkRuleFrom, extraWorkRuleUntil } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import type { ShortNotice } from "./short-notice.js";
import { shortNotice, shortNoticeEn, shortNoticeRu } from "./short-notice.js";

export const rule: RuleEntry = {
  source: { act: "tk-60.2", certainty: "seen" },
  layer: "law",
  severity: "error",
  machine: "guarded",
  judgedBy: "event-day",
  inForce: { from: extraWorkRuleFrom, until: extraWorkRuleUntil },
  audience: "staff",
  binds: "either-party",
  owes: "notice-of-3-working-days",
  form: "written",
  reading: "act",
};

/** Before article 351.8 the rule on extra work bound whichever side ended it. */
export type Facts = ShortNotice;

export const check: Check<Assignment, Facts> = /* @__PURE__ */ shortNotice({
  from: extraWorkRuleFrom,
  until: extraWorkRuleUntil,
});

export const ru: Sentence<Facts> = (facts) =>
  `${shortNoticeRu(facts)} (до 1 марта 2025\u00a0г. — статья 60.2 ТК РФ)`;

export const en: Sentence<Facts> = (facts) =>
  `${shortNoticeEn(facts)} (before 1 March 2025 by article 60.2 of the Labour Code)`;
