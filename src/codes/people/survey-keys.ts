import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type SurveyLevel = "reaction" | "learning" | "behaviour" | "result";

export type SurveyStage = "before" | "interim" | "after";

export const surveyLevels: Keys<SurveyLevel, CodeEntry & { readonly level: 1 | 2 | 3 | 4 }> = {
  reaction: { level: 1 },
  learning: { level: 2 },
  behaviour: { level: 3 },
  result: { level: 4 },
};

export const surveyStages: Keys<SurveyStage, CodeEntry> = {
  before: {},
  interim: {},
  after: {},
};

/** Questions that the founding text asks for; an answer may hold any code of an organisation's own form beside. */
export type SurveyQuestion = "self-realisation";

/** `stage` and `side` are when a question is asked, and of whom. */
export type SurveyQuestionEntry = CodeEntry & {
  readonly stage: SurveyStage;
  readonly side: "mentor" | "mentee" | "curator";
};

export const surveyQuestions: Keys<SurveyQuestion, SurveyQuestionEntry> = {
  "self-realisation": { stage: "after", side: "mentee" },
};
