import type { CodeEntry } from "../code-list.js";
import { ownDesign, source } from "../source.js";

export type SurveyLevel = "reaction" | "learning" | "behaviour" | "result";

/** Kirkpatrick's four levels, from how participants felt to what learners gained. */
export const surveyLevels: Readonly<Record<SurveyLevel, CodeEntry & { readonly level: 1 | 2 | 3 | 4 }>> = {
  reaction: { ru: "реакция", en: "reaction", level: 1, source: source("az-1128", "recalled") },
  learning: { ru: "освоение", en: "learning", level: 2, source: source("az-1128", "recalled") },
  behaviour: { ru: "применение", en: "behaviour", level: 3, source: source("az-1128", "recalled") },
  result: { ru: "результат", en: "result", level: 4, source: source("az-1128", "recalled") },
};

export type SurveyStage = "before" | "interim" | "after";

/** When in a program a survey is held; growth needs the first and the last. */
export const surveyStages: Readonly<Record<SurveyStage, CodeEntry>> = {
  before: { ru: "до программы", en: "before", source: source("r-145", "partly-seen") },
  interim: { ru: "промежуточный", en: "interim", source: ownDesign },
  after: { ru: "после программы", en: "after", source: source("r-145", "partly-seen") },
};
