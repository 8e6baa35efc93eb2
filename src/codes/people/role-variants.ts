import { labelled } from "../keys-and-labels.js";
import type { SourceRef } from "../source.js";
import * as keys from "./role-variant-keys.js";
import type { RoleVariant, RoleVariantEntry } from "./role-variant-keys.js";

const recalled: SourceRef = { act: "r-145", certainty: "recalled" };

/** Typical pairings inside a form (ролевые модели). Local acts add their own. */
export const roleVariants: Readonly<Record<RoleVariant, RoleVariantEntry>> = /* @__PURE__ */ labelled(
  keys.roleVariants,
  {
    "achiever-struggler": { ru: "успевающий – неуспевающий", en: "achiever – struggler", source: recalled },
    "leader-passive": { ru: "лидер – пассивный", en: "leader – passive", source: recalled },
    "equal-equal": { ru: "равный – равному", en: "equal – equal", source: recalled },
    "experienced-young": {
      ru: "опытный учитель – молодой специалист",
      en: "experienced teacher – young specialist",
      source: recalled,
    },
    "community-leader-troubled": {
      ru: "лидер педагогического сообщества – педагог, испытывающий проблемы",
      en: "leader of the community – teacher in trouble",
      source: recalled,
    },
    "innovator-conservative": {
      ru: "педагог-новатор – консервативный педагог",
      en: "innovator – conservative teacher",
      source: recalled,
    },
    "subject-expert-beginner": {
      ru: "опытный предметник – неопытный предметник",
      en: "experienced subject teacher – beginner in the subject",
      source: recalled,
    },
    "leader-indifferent": { ru: "лидер – равнодушный", en: "leader – indifferent", source: recalled },
    "equal-other": { ru: "равный – другому", en: "equal – other", source: recalled },
    "curator-author": {
      ru: "куратор – автор проекта",
      en: "curator – author of a project",
      source: recalled,
    },
    "professional-consumer": {
      ru: "активный профессионал – равнодушный потребитель",
      en: "active professional – indifferent consumer",
      source: recalled,
    },
    "colleague-young-colleague": {
      ru: "коллега – молодой коллега",
      en: "colleague – young colleague",
      source: recalled,
    },
    "employer-future-employee": {
      ru: "работодатель – будущий сотрудник",
      en: "employer – future employee",
      source: recalled,
    },
    "professional-choosing-student": {
      ru: "успешный профессионал – студент, выбирающий профессию",
      en: "successful professional – student choosing a profession",
      source: recalled,
    },
    "colleague-future-colleague": {
      ru: "коллега – будущий коллега",
      en: "colleague – future colleague",
      source: recalled,
    },
  },
);
