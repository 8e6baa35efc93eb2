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

export type Facts = { readonly of: string; readonly consent: CalendarDate; readonly order: CalendarDate };

export const check: Check<Pairing, Facts> = ({ consents, order }) =>
  consents.flatMap(({ of, on }, i) =>
    order !== undefined && order.on < on
      ? [{ path: ["consents", i], details: { of, consent: on, order: order.on } }]
      : [],
  );

export const ru: Sentence<Facts> = ({ of, consent, order }, called) =>
  `Участник${called(of)} согласился ${dayRu(consent)} — позже приказа от ${dayRu(order)}`;

export const en: Sentence<Facts> = ({ of, consent, order }, called) =>
  `A participant${called(of)} consented on ${dayEn(consent)}, after the order of ${dayEn(order)}`;
