import type { ActivityGroup } from "../../catalogue/data/activity-group-keys.js";
import type { ActivityCode } from "../../catalogue/data/activity-keys.js";
import type { MentoringPurpose } from "../../codes/programs/purpose-keys.js";

/** What a program for a purpose is to end with: the outputs of `mentoringPurposes`, each with a code. */
export type PlanOutcome =
  | "lessons-unaided"
  | "stays-in-profession"
  | "new-acquired"
  | "new-in-lessons"
  | "duties-unaided"
  | "accepted-by-staff";

export type PurposePlan = {
  /** Among what usually helps, these groups come first, in this order. */
  readonly prefers: readonly ActivityGroup[];
  /** What opens the program beside the meetings. */
  readonly opens: ActivityCode;
  /** `early`: most of the work stands in the first months, and thins out. */
  readonly pace: "even" | "early";
  /** Ways to show each outcome, the best first; none for what only the time after the program can show. */
  readonly outcomes: readonly { readonly code: PlanOutcome; readonly ways: readonly ActivityCode[] }[];
};

/**
 * How a purpose shapes a plan. Who enters the profession watches, does it together, is watched, and in the end gives a
 * lesson unaided; who is new to the place learns its order and meets its people at once; who wants something new learns it,
 * makes something of it, and shows it in lessons. This project's own: no act says so.
 */
export const purposePlans: Readonly<Record<MentoringPurpose, PurposePlan>> = {
  formation: {
    prefers: ["observation", "co-work", "analysis"],
    opens: "ACT-DIAG-SELF",
    pace: "even",
    outcomes: [
      { code: "lessons-unaided", ways: ["ACT-OPEN-LESSON", "ACT-OBS-MENTEE"] },
      { code: "stays-in-profession", ways: [] },
    ],
  },
  development: {
    prefers: ["learning", "product", "community"],
    opens: "ACT-DIAG-TALK",
    pace: "even",
    outcomes: [
      { code: "new-acquired", ways: ["ACT-METHOD-PRODUCT", "ACT-PUBLIC-RESULT"] },
      { code: "new-in-lessons", ways: ["ACT-OBS-MENTEE", "ACT-OPEN-LESSON"] },
    ],
  },
  adaptation: {
    prefers: ["consultation", "community", "meeting"],
    opens: "ACT-DOCS-STUDY",
    pace: "early",
    outcomes: [
      { code: "duties-unaided", ways: ["ACT-OBS-MENTEE", "ACT-DIAG-EXT"] },
      { code: "accepted-by-staff", ways: ["ACT-MO", "ACT-PUBLIC-RESULT"] },
    ],
  },
};
