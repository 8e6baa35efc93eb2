import type { Mentee } from "../mentee.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const menteeNames: FieldNames<Mentee> = {
  kind: w.kind,
  schemaVersion: w.schemaVersion,
  id: w.id,
  person: w.person,
  organisation: w.organisation,
  categories: { ru: "Категория наставляемого", en: "Categories of mentee" },
  difficulties: {
    ...w.difficulties,
    parts: {
      code: w.code,
      level: w.level,
      origin: w.origin,
      menteeAgrees: w.menteeAgrees,
    },
  },
  strengths: w.strengths,
  request: {
    ...w.request,
    parts: {
      needs: w.needs,
      desiredSelfImage: w.desiredSelfImage,
      outcomes: w.outcomes,
    },
  },
  subjects: w.subjects,
  prefers: {
    ru: "Предпочитает наставников",
    en: "Preferred mentors",
    help: { ru: "первыми те, кого предпочитает больше", en: "most preferred first" },
  },
  preferTiers: { ru: "Предпочтения наставляемого по группам", en: "Preferred mentors in tiers" },
  forms: w.forms,
  kinds: w.kinds,
  levels: w.levels,
  modes: w.modes,
  slots: w.slots,
  place: { ru: "Место работы", en: "Place of work" },
  reportsTo: w.reportsTo,
  period: { ru: "Когда нужно наставничество", en: "When to be mentored" },
};
