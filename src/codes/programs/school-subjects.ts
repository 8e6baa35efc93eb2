import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./school-subject-keys.js";
import type { SchoolSubject, SchoolSubjectEntry } from "./school-subject-keys.js";

/**
 * School subjects by their current names; `primary` is the teaching of all subjects in primary classes. The
 * list is open: write a missing subject in words.
 */
export const schoolSubjects: Readonly<Record<SchoolSubject, SchoolSubjectEntry>> = /* @__PURE__ */ labelled(
  keys.schoolSubjects,
  {
    primary: { ru: "начальные классы", en: "primary classes", source: ownDesign },
    russian: { ru: "русский язык", en: "Russian", source: ownDesign },
    "native-language": { ru: "родной язык", en: "native language", source: ownDesign },
    literature: {
      ru: "литература",
      en: "literature",
      source: ownDesign,
      alsoCalled: ["литературное чтение"],
    },
    mathematics: {
      ru: "математика",
      en: "mathematics",
      source: ownDesign,
      alsoCalled: ["алгебра", "геометрия"],
    },
    informatics: { ru: "информатика", en: "informatics", source: ownDesign },
    physics: { ru: "физика", en: "physics", source: ownDesign },
    astronomy: { ru: "астрономия", en: "astronomy", source: ownDesign },
    chemistry: { ru: "химия", en: "chemistry", source: ownDesign },
    biology: { ru: "биология", en: "biology", source: ownDesign },
    geography: { ru: "география", en: "geography", source: ownDesign },
    history: { ru: "история", en: "history", source: ownDesign },
    "social-studies": { ru: "обществознание", en: "social studies", source: ownDesign },
    economics: { ru: "экономика", en: "economics", source: ownDesign },
    law: { ru: "право", en: "law", source: ownDesign },
    "foreign-language": { ru: "иностранный язык", en: "foreign language", source: ownDesign },
    english: { ru: "английский язык", en: "English", source: ownDesign },
    german: { ru: "немецкий язык", en: "German", source: ownDesign },
    french: { ru: "французский язык", en: "French", source: ownDesign },
    spanish: { ru: "испанский язык", en: "Spanish", source: ownDesign },
    chinese: { ru: "китайский язык", en: "Chinese", source: ownDesign },
    "physical-education": {
      ru: "физическая культура",
      en: "physical education",
      source: ownDesign,
      alsoCalled: ["физкультура"],
    },
    safety: {
      ru: "основы безопасности и защиты Родины",
      en: "safety and defence",
      source: ownDesign,
      alsoCalled: ["ОБЗР", "ОБЖ"],
    },
    technology: {
      ru: "труд (технология)",
      en: "technology",
      source: ownDesign,
      alsoCalled: ["технология", "труд"],
    },
    art: { ru: "изобразительное искусство", en: "art", source: ownDesign, alsoCalled: ["ИЗО"] },
    "world-art": {
      ru: "мировая художественная культура",
      en: "world art",
      source: ownDesign,
      alsoCalled: ["МХК"],
    },
    music: { ru: "музыка", en: "music", source: ownDesign },
    "world-around": { ru: "окружающий мир", en: "world around us", source: ownDesign },
    "religions-and-ethics": {
      ru: "основы религиозных культур и светской этики",
      en: "religions and secular ethics",
      source: ownDesign,
      alsoCalled: ["ОРКСЭ"],
    },
    "individual-project": { ru: "индивидуальный проект", en: "individual project", source: ownDesign },
  },
);
