import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./person-keys.js";
import type {
  QualificationCategory,
  QualificationCategoryEntry,
  AttainedEducation,
  EmploymentBasis,
  AgeBand,
} from "./person-keys.js";

/** Results of the certification of teaching staff (order 196). */
export const qualificationCategories: Readonly<Record<QualificationCategory, QualificationCategoryEntry>> =
  /* @__PURE__ */ labelled(keys.qualificationCategories, {
    none: { ru: "без категории", en: "no category", source: ownDesign },
    "post-suits": {
      ru: "соответствие занимаемой должности",
      en: "suited to the post held",
      source: { act: "pr-196", certainty: "recalled" },
      alsoCalled: ["соответствие должности", "СЗД"],
    },
    first: {
      ru: "первая квалификационная категория",
      en: "first category",
      source: { act: "pr-196", certainty: "recalled" },
      alsoCalled: ["первая", "первая категория"],
    },
    highest: {
      ru: "высшая квалификационная категория",
      en: "highest category",
      source: { act: "pr-196", certainty: "seen" },
      alsoCalled: ["высшая", "высшая категория"],
    },
    methodologist: {
      ru: "категория «педагог-методист»",
      en: "category of teacher-methodologist",
      source: { act: "pr-196", certainty: "seen" },
      alsoCalled: ["педагог-методист"],
    },
    "mentor-teacher": {
      ru: "категория «педагог-наставник»",
      en: "category of teacher-mentor",
      source: { act: "pr-196", certainty: "seen" },
      alsoCalled: ["педагог-наставник"],
    },
  });

/** `professional` levels are finished vocational or higher training, which a young specialist must have. */
export const attainedEducations: Readonly<
  Record<AttainedEducation, CodeEntry & { readonly professional: boolean }>
> = /* @__PURE__ */ labelled(keys.attainedEducations, {
  general: { ru: "среднее общее", en: "secondary general", source: { act: "fz-273", certainty: "recalled" } },
  vocational: {
    ru: "среднее профессиональное",
    en: "secondary vocational",
    source: { act: "fz-273", certainty: "recalled" },
  },
  // Most school documents say no more than this.
  higher: { ru: "высшее", en: "higher, degree not stated", source: { act: "fz-273", certainty: "recalled" } },
  bachelor: {
    ru: "высшее: бакалавриат",
    en: "higher: bachelor",
    source: { act: "fz-273", certainty: "recalled" },
  },
  specialist: {
    ru: "высшее: специалитет",
    en: "higher: specialist",
    source: { act: "fz-273", certainty: "recalled" },
  },
  master: {
    ru: "высшее: магистратура",
    en: "higher: master",
    source: { act: "fz-273", certainty: "recalled" },
  },
  postgraduate: {
    ru: "высшее: подготовка кадров высшей квалификации",
    en: "higher: postgraduate",
    source: { act: "fz-273", certainty: "recalled" },
  },
  retraining: {
    ru: "профессиональная переподготовка",
    en: "professional retraining",
    source: { act: "fz-273", certainty: "recalled" },
  },
});

/** `employee` marks a labour relation; only then does labour law on mentoring apply. */
export const employmentBases: Readonly<Record<EmploymentBasis, CodeEntry & { readonly employee: boolean }>> =
  /* @__PURE__ */ labelled(keys.employmentBases, {
    "main-job": { ru: "основное место работы", en: "main job", source: ownDesign },
    "second-job": { ru: "внешнее совместительство", en: "second job", source: ownDesign },
    "inner-second-job": {
      ru: "внутреннее совместительство",
      en: "second job with the same employer",
      source: ownDesign,
    },
    "civil-contract": { ru: "гражданско-правовой договор", en: "civil-law contract", source: ownDesign },
    placement: { ru: "практика без трудового договора", en: "placement", source: ownDesign },
  });

/** Ages in whole years, both inclusive. Give a report the band, never the age. */
export const ageBands: Readonly<Record<AgeBand, CodeEntry & { readonly min: number; readonly max: number }>> =
  /* @__PURE__ */ labelled(keys.ageBands, {
    "under-25": { ru: "до 25 лет", en: "under 25 years", source: ownDesign },
    "25-29": { ru: "25–29 лет", en: "25–29 years", source: ownDesign },
    "30-34": { ru: "30–34 года", en: "30–34 years", source: ownDesign },
    "35-39": { ru: "35–39 лет", en: "35–39 years", source: ownDesign },
    "40-44": { ru: "40–44 года", en: "40–44 years", source: ownDesign },
    "45-49": { ru: "45–49 лет", en: "45–49 years", source: ownDesign },
    "50-54": { ru: "50–54 года", en: "50–54 years", source: ownDesign },
    "55-59": { ru: "55–59 лет", en: "55–59 years", source: ownDesign },
    "60-64": { ru: "60–64 года", en: "60–64 years", source: ownDesign },
    "65-and-over": { ru: "65 лет и старше", en: "65 years and over", source: ownDesign },
  });
