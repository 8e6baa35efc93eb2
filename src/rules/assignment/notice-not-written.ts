import type { CalendarDate } from "../../base/calendar-date.js";
import type { Sentence } from "../../base/text.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import type { Assignment } from "../../model/assignment.js";
import { mentoringArticleFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "hint",
  severity: "warning",
  judgedBy: "event-day",
  inForce: { from: mentoringArticleFrom },
};

/** No words of article 351.8 that were seen name a form; a notice on paper can be proved. */
export type Facts = { readonly on: CalendarDate };

export const check: Check<Assignment, Facts> = ({ notice, amongEmployees }) =>
  notice !== undefined && !notice.inWriting && amongEmployees && mentoringArticleFrom <= notice.on
    ? [{ path: ["notice"], details: { on: notice.on } }]
    : [];

export const ru: Sentence<Facts> = ({ on }) => `Уведомление от ${dayRu(on)} дано не в письменной форме`;

export const en: Sentence<Facts> = ({ on }) => `The notice of ${dayEn(on)} was not given in writing`;
