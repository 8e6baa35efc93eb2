import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type DifficultyOrigin = "self" | "mentor" | "diagnostics";

export type DifficultyOutcome = "removed" | "reduced" | "unchanged" | "not-assessed";

export const difficultyOrigins: Keys<DifficultyOrigin, CodeEntry> = {
  self: {},
  mentor: {},
  diagnostics: {},
};

export const difficultyOutcomes: Keys<DifficultyOutcome, CodeEntry & { readonly overcome: boolean }> = {
  removed: { overcome: true },
  reduced: { overcome: true },
  unchanged: { overcome: false },
  "not-assessed": { overcome: false },
};
