import type { Activity } from "../activity.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const activityNames: FieldNames<Activity> = {
  ref: w.ref,
  title: { ru: "Мероприятие", en: "Activity" },
  type: { ru: "Вид деятельности", en: "Kind of activity" },
  addresses: w.addresses,
  supports: {
    ...w.supports,
    help: { ru: "ключи сильных сторон программы", en: "refs of strengths of the program" },
  },
  time: {
    ...w.time,
    parts: {
      timing: w.timing,
      asWritten: w.asWritten,
      from: { ru: "Не раньше", en: "Not before" },
      to: { ru: "Не позже", en: "Not after" },
      deadline: w.deadline,
      frequency: {
        ...w.frequency,
        parts: {
          min: { ru: "Раз, не меньше", en: "Times, at least" },
          max: { ru: "Раз, не больше", en: "Times, at most" },
          every: w.every,
          per: w.per,
        },
      },
      parts: {
        ru: "Сроки по отдельности",
        en: "Times one by one",
        help: { ru: "если названо несколько сроков", en: "when several times are named" },
        parts: {
          asWritten: w.asWritten,
          from: { ru: "Не раньше", en: "Not before" },
          to: { ru: "Не позже", en: "Not after" },
        },
      },
    },
  },
  responsible: w.responsible,
  obligatory: w.obligatory,
  expectedResult: w.expectedResult,
  state: w.state,
  doneOn: w.doneOn,
};
