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
 * How a plan gives the time of an activity: the kinds that `readPlanTime` tells apart. An activity that `repeats` may be
 * held and recorded more than once, with a frequency or without.
 */
export const activityTimings: Readonly<Record<ActivityTiming, CodeEntry & { readonly repeats: boolean }>> =
  /* @__PURE__ */ labelled(keys.activityTimings, {
    day: { ru: "день", en: "day", source: ownDesign },
    days: { ru: "дни", en: "days", source: ownDesign },
    month: { ru: "месяц", en: "month", source: ownDesign },
    months: { ru: "месяцы", en: "months", source: ownDesign },
    quarter: { ru: "квартал", en: "quarter of the calendar", source: ownDesign },
    "school-quarter": { ru: "учебная четверть", en: "school quarter", source: ownDesign },
    "half-year": { ru: "полугодие", en: "half-year", source: ownDesign },
    year: { ru: "в течение года или срока", en: "over the year or term", source: ownDesign },
    "holiday-break": { ru: "каникулы", en: "school break", source: ownDesign },
    recurring: { ru: "с повторением", en: "recurring", source: ownDesign },
    event: { ru: "по событию или этапу", en: "at an event or stage", source: ownDesign },
    "as-needed": { ru: "по мере необходимости", en: "as needed", source: ownDesign },
    "by-other-document": { ru: "по другому документу", en: "by another document", source: ownDesign },
    several: { ru: "в несколько сроков", en: "at several times", source: ownDesign },
    unknown: { ru: "не прочитано", en: "not read", source: ownDesign },
  });
