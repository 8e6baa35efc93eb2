import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type ActivityState = "planned" | "done" | "cancelled" | "waived";

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

export const activityStates: Keys<ActivityState, CodeEntry & { readonly settled: boolean }> = {
  planned: { settled: false },
  done: { settled: true },
  cancelled: { settled: true },
  waived: { settled: true },
};

export const activityTimings: Keys<ActivityTiming, CodeEntry & { readonly repeats: boolean }> = {
  day: { repeats: false },
  range: { repeats: false },
  month: { repeats: false },
  "day-without-year": { repeats: false },
  "month-without-year": { repeats: false },
  monthly: { repeats: true },
  recurring: { repeats: true },
  stage: { repeats: false },
  ongoing: { repeats: true },
  deadline: { repeats: false },
};
