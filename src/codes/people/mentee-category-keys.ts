import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";
import type { MentoringPurpose } from "../programs/purpose-keys.js";

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
 * exported for a single person. `purposes` are what such a mentee is mentored for, the main one first.
 */
export type MenteeCategoryEntry = CodeEntry & {
  readonly core: boolean;
  readonly sensitive: boolean;
  readonly purposes: readonly MentoringPurpose[];
  readonly alsoCalled?: readonly string[];
};

export const menteeCategories: Keys<MenteeCategory, MenteeCategoryEntry> = {
  "new-to-profession": { core: true, sensitive: false, purposes: ["formation", "adaptation"] },
  "new-to-staff": { core: true, sensitive: false, purposes: ["adaptation"] },
  "new-technology": { core: true, sensitive: false, purposes: ["development"] },
  returned: { core: false, sensitive: false, purposes: ["adaptation", "development"] },
  growth: { core: false, sensitive: false, purposes: ["development"] },
  digital: { core: false, sensitive: false, purposes: ["development"] },
  burnout: { core: false, sensitive: true, purposes: ["development"] },
  "other-difficulty": { core: false, sensitive: false, purposes: ["development"] },
  trainee: { core: false, sensitive: false, purposes: ["formation"] },
};
