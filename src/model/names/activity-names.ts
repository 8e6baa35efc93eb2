import type { Activity } from "../activity.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const activityNames: FieldNames<Activity> = {
  ref: w.ref,
  title: { ru: "Мероприятие", en: "Activity" },
  type: { ru: "Вид деятельности", en: "Kind of activity" },
  addresses: w.addresses,
  time: {
    ...w.time,
    parts: {
      timing: w.timing,
      asWritten: w.asWritten,
      period: w.period,
    },
  },
  responsible: w.responsible,
  obligatory: w.obligatory,
  expectedResult: w.expectedResult,
  state: w.state,
  doneOn: w.doneOn,
};
