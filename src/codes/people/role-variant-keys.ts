import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";
import type { MentoringForm } from "../programs/form-keys.js";

export type RoleVariant =
  | "achiever-struggler"
  | "leader-passive"
  | "equal-equal"
  | "experienced-young"
  | "community-leader-troubled"
  | "innovator-conservative"
  | "subject-expert-beginner"
  | "leader-indifferent"
  | "equal-other"
  | "curator-author"
  | "professional-consumer"
  | "colleague-young-colleague"
  | "employer-future-employee"
  | "professional-choosing-student"
  | "colleague-future-colleague";

/** `forms` are the forms in which the variant occurs; the label names the mentor first. */
export type RoleVariantEntry = CodeEntry & { readonly forms: readonly MentoringForm[] };

export const roleVariants: Keys<RoleVariant, RoleVariantEntry> = {
  "achiever-struggler": { forms: ["pupil-pupil", "student-pupil"] },
  "leader-passive": { forms: ["pupil-pupil"] },
  "equal-equal": { forms: ["pupil-pupil"] },
  "experienced-young": { forms: ["teacher-teacher"] },
  "community-leader-troubled": { forms: ["teacher-teacher"] },
  "innovator-conservative": { forms: ["teacher-teacher"] },
  "subject-expert-beginner": { forms: ["teacher-teacher"] },
  "leader-indifferent": { forms: ["student-pupil"] },
  "equal-other": { forms: ["student-pupil"] },
  "curator-author": { forms: ["student-pupil"] },
  "professional-consumer": { forms: ["employer-pupil", "employer-student"] },
  "colleague-young-colleague": { forms: ["employer-pupil"] },
  "employer-future-employee": { forms: ["employer-pupil", "employer-student"] },
  "professional-choosing-student": { forms: ["employer-student"] },
  "colleague-future-colleague": { forms: ["employer-student"] },
};
