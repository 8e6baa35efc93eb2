import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./answer-source-keys.js";
import type { AnswerSource } from "./answer-source-keys.js";
import type { DifficultyOrigin } from "./difficulty-keys.js";

/** Who or what fills in a questionnaire about a teacher, and as whose a difficulty found so counts: its `origin`. */
export const answerSources: Readonly<
  Record<AnswerSource, CodeEntry & { readonly origin: DifficultyOrigin }>
> = /* @__PURE__ */ labelled(keys.answerSources, {
  self: { ru: "сам педагог", en: "the teacher", source: ownDesign },
  mentor: { ru: "наставник", en: "the mentor", source: ownDesign },
  colleague: { ru: "коллега", en: "a colleague", source: ownDesign },
  administration: { ru: "администрация", en: "the administration", source: ownDesign },
  "lesson-observation": { ru: "наблюдение урока", en: "observation of a lesson", source: ownDesign },
  "learner-results": { ru: "результаты обучающихся", en: "results of learners", source: ownDesign },
});
