import type { Sentence } from "../../base/text.js";
import type { Assignment } from "../../model/assignment.js";
import { mentoringArticleFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import type { ShortNotice } from "./short-notice.js";
import { shortNotice, shortNoticeEn, shortNoticeRu } from "./short-notice.js";

export const rule: RuleEntry = {
  source: { act: "tk-351.8", certainty: "seen" },
  layer: "law",
  severity: "error",
  machine: "guarded",
  judgedBy: "event-day",
  inForce: { from: mentoringArticleFrom },
  audience: "staff",
  binds: "employer",
  owes: "notice-of-3-working-days",
  form: "not-stated",
  reading: "act",
};

/** The words of the article name the employee as the one who is warned. */
export type Facts = ShortNotice;

export const check: Check<Assignment, Facts> = /* @__PURE__ */ shortNotice({
  by: "employer",
  from: mentoringArticleFrom,
});

export const ru: Sentence<Facts> = (facts) => `${shortNoticeRu(facts)} (статья 351.8 ТК РФ)`;

export const en: Sentence<Facts> = (facts) => `${shortNoticeEn(facts)} (article 351.8 of the Labour Code)`;
