import type { CalendarDate } from "../../base/calendar-date.js";
import type { Sentence } from "../../base/text.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import type { Consent } from "../../model/consent.js";
import { separateConsentFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { act: "fz-152", clause: "ст. 9", certainty: "seen" },
  layer: "law",
  severity: "error",
  machine: { notGuarded: "a consent to the use of data has no machine: `start` asks for it" },
  judgedBy: "event-day",
  inForce: { from: separateConsentFrom },
  binds: "operator",
  owes: "consent-apart-from-other-papers",
  form: "own-document",
  reading: "act",
};

export type Facts = { readonly givenOn: CalendarDate };

/** A consent is judged by the law of the day it was given. */
export const check: Check<Consent, Facts> = ({ givenOn, separate }) =>
  !separate && separateConsentFrom <= givenOn ? [{ path: ["separate"], details: { givenOn } }] : [];

export const ru: Sentence<Facts> = ({ givenOn }) =>
  `Согласие от ${dayRu(givenOn)} оператор должен получить отдельным документом (закон о персональных данных, с 1 сентября 2025\u00a0г.)`;

export const en: Sentence<Facts> = ({ givenOn }) =>
  `The operator must take the consent of ${dayEn(givenOn)} as a document of its own (personal data law, since 1 September 2025)`;
