import type { CalendarDate } from "../../base/calendar-date.js";
import type { Sentence } from "../../base/text.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import type { Pairing } from "../../model/pairing.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "logic",
  severity: "error",
  machine: "guarded",
};

export type Facts = { readonly startedOn: CalendarDate; readonly dissolvedOn: CalendarDate };

export const check: Check<Pairing, Facts> = ({ startedOn, dissolvedOn }) =>
  startedOn !== undefined && dissolvedOn !== undefined && dissolvedOn < startedOn
    ? [{ path: ["dissolvedOn"], details: { startedOn, dissolvedOn } }]
    : [];

export const ru: Sentence<Facts> = ({ startedOn, dissolvedOn }) =>
  `Пара распущена ${dayRu(dissolvedOn)} — раньше, чем начала работать (${dayRu(startedOn)})`;

export const en: Sentence<Facts> = ({ startedOn, dissolvedOn }) =>
  `The pair was dissolved on ${dayEn(dissolvedOn)}, before it began (${dayEn(startedOn)})`;
