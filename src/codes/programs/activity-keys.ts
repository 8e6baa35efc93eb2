import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type ActivityState = "planned" | "done" | "cancelled" | "waived";

export type ActivityTiming =
  | "day"
  | "days"
  | "month"
  | "months"
  | "quarter"
  | "school-quarter"
  | "half-year"
  | "year"
  | "holiday-break"
  | "recurring"
  | "event"
  | "as-needed"
  | "by-other-document"
  | "several"
  | "unknown";

export const activityStates: Keys<ActivityState, CodeEntry & { readonly settled: boolean }> = {
  planned: { settled: false },
  done: { settled: true },
  cancelled: { settled: true },
  waived: { settled: true },
};

export const activityTimings: Keys<ActivityTiming, CodeEntry & { readonly repeats: boolean }> = {
  day: { repeats: false },
  days: { repeats: false },
  month: { repeats: false },
  months: { repeats: false },
  quarter: { repeats: false },
  "school-quarter": { repeats: false },
  "half-year": { repeats: false },
  year: { repeats: true },
  "holiday-break": { repeats: false },
  recurring: { repeats: true },
  event: { repeats: false },
  "as-needed": { repeats: true },
  "by-other-document": { repeats: true },
  several: { repeats: true },
  unknown: { repeats: false },
};
