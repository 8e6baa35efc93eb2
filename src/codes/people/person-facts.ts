import type { CodeEntry } from "../code-list.js";
import { ownDesign, source } from "../source.js";

export type QualificationCategory =
  "none" | "post-suits" | "first" | "highest" | "methodologist" | "mentor-teacher";

/**
 * `rank` orders what certification says of somebody's skill, 0 for nothing. `requires` is the category one must hold to
 * be given this one. The category педагог-наставник is no role: a mentor need not hold it, and its holder need not
 * mentor.
 */
export type QualificationCategoryEntry = CodeEntry & {
  readonly rank: number;
  readonly requires?: QualificationCategory;
  readonly alsoCalled?: readonly string[];
};

/** What certification of teaching staff establishes (order 196). */
export const qualificationCategories: Readonly<Record<QualificationCategory, QualificationCategoryEntry>> = {
  none: { ru: "без категории", en: "no category", rank: 0, source: ownDesign },
  "post-suits": {
    ru: "соответствие занимаемой должности",
    en: "suited to the post held",
    rank: 1,
    source: source("pr-196", "recalled"),
    alsoCalled: ["соответствие должности", "СЗД"],
  },
  first: {
    ru: "первая квалификационная категория",
    en: "first category",
    rank: 2,
    source: source("pr-196", "recalled"),
    alsoCalled: ["первая", "первая категория"],
  },
  highest: {
    ru: "высшая квалификационная категория",
    en: "highest category",
    rank: 3,
    source: source("pr-196", "seen"),
    alsoCalled: ["высшая", "высшая категория"],
  },
  methodologist: {
    ru: "категория «педагог-методист»",
    en: "category of teacher-methodologist",
    rank: 3,
    requires: "highest",
    source: source("pr-196", "seen"),
    alsoCalled: ["педагог-методист"],
  },
  "mentor-teacher": {
    ru: "категория «педагог-наставник»",
    en: "category of teacher-mentor",
    rank: 3,
    requires: "highest",
    source: source("pr-196", "seen"),
    alsoCalled: ["педагог-наставник"],
  },
};

export type AttainedEducation =
  "general" | "vocational" | "bachelor" | "specialist" | "master" | "postgraduate" | "retraining";

/** `professional` levels are finished vocational or higher training, which a young specialist must have. */
export const attainedEducations: Readonly<
  Record<AttainedEducation, CodeEntry & { readonly professional: boolean }>
> = {
  general: {
    ru: "среднее общее",
    en: "secondary general",
    professional: false,
    source: source("fz-273", "recalled"),
  },
  vocational: {
    ru: "среднее профессиональное",
    en: "secondary vocational",
    professional: true,
    source: source("fz-273", "recalled"),
  },
  bachelor: {
    ru: "высшее: бакалавриат",
    en: "higher: bachelor",
    professional: true,
    source: source("fz-273", "recalled"),
  },
  specialist: {
    ru: "высшее: специалитет",
    en: "higher: specialist",
    professional: true,
    source: source("fz-273", "recalled"),
  },
  master: {
    ru: "высшее: магистратура",
    en: "higher: master",
    professional: true,
    source: source("fz-273", "recalled"),
  },
  postgraduate: {
    ru: "высшее: подготовка кадров высшей квалификации",
    en: "higher: postgraduate",
    professional: true,
    source: source("fz-273", "recalled"),
  },
  retraining: {
    ru: "профессиональная переподготовка",
    en: "professional retraining",
    professional: false,
    source: source("fz-273", "recalled"),
  },
};

export type EmploymentBasis = "main-job" | "second-job" | "inner-second-job" | "civil-contract" | "placement";

/** `employee` marks a labour relation: only there does labour law on mentoring apply. */
export const employmentBases: Readonly<Record<EmploymentBasis, CodeEntry & { readonly employee: boolean }>> =
  {
    "main-job": { ru: "основное место работы", en: "main job", employee: true, source: ownDesign },
    "second-job": { ru: "внешнее совместительство", en: "second job", employee: true, source: ownDesign },
    "inner-second-job": {
      ru: "внутреннее совместительство",
      en: "second job with the same employer",
      employee: true,
      source: ownDesign,
    },
    "civil-contract": {
      ru: "гражданско-правовой договор",
      en: "civil-law contract",
      employee: false,
      source: ownDesign,
    },
    placement: { ru: "практика без трудового договора", en: "placement", employee: false, source: ownDesign },
  };

export type AgeBand =
  "under-25" | "25-29" | "30-34" | "35-39" | "40-44" | "45-49" | "50-54" | "55-59" | "60-64" | "65-and-over";

/** Ages in whole years, both inclusive. Give a report the band, never the age. */
export const ageBands: Readonly<Record<AgeBand, CodeEntry & { readonly min: number; readonly max: number }>> =
  {
    "under-25": { ru: "до 25 лет", en: "under 25 years", min: 14, max: 24, source: ownDesign },
    "25-29": { ru: "25–29 лет", en: "25–29 years", min: 25, max: 29, source: ownDesign },
    "30-34": { ru: "30–34 года", en: "30–34 years", min: 30, max: 34, source: ownDesign },
    "35-39": { ru: "35–39 лет", en: "35–39 years", min: 35, max: 39, source: ownDesign },
    "40-44": { ru: "40–44 года", en: "40–44 years", min: 40, max: 44, source: ownDesign },
    "45-49": { ru: "45–49 лет", en: "45–49 years", min: 45, max: 49, source: ownDesign },
    "50-54": { ru: "50–54 года", en: "50–54 years", min: 50, max: 54, source: ownDesign },
    "55-59": { ru: "55–59 лет", en: "55–59 years", min: 55, max: 59, source: ownDesign },
    "60-64": { ru: "60–64 года", en: "60–64 years", min: 60, max: 64, source: ownDesign },
    "65-and-over": { ru: "65 лет и старше", en: "65 years and over", min: 65, max: 120, source: ownDesign },
  };
