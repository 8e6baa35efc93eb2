import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";
import type { CommunityMemberKind } from "../organisations/community-keys.js";

export type MentoringForm =
  | "teacher-teacher"
  | "head-teacher"
  | "employer-student"
  | "lecturer-young-teacher"
  | "partner-teacher"
  | "pupil-pupil"
  | "student-pupil"
  | "employer-pupil"
  | "teacher-student"
  | "teacher-pupil"
  | "teacher-parents"
  | "parents-children";

/** Who takes a side of a form. */
export type Side = "teacher" | "head" | "lecturer" | "partner" | "student" | "pupil" | "parent";

/**
 * `comparableAs` is the key under which differently named forms are counted together. In an `outer` form the
 * mentor comes from outside the organisation. `members` are those whom a community needs for the form: of each list,
 * somebody.
 */
export type FormEntry = CodeEntry & {
  readonly audience: "staff" | "learners" | "families";
  readonly mentorSide: readonly Side[];
  readonly menteeSide: readonly Side[];
  readonly outer: boolean;
  readonly members: readonly (readonly CommunityMemberKind[])[];
  readonly comparableAs: string;
  readonly alsoCalled?: readonly string[];
};

export const forms: Keys<MentoringForm, FormEntry> = {
  "teacher-teacher": {
    audience: "staff",
    mentorSide: ["teacher"],
    menteeSide: ["teacher"],
    outer: false,
    members: [["staff"]],
    comparableAs: "peer-staff",
  },
  "head-teacher": {
    audience: "staff",
    mentorSide: ["head"],
    menteeSide: ["teacher"],
    outer: false,
    members: [["staff"]],
    comparableAs: "head-teacher",
  },
  "employer-student": {
    audience: "staff",
    mentorSide: ["partner", "teacher", "head"],
    menteeSide: ["student"],
    outer: true,
    members: [
      ["staff", "organisation-representatives"],
      ["learners", "young-specialists"],
    ],
    comparableAs: "employer-student",
  },
  "lecturer-young-teacher": {
    audience: "staff",
    mentorSide: ["lecturer"],
    menteeSide: ["teacher"],
    outer: true,
    members: [
      ["organisation-representatives", "partners"],
      ["young-specialists", "staff"],
    ],
    comparableAs: "lecturer-young-teacher",
  },
  "partner-teacher": {
    audience: "staff",
    mentorSide: ["partner"],
    menteeSide: ["teacher"],
    outer: true,
    members: [["enterprise-representatives", "organisation-representatives", "partners"], ["staff"]],
    comparableAs: "partner-teacher",
  },
  "pupil-pupil": {
    audience: "learners",
    mentorSide: ["pupil"],
    menteeSide: ["pupil"],
    outer: false,
    members: [["learners"]],
    comparableAs: "pupil-pupil",
  },
  "student-pupil": {
    audience: "learners",
    mentorSide: ["student"],
    menteeSide: ["pupil"],
    outer: true,
    members: [["graduates", "organisation-representatives", "partners"], ["learners"]],
    comparableAs: "student-pupil",
  },
  "employer-pupil": {
    audience: "learners",
    mentorSide: ["partner"],
    menteeSide: ["pupil"],
    outer: true,
    members: [["enterprise-representatives", "organisation-representatives", "partners"], ["learners"]],
    comparableAs: "employer-pupil",
  },
  "teacher-student": {
    audience: "learners",
    mentorSide: ["teacher", "lecturer"],
    menteeSide: ["student"],
    outer: false,
    members: [["staff"], ["learners"]],
    comparableAs: "teacher-student",
  },
  "teacher-pupil": {
    audience: "learners",
    mentorSide: ["teacher", "lecturer"],
    menteeSide: ["pupil"],
    outer: false,
    members: [["staff"], ["learners"]],
    comparableAs: "teacher-pupil",
  },
  "teacher-parents": {
    audience: "families",
    mentorSide: ["teacher"],
    menteeSide: ["parent"],
    outer: false,
    members: [["staff"], ["parents"]],
    comparableAs: "teacher-parents",
  },
  "parents-children": {
    audience: "families",
    mentorSide: ["parent"],
    menteeSide: ["pupil"],
    outer: false,
    members: [["parents"], ["learners"]],
    comparableAs: "parents-children",
  },
};
