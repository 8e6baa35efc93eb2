import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./activity-keys.js";
import type { ActivityState, ActivityTiming } from "./activity-keys.js";

/** `settled` activities no longer prevent completing a program. */
export const activityStates: Readonly<Record<ActivityState, CodeEntry & { readonly settled: boolean }>> =
  /* @__PURE__ */ labelled(keys.activityStates, {
    planned: { ru: "запланировано", en: "planned", source: ownDesign },
    done: { ru: "проведено", en: "done", source: ownDesign },
    cancelled: { ru: "отменено", en: "cancelled", source: ownDesign },
    waived: { ru: "снято по согласию", en: "waived by agreement", source: ownDesign },
  });

/**
 * How a plan gives the time of an activity. An activity that `repeats` may be held and recorded more than
 * once.
 */
export const activityTimings: Readonly<Record<ActivityTiming, CodeEntry & { readonly repeats: boolean }>> =
  /* @__PURE__ */ labelled(keys.activityTimings, {
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
  });
