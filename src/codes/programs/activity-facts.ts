import type { CodeEntry } from "../code-list.js";
import { ownDesign } from "../source.js";

export type ActivityState = "planned" | "done" | "cancelled" | "waived";

/** `settled` activities no longer stand in the way of completing a program. */
export const activityStates: Readonly<Record<ActivityState, CodeEntry & { readonly settled: boolean }>> = {
  planned: { ru: "запланировано", en: "planned", settled: false, source: ownDesign },
  done: { ru: "проведено", en: "done", settled: true, source: ownDesign },
  cancelled: { ru: "отменено", en: "cancelled", settled: true, source: ownDesign },
  waived: { ru: "снято по согласию", en: "waived by agreement", settled: true, source: ownDesign },
};

export type ActivityTiming =
  | "day"
  | "range"
  | "month"
  | "day-without-year"
  | "month-without-year"
  | "monthly"
  | "recurring"
  | "stage"
  | "ongoing"
  | "deadline";

/** How a plan says when something is to happen; what `repeats` may be held, and recorded, more than once. */
export const activityTimings: Readonly<Record<ActivityTiming, CodeEntry & { readonly repeats: boolean }>> = {
  day: { ru: "день", en: "day", repeats: false, source: ownDesign },
  range: { ru: "промежуток", en: "range of days", repeats: false, source: ownDesign },
  month: { ru: "месяц", en: "month", repeats: false, source: ownDesign },
  "day-without-year": { ru: "день без года", en: "day without a year", repeats: false, source: ownDesign },
  "month-without-year": {
    ru: "месяц без года",
    en: "month without a year",
    repeats: false,
    source: ownDesign,
  },
  monthly: { ru: "ежемесячно", en: "monthly", repeats: true, source: ownDesign },
  recurring: { ru: "с повторением", en: "recurring", repeats: true, source: ownDesign },
  stage: { ru: "на этапе", en: "at a stage", repeats: false, source: ownDesign },
  ongoing: { ru: "постоянно", en: "ongoing", repeats: true, source: ownDesign },
  deadline: { ru: "к сроку", en: "by a deadline", repeats: false, source: ownDesign },
};
