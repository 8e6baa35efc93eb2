import type { CalendarDate } from "../../base/calendar-date.js";
import type { Sentence } from "../../base/text.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import type { Assignment, Notice } from "../../model/assignment.js";
import { extraWorkRuleFrom, extraWorkRuleUntil } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { endsByNotice } from "./notice-of-end.js";

export const rule: RuleEntry = {
  source: { act: "tk-60.2", certainty: "seen" },
  layer: "law",
  severity: "error",
  machine: "guarded",
  judgedBy: "event-day",
  inForce: { from: extraWorkRuleFrom, until: extraWorkRuleUntil },
  audience: "staff",
  binds: "either-party",
  owes: "notice-in-writing",
  form: "written",
  reading: "act",
};

export type Facts = { readonly by: Notice["by"]; readonly on: CalendarDate };

export const check: Check<Assignment, Facts> = (assignment) => {
  const { notice } = assignment;
  if (notice === undefined || notice.inWriting || !endsByNotice(assignment)) return [];
  const { by, on } = notice;
  return extraWorkRuleFrom <= on && on <= extraWorkRuleUntil
    ? [{ path: ["notice", "inWriting"], details: { by, on } }]
    : [];
};

export const ru: Sentence<Facts> = ({ by, on }) =>
  `${by === "mentor" ? "Наставник предупредил работодателя" : "Работодатель предупредил наставника"} ${dayRu(on)} ` +
  "не в письменной форме (до 1 марта 2025\u00a0г. — статья 60.2 ТК РФ)";

export const en: Sentence<Facts> = ({ by, on }) =>
  `${by === "mentor" ? "The mentor" : "The employer"} gave notice on ${dayEn(on)}, but not in writing ` +
  "(before 1 March 2025 by article 60.2 of the Labour Code)";
