import type { CodeEntry } from "./code-list.js";
import { ownDesign } from "./source.js";

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

/** How a plan says when something is to happen. */
export const activityTimings: Readonly<Record<ActivityTiming, CodeEntry>> = {
  day: { ru: "день", en: "day", source: ownDesign },
  range: { ru: "промежуток", en: "range of days", source: ownDesign },
  month: { ru: "месяц", en: "month", source: ownDesign },
  "day-without-year": { ru: "день без года", en: "day without a year", source: ownDesign },
  "month-without-year": { ru: "месяц без года", en: "month without a year", source: ownDesign },
  monthly: { ru: "ежемесячно", en: "monthly", source: ownDesign },
  recurring: { ru: "с повторением", en: "recurring", source: ownDesign },
  stage: { ru: "на этапе", en: "at a stage", source: ownDesign },
  ongoing: { ru: "постоянно", en: "ongoing", source: ownDesign },
  deadline: { ru: "к сроку", en: "by a deadline", source: ownDesign },
};
