import type { CalendarDate } from "../../base/calendar-date.js";
import type { Language, Sentence, Text } from "../../base/text.js";
import { dayEn, inBracketsEn } from "../../base/words-en.js";
import { dayRu, inBracketsRu } from "../../base/words-ru.js";
import { entryIn } from "../../codes/code-list.js";
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

export const ru: Sentence<Facts> = ({ person, on, missing }, called) =>
  `На ${dayRu(on)} опубликованы персональные данные человека${called(person)}` +
  `${inBracketsRu(missing.map((code) => said(code, "ru")))}, а согласия на их распространение нет: ` +
  "оператор должен его получить (закон о персональных данных)";

export const en: Sentence<Facts> = ({ person, on, missing }, called) =>
  `On ${dayEn(on)} personal data of a person${called(person)}` +
  `${inBracketsEn(missing.map((code) => said(code, "en")))} stood published without a consent to it: ` +
  "the operator must have one (personal data law)";

/** What consents usually list; a word of somebody else's is said as it is. */
const scopes: Readonly<Record<string, Text>> = {
  post: { ru: "должность", en: "post" },
  subject: { ru: "предмет", en: "subject" },
  photo: { ru: "фотография", en: "photo" },
  category: { ru: "квалификационная категория", en: "qualification category" },
  education: { ru: "образование", en: "education" },
  experience: { ru: "стаж", en: "service" },
};

function said(code: string, language: Language): string {
  return entryIn(scopes, code)?.[language] ?? code;
}
