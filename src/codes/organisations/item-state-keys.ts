import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type ItemState = "absent" | "partial" | "present" | "not-applicable";

export type DocumentState = "absent" | "drafted" | "in-force" | "repealed";

export type StepState = "planned" | "under-way" | "done" | "cancelled";

export const itemStates: Keys<
  ItemState,
  CodeEntry & { readonly halfPoints: 0 | 1 | 2; readonly scored: boolean }
> = {
  absent: { halfPoints: 0, scored: true },
  partial: { halfPoints: 1, scored: true },
  present: { halfPoints: 2, scored: true },
  "not-applicable": { halfPoints: 0, scored: false },
};

export const documentStates: Keys<DocumentState, CodeEntry & { readonly binding: boolean }> = {
  absent: { binding: false },
  drafted: { binding: false },
  "in-force": { binding: true },
  repealed: { binding: false },
};

export const stepStates: Keys<StepState, CodeEntry & { readonly settled: boolean }> = {
  planned: { settled: false },
  "under-way": { settled: false },
  done: { settled: true },
  cancelled: { settled: true },
};
