import type { Person } from "../person.js";
import type { FieldNames } from "./field-names.js";
import { fieldWords as w } from "./field-words.js";

export const personNames: FieldNames<Person> = {
  kind: w.kind,
  schemaVersion: w.schemaVersion,
  id: w.id,
  organisation: w.organisation,
  posts: w.posts,
  subjects: w.subjects,
  inProfessionSince: w.inProfessionSince,
  inOrganisationSince: w.inOrganisationSince,
  workingSince: { ru: "Трудовой стаж", en: "At work since" },
  firstJob: w.firstJob,
  newToPost: w.newToPost,
  age: {
    ...w.age,
    parts: {
      on: w.on,
      min: { ru: "От, лет", en: "From, years" },
      max: { ru: "До, лет", en: "To, years" },
    },
  },
  education: {
    ...w.education,
    parts: {
      level: { ru: "Уровень образования", en: "Level of education" },
      finished: w.finished,
      pedagogical: w.pedagogical,
    },
  },
  categories: {
    ru: "Квалификационные категории",
    en: "Qualification categories",
    parts: {
      category: w.category,
      since: { ru: "Присвоена, дата", en: "Given on" },
    },
  },
  employment: w.employment,
  openPenalty: w.openPenalty,
  published: {
    ...w.published,
    parts: {
      since: w.since,
      until: w.until,
      scope: { ru: "Какие данные", en: "Which data" },
    },
  },
};
