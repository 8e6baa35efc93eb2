import type { CalendarDate } from "../../base/calendar-date.js";
import type { Sentence } from "../../base/text.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import type { Assignment } from "../../model/assignment.js";
import { noticeLimit } from "../notice-end.js";
import type { Check, RuleEntry } from "../rule.js";
import { endsByNotice, needsNotice } from "./notice-of-end.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "info" };

/** Without the notice, or a calendar that reaches as far, nobody can tell whether the end was lawful. */
export type Facts = { readonly on: CalendarDate; readonly unknown: "notice" | "calendar" };

export const check: Check<Assignment, Facts> = (assignment, context) => {
  const { notice, end } = assignment;
  if (!endsByNotice(assignment)) return [];
  if (notice === undefined) {
    return end !== undefined && needsNotice(end.ground)
      ? [{ path: ["notice"], details: { on: end.on, unknown: "notice" } }]
      : [];
  }
  const { earliest, exact } = noticeLimit(notice.on, context);
  const open = !exact && (earliest === undefined || notice.lastDay >= earliest);
  return open ? [{ path: ["notice", "lastDay"], details: { on: notice.on, unknown: "calendar" } }] : [];
};

export const ru: Sentence<Facts> = ({ on, unknown }) =>
  unknown === "notice"
    ? `Поручение прекращено ${dayRu(on)} по воле стороны, а уведомления нет: соблюдён ли срок, сказать нельзя`
    : `Соблюдён ли срок уведомления от ${dayRu(on)}, без производственного календаря сказать нельзя`;

export const en: Sentence<Facts> = ({ on, unknown }) =>
  unknown === "notice"
    ? `The assignment ended on ${dayEn(on)} by the will of a side without a notice: nobody can say whether in time`
    : `Whether the notice of ${dayEn(on)} was long enough cannot be said without a calendar of working days`;
