import type { CodeEntry } from "../code-list.js";
import type { Side } from "../programs/forms.js";
import { ownDesign } from "../source.js";

export type Post =
  | "teacher"
  | "kindergarten-teacher"
  | "lecturer"
  | "supplementary-teacher"
  | "speech-therapist"
  | "psychologist"
  | "methodologist"
  | "teaching-staff"
  | "senior-kindergarten-teacher"
  | "deputy-head"
  | "head"
  | "student"
  | "pupil"
  | "parent"
  | "partner-employee";

/** `side` says as whom the holder of the post stands in a form of mentoring. */
export type PostEntry = CodeEntry & { readonly side: Side; readonly alsoCalled?: readonly string[] };

const staff = { side: "teacher", source: ownDesign } as const;

/** Posts that take part in mentoring. */
export const posts: Readonly<Record<Post, PostEntry>> = {
  teacher: { ...staff, ru: "учитель", en: "school teacher" },
  "kindergarten-teacher": { ...staff, ru: "воспитатель", en: "kindergarten teacher" },
  lecturer: { ...staff, ru: "преподаватель", en: "college teacher" },
  "supplementary-teacher": {
    ...staff,
    ru: "педагог дополнительного образования",
    en: "supplementary-education teacher",
  },
  "speech-therapist": { ...staff, ru: "учитель-логопед", en: "speech therapist" },
  psychologist: { ...staff, ru: "педагог-психолог", en: "school psychologist" },
  methodologist: { ...staff, ru: "методист", en: "methodologist" },
  "teaching-staff": { ...staff, ru: "педагог", en: "member of the teaching staff" },
  "senior-kindergarten-teacher": { ...staff, ru: "старший воспитатель", en: "senior kindergarten teacher" },
  "deputy-head": {
    ru: "заместитель директора",
    en: "deputy head",
    side: "head",
    source: ownDesign,
    alsoCalled: ["заместитель руководителя", "заместитель заведующего"],
  },
  head: {
    ru: "руководитель",
    en: "head",
    side: "head",
    source: ownDesign,
    alsoCalled: ["директор", "заведующий"],
  },
  student: {
    ru: "студент",
    en: "student",
    side: "student",
    source: ownDesign,
    alsoCalled: ["студент педагогического колледжа"],
  },
  pupil: { ru: "ученик", en: "pupil", side: "pupil", source: ownDesign, alsoCalled: ["обучающийся"] },
  parent: { ru: "родитель", en: "parent", side: "parent", source: ownDesign },
  "partner-employee": {
    ru: "представитель предприятия или организации-партнёра",
    en: "representative of an enterprise or a partner organisation",
    side: "partner",
    source: ownDesign,
  },
};
