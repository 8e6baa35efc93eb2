import type { Sentence } from "../../base/text.js";
import type { Assignment } from "../../model/assignment.js";
import { mentoringArticleFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import type { ShortNotice } from "./short-notice.js";
import { shortNotice, shortNoticeEn, shortNoticeRu } from "./short-notice.js";

export const rule: RuleEntry = {
  source: { act: "rostrud-2025", certainty: "seen" },
  layer: "law",
  severity: "warning",
  judgedBy: "event-day",
  inForce: { from: mentoringArticleFrom },
  audience: "staff",
  binds: "mentor",
  owes: "notice-of-3-working-days",
  form: "not-stated",
  reading: "inspectorate",
};

/** That the mentor warns the employer is how the inspectorate reads article 351.8; its words do not name the employer. */
export type Facts = ShortNotice;

export const check: Check<Assignment, Facts> = /* @__PURE__ */ shortNotice({
  by: "mentor",
  from: mentoringArticleFrom,
});

export const ru: Sentence<Facts> = (facts) =>
  `${shortNoticeRu(facts)} (так читает статью 351.8 ТК РФ Роструд; сама статья говорит о предупреждении работника)`;

export const en: Sentence<Facts> = (facts) =>
  `${shortNoticeEn(facts)} (so the labour inspectorate reads article 351.8 of the Labour Code; its words speak of warning the employee)`;
