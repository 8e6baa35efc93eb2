import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type MenteeCategory =
  | "new-to-profession"
  | "new-to-staff"
  | "new-technology"
  | "returned"
  | "growth"
  | "digital"
  | "burnout"
  | "other-difficulty"
  | "trainee";

/**
 * `core` marks the three categories that every organisation works with. A `sensitive` category is never
 * exported for a single person.
 */
export type MenteeCategoryEntry = CodeEntry & {
  readonly core: boolean;
  readonly sensitive: boolean;
  readonly alsoCalled?: readonly string[];
};

export const menteeCategories: Keys<MenteeCategory, MenteeCategoryEntry> = {
  "new-to-profession": { core: true, sensitive: false },
  "new-to-staff": { core: true, sensitive: false },
  "new-technology": { core: true, sensitive: false },
  returned: { core: false, sensitive: false },
  growth: { core: false, sensitive: false },
  digital: { core: false, sensitive: false },
  burnout: { core: false, sensitive: true },
  "other-difficulty": { core: false, sensitive: false },
  trainee: { core: false, sensitive: false },
};
