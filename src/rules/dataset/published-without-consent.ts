import type { CalendarDate } from "../../base/calendar-date.js";
import type { Sentence } from "../../base/text.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import { consentPurposes } from "../../codes/law/consent-keys.js";
import type { Consent } from "../../model/consent.js";
import { disseminationFrom } from "../act-dates.js";
import type { RecordsByKind } from "../records-by-kind.js";
import type { Check, RuleEntry } from "../rule.js";
import { publishedBy } from "./published-data.js";

export const rule: RuleEntry = {
  source: { act: "fz-152", clause: "ст. 10.1", certainty: "recalled" },
  layer: "law",
  severity: "error",
  machine: { notGuarded: "no machine tells of publications" },
  judgedBy: "event-day",
  inForce: { from: disseminationFrom },
  binds: "operator",
  owes: "consent-to-dissemination",
  form: "own-document",
  reading: "act",
};

/** Published on a day for which no consent to dissemination of all of it is there. */
export type Facts = {
  readonly person: string;
  readonly on: CalendarDate;
  readonly missing: readonly string[];
};

/**
 * A consent is wanted for the first day of a publication and for its last one so far: it may be withdrawn in between.
 * How many days the law leaves for taking things down is not counted here.
 */
export const check: Check<RecordsByKind, Facts> = (records, { on }) => {
  const consents = consentsToPublish(records);
  if (consents.size === 0) return [];
  return publishedBy(records, on).flatMap(({ id, published, i }) => {
    const { since, scope } = published;
    const latest = published.until === undefined || published.until > on ? on : published.until;
    for (const day of [since, latest]) {
      const given = (consents.get(id) ?? []).filter(
        ({ givenOn, withdrawnOn }) => givenOn <= day && (withdrawnOn === undefined || day <= withdrawnOn),
      );
      const covered = new Set(given.flatMap((consent) => consent.scope));
      const missing = scope.filter((code) => !covered.has(code));
      if (given.length === 0 || missing.length > 0)
        return [{ path: ["records", i, "published"], details: { person: id, on: day, missing } }];
    }
    return [];
  });
};

/** By person; who has consented to other things only is there with an empty list. */
function consentsToPublish(records: RecordsByKind): ReadonlyMap<string, readonly Consent[]> {
  const consents = new Map<string, Consent[]>();
  for (const [consent] of records.consent) {
    const all = consents.get(consent.person) ?? [];
    if (consentPurposes[consent.purpose].opens) all.push(consent);
    consents.set(consent.person, all);
  }
  return consents;
}

export const ru: Sentence<Facts> = ({ person, on, missing }) =>
  `На ${dayRu(on)} опубликованы персональные данные «${person}»` +
  (missing.length > 0 ? ` (${missing.join(", ")})` : "") +
  ", а согласия на их распространение, которое должен получить оператор, среди согласий нет (закон о персональных данных)";

export const en: Sentence<Facts> = ({ person, on, missing }) =>
  `On ${dayEn(on)} personal data of “${person}” stood published` +
  (missing.length > 0 ? ` (${missing.join(", ")})` : "") +
  ", and among the consents there is none to their dissemination, which the operator must have (personal data law)";
