import type { CalendarDate } from "../../base/calendar-date.js";
import type { Sentence } from "../../base/text.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import { disseminationFrom } from "../act-dates.js";
import type { RecordsByKind } from "../records-by-kind.js";
import type { Check, RuleEntry } from "../rule.js";
import { publishedBy } from "./published-data.js";

export const rule: RuleEntry = {
  source: { act: "fz-152", clause: "ст. 10.1", certainty: "recalled" },
  layer: "hint",
  severity: "info",
  judgedBy: "event-day",
  inForce: { from: disseminationFrom },
};

/** Something of a person is published, and there are no consents in these data at all. */
export type Facts = { readonly person: string; readonly since: CalendarDate };

export const check: Check<RecordsByKind, Facts> = (records, { on }) => {
  if (records.consent.length > 0) return [];
  return publishedBy(records, on).map(({ id, published: { since }, i }) => ({
    path: ["records", i, "published"],
    details: { person: id, since },
  }));
};

export const ru: Sentence<Facts> = ({ person, since }, called) =>
  `Персональные данные человека${called(person)} опубликованы с ${dayRu(since)}; сведений о согласиях нет, проверить нельзя`;

export const en: Sentence<Facts> = ({ person, since }, called) =>
  `Personal data of a person${called(person)} have been published since ${dayEn(since)}; no consents are known, so this cannot be checked`;
