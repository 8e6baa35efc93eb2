import type { CodeEntry } from "../code-list.js";
import { ownDesign, source } from "../source.js";

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

/** Who stands on a side of a form. */
export type Side = "teacher" | "head" | "lecturer" | "partner" | "student" | "pupil" | "parent";

/**
 * `comparableAs` is the key under which differently named forms are counted together; `outer` forms bring the
 * mentor from outside the organisation.
 */
export type FormEntry = CodeEntry & {
  readonly audience: "staff" | "learners" | "families";
  readonly mentorSide: readonly Side[];
  readonly menteeSide: readonly Side[];
  readonly outer: boolean;
  readonly comparableAs: string;
  readonly alsoCalled?: readonly string[];
};

/** Forms of mentoring: who works with whom. */
export const forms: Readonly<Record<MentoringForm, FormEntry>> = {
  "teacher-teacher": {
    ru: "педагог – педагог",
    en: "teacher – teacher",
    audience: "staff",
    mentorSide: ["teacher"],
    menteeSide: ["teacher"],
    outer: false,
    comparableAs: "peer-staff",
    source: source("az-1128", "partly-seen"),
    alsoCalled: ["учитель – учитель", "воспитатель – воспитатель", "преподаватель – преподаватель"],
  },
  "head-teacher": {
    ru: "руководитель образовательной организации – педагог",
    en: "head – teacher",
    audience: "staff",
    mentorSide: ["head"],
    menteeSide: ["teacher"],
    outer: false,
    comparableAs: "head-teacher",
    source: source("az-1128", "partly-seen"),
    alsoCalled: ["руководитель – педагог"],
  },
  "employer-student": {
    ru: "работодатель – студент",
    en: "employer – student",
    audience: "staff",
    mentorSide: ["partner", "teacher", "head"],
    menteeSide: ["student"],
    outer: true,
    comparableAs: "employer-student",
    source: source("az-1128", "recalled"),
    alsoCalled: ["учитель(работодатель) – студент"],
  },
  "lecturer-young-teacher": {
    ru: "педагог вуза или колледжа – молодой педагог",
    en: "university or college lecturer – young teacher",
    audience: "staff",
    mentorSide: ["lecturer"],
    menteeSide: ["teacher"],
    outer: true,
    comparableAs: "lecturer-young-teacher",
    source: source("az-1128", "recalled"),
  },
  "partner-teacher": {
    ru: "социальный партнёр – педагог",
    en: "social partner – teacher",
    audience: "staff",
    mentorSide: ["partner"],
    menteeSide: ["teacher"],
    outer: true,
    comparableAs: "partner-teacher",
    source: source("az-1128", "recalled"),
  },
  "pupil-pupil": {
    ru: "ученик – ученик",
    en: "pupil – pupil",
    audience: "learners",
    mentorSide: ["pupil"],
    menteeSide: ["pupil"],
    outer: false,
    comparableAs: "pupil-pupil",
    source: source("r-145", "seen"),
    alsoCalled: ["дети – детям"],
  },
  "student-pupil": {
    ru: "студент – ученик",
    en: "student – pupil",
    audience: "learners",
    mentorSide: ["student"],
    menteeSide: ["pupil"],
    outer: true,
    comparableAs: "student-pupil",
    source: source("r-145", "seen"),
    alsoCalled: ["студент – ученик(и)", "студенты – обучающиеся"],
  },
  "employer-pupil": {
    ru: "работодатель – ученик",
    en: "employer – pupil",
    audience: "learners",
    mentorSide: ["partner"],
    menteeSide: ["pupil"],
    outer: true,
    comparableAs: "employer-pupil",
    source: source("r-145", "seen"),
  },
  "teacher-student": {
    ru: "педагог – студент",
    en: "teacher – student",
    audience: "learners",
    mentorSide: ["teacher", "lecturer"],
    menteeSide: ["student"],
    outer: false,
    comparableAs: "teacher-student",
    source: ownDesign,
    alsoCalled: ["преподаватель – студент", "педагог – студенты"],
  },
  "teacher-pupil": {
    ru: "педагог – ученики",
    en: "teacher – pupils",
    audience: "learners",
    mentorSide: ["teacher", "lecturer"],
    menteeSide: ["pupil"],
    outer: false,
    comparableAs: "teacher-pupil",
    source: ownDesign,
    alsoCalled: ["преподаватель – ученики"],
  },
  "teacher-parents": {
    ru: "педагог – родители",
    en: "teacher – parents",
    audience: "families",
    mentorSide: ["teacher"],
    menteeSide: ["parent"],
    outer: false,
    comparableAs: "teacher-parents",
    source: ownDesign,
  },
  "parents-children": {
    ru: "родители – дети",
    en: "parents – children",
    audience: "families",
    mentorSide: ["parent"],
    menteeSide: ["pupil"],
    outer: false,
    comparableAs: "parents-children",
    source: ownDesign,
  },
};
