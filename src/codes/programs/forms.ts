import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./form-keys.js";
import type { MentoringForm, FormEntry } from "./form-keys.js";

/** Forms of mentoring: who works with whom. */
export const forms: Readonly<Record<MentoringForm, FormEntry>> = /* @__PURE__ */ labelled(keys.forms, {
  "teacher-teacher": {
    ru: "педагог – педагог",
    en: "teacher – teacher",
    source: { act: "az-1128", certainty: "partly-seen" },
    alsoCalled: ["учитель – учитель", "воспитатель – воспитатель", "преподаватель – преподаватель"],
  },
  "head-teacher": {
    ru: "руководитель образовательной организации – педагог",
    en: "head – teacher",
    source: { act: "az-1128", certainty: "partly-seen" },
    alsoCalled: ["руководитель – педагог"],
  },
  "employer-student": {
    ru: "работодатель – студент",
    en: "employer – student",
    source: { act: "az-1128", certainty: "recalled" },
    alsoCalled: ["учитель(работодатель) – студент"],
  },
  "lecturer-young-teacher": {
    ru: "педагог вуза или колледжа – молодой педагог",
    en: "university or college lecturer – young teacher",
    source: { act: "az-1128", certainty: "recalled" },
  },
  "partner-teacher": {
    ru: "социальный партнёр – педагог",
    en: "social partner – teacher",
    source: { act: "az-1128", certainty: "recalled" },
  },
  "pupil-pupil": {
    ru: "ученик – ученик",
    en: "pupil – pupil",
    source: { act: "r-145", certainty: "seen" },
    alsoCalled: ["дети – детям"],
  },
  "student-pupil": {
    ru: "студент – ученик",
    en: "student – pupil",
    source: { act: "r-145", certainty: "seen" },
    alsoCalled: ["студент – ученик(и)", "студенты – обучающиеся"],
  },
  "employer-pupil": {
    ru: "работодатель – ученик",
    en: "employer – pupil",
    source: { act: "r-145", certainty: "seen" },
  },
  "teacher-student": {
    ru: "педагог – студент",
    en: "teacher – student",
    source: ownDesign,
    alsoCalled: ["преподаватель – студент", "педагог – студенты"],
  },
  "teacher-pupil": {
    ru: "педагог – ученики",
    en: "teacher – pupils",
    source: ownDesign,
    alsoCalled: ["преподаватель – ученики"],
  },
  "teacher-parents": { ru: "педагог – родители", en: "teacher – parents", source: ownDesign },
  "parents-children": { ru: "родители – дети", en: "parents – children", source: ownDesign },
});
