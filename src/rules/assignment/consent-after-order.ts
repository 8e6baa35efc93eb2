import type { CalendarDate } from "../../base/calendar-date.js";
import type { Sentence } from "../../base/text.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import type { Assignment } from "../../model/assignment.js";
import { mentoringArticleFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { underLabourRule } from "./under-labour-rule.js";

export const rule: RuleEntry = {
  source: { act: "tk-351.8", certainty: "seen" },
  layer: "law",
  severity: "error",
  machine: "guarded",
  judgedBy: "event-day",
  inForce: { from: mentoringArticleFrom },
  audience: "staff",
  binds: "employer",
  owes: "consent-before-the-order",
  form: "written",
  reading: "act",
};

export type Facts = { readonly consent: CalendarDate; readonly order: CalendarDate };

export const check: Check<Assignment, Facts> = (assignment, context) => {
  const { consentOn: consent, order } = assignment;
  const late = consent !== undefined && order !== undefined && order.on < consent;
  return late && underLabourRule(assignment, context)
    ? [{ path: ["consentOn"], details: { consent, order: order.on } }]
    : [];
};

export const ru: Sentence<Facts> = ({ consent, order }) =>
  `Наставник согласился ${dayRu(consent)} — позже приказа от ${dayRu(order)}: работодатель должен получить согласие заранее (статья 351.8 ТК РФ)`;

export const en: Sentence<Facts> = ({ consent, order }) =>
  `The mentor consented on ${dayEn(consent)}, after the order of ${dayEn(order)}: the employer must have the consent first (article 351.8 of the Labour Code)`;
