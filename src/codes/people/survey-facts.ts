import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./survey-keys.js";
import type { SurveyLevel, SurveyQuestion, SurveyQuestionEntry, SurveyStage } from "./survey-keys.js";

/** Kirkpatrick's four levels, from how participants felt to what learners gained. */
export const surveyLevels: Readonly<Record<SurveyLevel, CodeEntry & { readonly level: 1 | 2 | 3 | 4 }>> =
  /* @__PURE__ */ labelled(keys.surveyLevels, {
    reaction: { ru: "реакция", en: "reaction", source: { act: "az-1128", certainty: "recalled" } },
    learning: { ru: "освоение", en: "learning", source: { act: "az-1128", certainty: "recalled" } },
    behaviour: { ru: "применение", en: "behaviour", source: { act: "az-1128", certainty: "recalled" } },
    result: { ru: "результат", en: "result", source: { act: "az-1128", certainty: "recalled" } },
  });

/** When in a program a survey is held; growth needs the first and the last. */
export const surveyStages: Readonly<Record<SurveyStage, CodeEntry>> = /* @__PURE__ */ labelled(
  keys.surveyStages,
  {
    before: { ru: "до программы", en: "before", source: { act: "r-145", certainty: "partly-seen" } },
    interim: { ru: "промежуточный", en: "interim", source: ownDesign },
    after: { ru: "после программы", en: "after", source: { act: "r-145", certainty: "partly-seen" } },
  },
);

/** A mentor supports the mentee's self-realisation and self-perfection: the final survey asks the mentee whether. */
export const surveyQuestions: Readonly<Record<SurveyQuestion, SurveyQuestionEntry>> =
  /* @__PURE__ */ labelled(keys.surveyQuestions, {
    "self-realisation": {
      ru: "Помогал ли наставник пробовать своё и расти дальше?",
      en: "Did the mentor help you to try things of your own and to grow further?",
      source: ownDesign,
    },
  });
