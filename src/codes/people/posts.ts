import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./post-keys.js";
import type { Post, PostEntry } from "./post-keys.js";

/** Posts that take part in mentoring. */
export const posts: Readonly<Record<Post, PostEntry>> = /* @__PURE__ */ labelled(keys.posts, {
  teacher: { ru: "учитель", en: "school teacher", source: ownDesign },
  "kindergarten-teacher": { ru: "воспитатель", en: "kindergarten teacher", source: ownDesign },
  lecturer: { ru: "преподаватель", en: "college teacher", source: ownDesign },
  "supplementary-teacher": {
    ru: "педагог дополнительного образования",
    en: "supplementary-education teacher",
    source: ownDesign,
  },
  "speech-therapist": { ru: "учитель-логопед", en: "speech therapist", source: ownDesign },
  psychologist: { ru: "педагог-психолог", en: "school psychologist", source: ownDesign },
  methodologist: { ru: "методист", en: "methodologist", source: ownDesign },
  "teaching-staff": { ru: "педагог", en: "member of the teaching staff", source: ownDesign },
  "senior-kindergarten-teacher": {
    ru: "старший воспитатель",
    en: "senior kindergarten teacher",
    source: ownDesign,
  },
  "social-pedagogue": { ru: "социальный педагог", en: "social pedagogue", source: ownDesign },
  tutor: { ru: "тьютор", en: "tutor", source: ownDesign },
  "pedagogue-organiser": {
    ru: "педагог-организатор",
    en: "organiser of pupils' activities",
    source: ownDesign,
  },
  "pedagogue-librarian": { ru: "педагог-библиотекарь", en: "school librarian", source: ownDesign },
  "special-needs-teacher": { ru: "учитель-дефектолог", en: "special-needs teacher", source: ownDesign },
  "music-director": { ru: "музыкальный руководитель", en: "music director", source: ownDesign },
  "physical-education-instructor": {
    ru: "инструктор по физической культуре",
    en: "physical-education instructor",
    source: ownDesign,
  },
  "upbringing-adviser": {
    ru: "советник директора по воспитанию",
    en: "head's adviser on upbringing",
    source: ownDesign,
    alsoCalled: ["советник директора"],
  },
  "industrial-training-master": {
    ru: "мастер производственного обучения",
    en: "master of vocational training",
    source: ownDesign,
  },
  coach: { ru: "тренер-преподаватель", en: "coach", source: ownDesign },
  "safety-teacher": {
    ru: "преподаватель-организатор ОБЗР",
    en: "organiser of safety and defence lessons",
    source: ownDesign,
    alsoCalled: ["преподаватель-организатор ОБЖ"],
  },
  "deputy-head": {
    ru: "заместитель директора",
    en: "deputy head",
    source: ownDesign,
    alsoCalled: ["заместитель руководителя", "заместитель заведующего"],
  },
  head: { ru: "руководитель", en: "head", source: ownDesign, alsoCalled: ["директор", "заведующий"] },
  student: {
    ru: "студент",
    en: "student",
    source: ownDesign,
    alsoCalled: ["студент педагогического колледжа"],
  },
  pupil: { ru: "ученик", en: "pupil", source: ownDesign, alsoCalled: ["обучающийся"] },
  parent: { ru: "родитель", en: "parent", source: ownDesign },
  "partner-employee": {
    ru: "представитель предприятия или организации-партнёра",
    en: "representative of an enterprise or a partner organisation",
    source: ownDesign,
  },
});
