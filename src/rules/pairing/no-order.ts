import type { CalendarDate } from "../../base/calendar-date.js";
import type { Sentence } from "../../base/text.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import type { Pairing } from "../../model/pairing.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", clause: "дорожная карта", certainty: "seen" },
  layer: "recommendation",
  audience: "staff",
  severity: "warning",
  inForce: { from: staffModelFrom },
};

export type Facts = { readonly startedOn: CalendarDate };

export const check: Check<Pairing, Facts> = ({ order, startedOn }) =>
  order === undefined && startedOn !== undefined ? [{ path: ["order"], details: { startedOn } }] : [];

export const ru: Sentence<Facts> = ({ startedOn }) =>
  `Пара работает с ${dayRu(startedOn)} без приказа о закреплении`;

export const en: Sentence<Facts> = ({ startedOn }) =>
  `The pair has worked since ${dayEn(startedOn)} without an order`;
