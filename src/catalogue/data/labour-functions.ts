import type { CodeEntry } from "../../codes/code-list.js";
import { labelled } from "../../codes/keys-and-labels.js";
import type { SourceRef } from "../../codes/source.js";
import * as keys from "./labour-function-keys.js";
import type { LabourFunction } from "./labour-function-keys.js";

const standard: SourceRef = {
  clause: "профессиональный стандарт 01.001 «Педагог», приказ Минтруда России от 18.10.2013 № 544н",
  certainty: "recalled",
};

/**
 * Labour functions of the professional standard "Teacher". It has none for mentoring, colleges and supplementary
 * education, so some difficulties name no function.
 */
export const labourFunctions: Readonly<Record<LabourFunction, CodeEntry>> = /* @__PURE__ */ labelled(
  keys.labourFunctions,
  {
    "A/01.6": { ru: "Обучение", en: "Teaching", source: standard },
    "A/02.6": { ru: "Воспитательная деятельность", en: "Upbringing", source: standard },
    "A/03.6": { ru: "Развивающая деятельность", en: "Development of the learner", source: standard },
    "B/01.5": { ru: "Программы дошкольного образования", en: "Preschool programs", source: standard },
    "B/02.6": { ru: "Программы начального общего образования", en: "Primary programs", source: standard },
    "B/03.6": {
      ru: "Программы основного и среднего общего образования",
      en: "Basic and upper secondary programs",
      source: standard,
    },
    "B/04.6": { ru: "Модуль «Предметное обучение. Математика»", en: "Module: mathematics", source: standard },
    "B/05.6": {
      ru: "Модуль «Предметное обучение. Русский язык»",
      en: "Module: Russian language",
      source: standard,
    },
  },
);
