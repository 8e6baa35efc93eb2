import type { Mentor } from "../mentor.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const mentorNames: FieldNames<Mentor> = {
  kind: w.kind,
  schemaVersion: w.schemaVersion,
  id: w.id,
  person: w.person,
  organisation: w.organisation,
  results: {
    ...w.results,
    parts: {
      measure: w.measure,
      base: w.base,
      value: w.value,
      better: w.better,
      unit: w.unit,
      on: w.on,
      period: w.period,
      evidence: w.evidence,
    },
  },
  buildsTrajectory: {
    ...w.buildsTrajectory,
    parts: {
      kind: { ru: "Вид подтверждения", en: "Kind of evidence" },
      on: w.on,
      program: w.program,
      reference: w.reference,
    },
  },
  competences: w.competences,
  subjects: w.subjects,
  forms: w.forms,
  kinds: w.kinds,
  seats: w.seats,
  consents: { ru: "Согласен быть наставником", en: "Consents to mentor" },
  prefers: {
    ru: "Предпочитает наставляемых",
    en: "Preferred mentees",
    help: { ru: "первыми те, кого предпочитает больше", en: "most preferred first" },
  },
  preferTiers: { ru: "Предпочтения наставника по группам", en: "Preferred mentees in tiers" },
  groupSize: {
    ...w.groupSize,
    parts: {
      min: w.min,
      max: w.max,
    },
  },
  levels: w.levels,
  modes: w.modes,
  slots: w.slots,
  place: { ru: "Место работы", en: "Place of work" },
  reportsTo: w.reportsTo,
  period: { ru: "Когда может быть наставником", en: "When free to mentor" },
};
