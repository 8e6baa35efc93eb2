import type { CalendarDate } from "../../base/calendar-date.js";
import type { Sentence } from "../../base/text.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import type { Assignment } from "../../model/assignment.js";
import type { Check, RuleEntry } from "../rule.js";
import { needsNotice } from "./notice-of-end.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "logic",
  severity: "error",
  machine: "guarded",
};

export type Facts = { readonly end: CalendarDate; readonly lastDay: CalendarDate };

export const check: Check<Assignment, Facts> = ({ notice, end }) =>
  notice !== undefined && end !== undefined && needsNotice(end.ground) && end.on < notice.lastDay
    ? [{ path: ["end", "on"], details: { end: end.on, lastDay: notice.lastDay } }]
    : [];

export const ru: Sentence<Facts> = ({ end, lastDay }) =>
  `Поручение прекращено ${dayRu(end)} — раньше последнего дня по уведомлению (${dayRu(lastDay)})`;

export const en: Sentence<Facts> = ({ end, lastDay }) =>
  `The assignment ended on ${dayEn(end)}, before the last day of its notice (${dayEn(lastDay)})`;
