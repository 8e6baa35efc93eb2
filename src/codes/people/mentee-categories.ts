import type { CodeEntry } from "../code-list.js";
import { source } from "../source.js";

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

/** `core` marks the three categories every organisation works with; `sensitive` ones never leave as a person's. */
export type MenteeCategoryEntry = CodeEntry & {
  readonly core: boolean;
  readonly sensitive: boolean;
  readonly alsoCalled?: readonly string[];
};

/** Who may be mentored. */
export const menteeCategories: Readonly<Record<MenteeCategory, MenteeCategoryEntry>> = {
  "new-to-profession": {
    ru: "молодой педагог, только пришедший в профессию",
    en: "teacher new to the profession",
    core: true,
    sensitive: false,
    source: source("az-1128", "recalled"),
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
    core: true,
    sensitive: false,
    source: source("az-1128", "recalled"),
    alsoCalled: ["новый педагог", "новый в коллективе", "вновь прибывший", "вновь поступивший"],
  },
  "new-technology": {
    ru: "опытный педагог, которому нужна новая технология или новый навык",
    en: "experienced teacher who needs a new technology or skill",
    core: true,
    sensitive: false,
    source: source("az-1128", "recalled"),
    alsoCalled: ["педагог, осваивающий дистанционные технологии"],
  },
  returned: {
    ru: "педагог, вернувшийся после длительного перерыва",
    en: "teacher back after a long break",
    core: false,
    sensitive: false,
    source: source("az-1128", "recalled"),
  },
  growth: {
    ru: "педагог, желающий вырасти в выбранном направлении",
    en: "teacher who wants to grow in a direction",
    core: false,
    sensitive: false,
    source: source("az-1128", "recalled"),
  },
  digital: {
    ru: "педагог, осваивающий цифровые навыки",
    en: "teacher who wants digital skills",
    core: false,
    sensitive: false,
    source: source("az-1128", "recalled"),
  },
  burnout: {
    ru: "педагог с признаками выгорания",
    en: "teacher with signs of burnout",
    core: false,
    sensitive: true,
    source: source("az-1128", "recalled"),
  },
  "other-difficulty": {
    ru: "педагог с иными затруднениями",
    en: "teacher with another difficulty",
    core: false,
    sensitive: false,
    source: source("az-1128", "recalled"),
    alsoCalled: ["без педагогического образования"],
  },
  trainee: {
    ru: "стажёр или студент на практике",
    en: "trainee or student on placement",
    core: false,
    sensitive: false,
    source: source("az-1128", "recalled"),
  },
};
