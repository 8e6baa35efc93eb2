import { labelled } from "../keys-and-labels.js";
import * as keys from "./mentee-category-keys.js";
import type { MenteeCategory, MenteeCategoryEntry } from "./mentee-category-keys.js";

/** Who may be mentored. */
export const menteeCategories: Readonly<Record<MenteeCategory, MenteeCategoryEntry>> =
  /* @__PURE__ */ labelled(keys.menteeCategories, {
    "new-to-profession": {
      ru: "молодой педагог, только пришедший в профессию",
      en: "teacher new to the profession",
      source: { act: "az-1128", certainty: "recalled" },
      alsoCalled: [
        "молодой специалист",
        "молодой педагог",
        "молодой учитель",
        "молодой педагогический работник",
        "начинающий педагог",
        "начинающий специалист",
        "впервые принятый",
        "назначен на должность без опыта по ней",
      ],
    },
    "new-to-staff": {
      ru: "новый педагог в коллективе",
      en: "teacher new to this staff",
      source: { act: "az-1128", certainty: "recalled" },
      alsoCalled: ["новый педагог", "новый в коллективе", "вновь прибывший", "вновь поступивший"],
    },
    "new-technology": {
      ru: "опытный педагог, которому нужна новая технология или новый навык",
      en: "experienced teacher who needs a new technology or skill",
      source: { act: "az-1128", certainty: "recalled" },
      alsoCalled: ["педагог, осваивающий дистанционные технологии"],
    },
    returned: {
      ru: "педагог, вернувшийся после длительного перерыва",
      en: "teacher back after a long break",
      source: { act: "az-1128", certainty: "recalled" },
    },
    growth: {
      ru: "педагог, желающий вырасти в выбранном направлении",
      en: "teacher who wants to grow in a direction",
      source: { act: "az-1128", certainty: "recalled" },
    },
    digital: {
      ru: "педагог, осваивающий цифровые навыки",
      en: "teacher who wants digital skills",
      source: { act: "az-1128", certainty: "recalled" },
    },
    burnout: {
      ru: "педагог с признаками выгорания",
      en: "teacher with signs of burnout",
      source: { act: "az-1128", certainty: "recalled" },
    },
    "other-difficulty": {
      ru: "педагог с иными затруднениями",
      en: "teacher with another difficulty",
      source: { act: "az-1128", certainty: "recalled" },
      alsoCalled: ["без педагогического образования"],
    },
    trainee: {
      ru: "стажёр или студент на практике",
      en: "trainee or student on placement",
      source: { act: "az-1128", certainty: "recalled" },
    },
  });
