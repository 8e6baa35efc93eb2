import type { WorkCalendar } from "../../base/work-calendar.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const workCalendarNames: FieldNames<WorkCalendar> = {
  kind: w.kind,
  schemaVersion: w.schemaVersion,
  id: w.id,
  sources: {
    ...w.sources,
    parts: {
      id: { ru: "Ключ", en: "Key" },
      number: w.number,
      adopted: { ru: "Принят, дата", en: "Adopted on" },
      seen: { ru: "Что видели", en: "What was seen" },
      ru: { ru: "По-русски", en: "In Russian" },
      en: { ru: "По-английски", en: "In English" },
    },
  },
  years: {
    ru: "Годы",
    en: "Years",
    parts: {
      year: w.year,
      certainty: { ru: "Достоверность", en: "Certainty" },
      sources: w.sources,
      holidays: { ru: "Нерабочие праздничные дни", en: "Public holidays" },
      transfers: {
        ru: "Переносы выходных",
        en: "Moved days off",
        parts: {
          from: { ru: "С какого дня", en: "From" },
          to: { ru: "На какой день", en: "To" },
          by: { ru: "Чем установлен", en: "By what" },
        },
      },
      paidNonWorking: {
        ru: "Оплачиваемые нерабочие дни",
        en: "Paid non-working days",
        parts: {
          from: w.from,
          to: { ru: "По", en: "Until" },
          source: { ru: "Источник", en: "Source" },
        },
      },
    },
  },
  notes: {
    ru: "Примечания",
    en: "Notes",
    parts: {
      ru: { ru: "По-русски", en: "In Russian" },
      en: { ru: "По-английски", en: "In English" },
    },
  },
};
