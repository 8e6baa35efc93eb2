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

export type Facts = { readonly order: CalendarDate; readonly startedOn: CalendarDate };

export const check: Check<Pairing, Facts> = ({ order, startedOn }) =>
  order !== undefined && startedOn !== undefined && startedOn < order.on
    ? [{ path: ["order"], details: { order: order.on, startedOn } }]
    : [];

export const ru: Sentence<Facts> = ({ order, startedOn }) =>
  `Пара начала работать ${dayRu(startedOn)} — раньше приказа от ${dayRu(order)}`;

export const en: Sentence<Facts> = ({ order, startedOn }) =>
  `The pair began on ${dayEn(startedOn)}, before the order of ${dayEn(order)}`;
