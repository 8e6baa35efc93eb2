import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type QualificationCategory =
  "none" | "post-suits" | "first" | "highest" | "methodologist" | "mentor-teacher";

/**
 * `rank` orders categories by skill; 0 is no category. `requires` is the category that a person must already
 * hold. The category педагог-наставник is not a role: a mentor need not hold it, and its holder need not
 * mentor.
 */
export type QualificationCategoryEntry = CodeEntry & {
  readonly rank: number;
  readonly requires?: QualificationCategory;
  readonly alsoCalled?: readonly string[];
};

export type AttainedEducation =
  "general" | "vocational" | "higher" | "bachelor" | "specialist" | "master" | "postgraduate" | "retraining";

export type EmploymentBasis = "main-job" | "second-job" | "inner-second-job" | "civil-contract" | "placement";

export type AgeBand =
  "under-25" | "25-29" | "30-34" | "35-39" | "40-44" | "45-49" | "50-54" | "55-59" | "60-64" | "65-and-over";

export const qualificationCategories: Keys<QualificationCategory, QualificationCategoryEntry> = {
  none: { rank: 0 },
  "post-suits": { rank: 1 },
  first: { rank: 2 },
  highest: { rank: 3 },
  methodologist: { rank: 3, requires: "highest" },
  "mentor-teacher": { rank: 3, requires: "highest" },
};

export const attainedEducations: Keys<AttainedEducation, CodeEntry & { readonly professional: boolean }> = {
  general: { professional: false },
  vocational: { professional: true },
  higher: { professional: true },
  bachelor: { professional: true },
  specialist: { professional: true },
  master: { professional: true },
  postgraduate: { professional: true },
  retraining: { professional: false },
};

export const employmentBases: Keys<EmploymentBasis, CodeEntry & { readonly employee: boolean }> = {
  "main-job": { employee: true },
  "second-job": { employee: true },
  "inner-second-job": { employee: true },
  "civil-contract": { employee: false },
  placement: { employee: false },
};

export const ageBands: Keys<AgeBand, CodeEntry & { readonly min: number; readonly max: number }> = {
  "under-25": { min: 14, max: 24 },
  "25-29": { min: 25, max: 29 },
  "30-34": { min: 30, max: 34 },
  "35-39": { min: 35, max: 39 },
  "40-44": { min: 40, max: 44 },
  "45-49": { min: 45, max: 49 },
  "50-54": { min: 50, max: 54 },
  "55-59": { min: 55, max: 59 },
  "60-64": { min: 60, max: 64 },
  "65-and-over": { min: 65, max: 120 },
};
