import type { CalendarDate } from "../../base/calendar-date.js";
import type { Sentence } from "../../base/text.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import type { Consent } from "../../model/consent.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "logic",
  severity: "error",
  machine: { notGuarded: "a consent to the use of data has no machine: `start` asks for it" },
};

export type Facts = { readonly givenOn: CalendarDate; readonly withdrawnOn: CalendarDate };

export const check: Check<Consent, Facts> = ({ givenOn, withdrawnOn }) =>
  withdrawnOn !== undefined && withdrawnOn < givenOn
    ? [{ path: ["withdrawnOn"], details: { givenOn, withdrawnOn } }]
    : [];

export const ru: Sentence<Facts> = ({ givenOn, withdrawnOn }) =>
  `Согласие отозвано ${dayRu(withdrawnOn)} — раньше, чем дано (${dayRu(givenOn)})`;

export const en: Sentence<Facts> = ({ givenOn, withdrawnOn }) =>
  `The consent is withdrawn on ${dayEn(withdrawnOn)}, before it was given (${dayEn(givenOn)})`;
