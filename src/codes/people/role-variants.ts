import type { CodeEntry } from "../code-list.js";
import type { MentoringForm } from "../programs/forms.js";
import { source } from "../source.js";

export type RoleVariant =
  | "achiever-struggler"
  | "leader-passive"
  | "equal-equal"
  | "experienced-young"
  | "community-leader-troubled"
  | "innovator-conservative"
  | "subject-expert-beginner"
  | "leader-indifferent"
  | "equal-other"
  | "curator-author"
  | "professional-consumer"
  | "colleague-young-colleague"
  | "employer-future-employee"
  | "professional-choosing-student"
  | "colleague-future-colleague";

/** `forms` are those in which the variant is met; the mentor stands first in the label. */
export type RoleVariantEntry = CodeEntry & { readonly forms: readonly MentoringForm[] };

const recalled = source("r-145", "recalled");

/** Typical pairings inside a form (ролевые модели). Local acts add their own. */
export const roleVariants: Readonly<Record<RoleVariant, RoleVariantEntry>> = {
  "achiever-struggler": {
    ru: "успевающий – неуспевающий",
    en: "achiever – struggler",
    forms: ["pupil-pupil", "student-pupil"],
    source: recalled,
  },
  "leader-passive": {
    ru: "лидер – пассивный",
    en: "leader – passive",
    forms: ["pupil-pupil"],
    source: recalled,
  },
  "equal-equal": {
    ru: "равный – равному",
    en: "equal – equal",
    forms: ["pupil-pupil"],
    source: recalled,
  },
  "experienced-young": {
    ru: "опытный учитель – молодой специалист",
    en: "experienced teacher – young specialist",
    forms: ["teacher-teacher"],
    source: recalled,
  },
  "community-leader-troubled": {
    ru: "лидер педагогического сообщества – педагог, испытывающий проблемы",
    en: "leader of the community – teacher in trouble",
    forms: ["teacher-teacher"],
    source: recalled,
  },
  "innovator-conservative": {
    ru: "педагог-новатор – консервативный педагог",
    en: "innovator – conservative teacher",
    forms: ["teacher-teacher"],
    source: recalled,
  },
  "subject-expert-beginner": {
    ru: "опытный предметник – неопытный предметник",
    en: "experienced subject teacher – beginner in the subject",
    forms: ["teacher-teacher"],
    source: recalled,
  },
  "leader-indifferent": {
    ru: "лидер – равнодушный",
    en: "leader – indifferent",
    forms: ["student-pupil"],
    source: recalled,
  },
  "equal-other": {
    ru: "равный – другому",
    en: "equal – other",
    forms: ["student-pupil"],
    source: recalled,
  },
  "curator-author": {
    ru: "куратор – автор проекта",
    en: "curator – author of a project",
    forms: ["student-pupil"],
    source: recalled,
  },
  "professional-consumer": {
    ru: "активный профессионал – равнодушный потребитель",
    en: "active professional – indifferent consumer",
    forms: ["employer-pupil", "employer-student"],
    source: recalled,
  },
  "colleague-young-colleague": {
    ru: "коллега – молодой коллега",
    en: "colleague – young colleague",
    forms: ["employer-pupil"],
    source: recalled,
  },
  "employer-future-employee": {
    ru: "работодатель – будущий сотрудник",
    en: "employer – future employee",
    forms: ["employer-pupil", "employer-student"],
    source: recalled,
  },
  "professional-choosing-student": {
    ru: "успешный профессионал – студент, выбирающий профессию",
    en: "successful professional – student choosing a profession",
    forms: ["employer-student"],
    source: recalled,
  },
  "colleague-future-colleague": {
    ru: "коллега – будущий коллега",
    en: "colleague – future colleague",
    forms: ["employer-student"],
    source: recalled,
  },
};
