import type { Sentence } from "../../base/text.js";
import { entryIn } from "../../codes/code-list.js";
import { surveyQuestions as labels } from "../../codes/people/survey-facts.js";
import { surveyQuestions } from "../../codes/people/survey-keys.js";
import type { SurveyQuestion } from "../../codes/people/survey-keys.js";
import type { RecordsByKind } from "../records-by-kind.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "info" };

/** A question of the founding text that no survey of its side and stage has asked in a program. */
export type Facts = { readonly program: string; readonly question: string };

/** A program without such a survey is not judged: nobody has been asked anything yet. */
export const check: Check<RecordsByKind, Facts> = (records) =>
  (Object.keys(surveyQuestions) as SurveyQuestion[]).flatMap((question) => {
    const { side, stage } = surveyQuestions[question];
    const first = new Map<string, number>();
    const asked = new Set<string>();
    for (const [survey, i] of records.survey) {
      if (survey.program === undefined || survey.side !== side || survey.stage !== stage) continue;
      if (!first.has(survey.program)) first.set(survey.program, i);
      if (survey.answers.some((answer) => answer.question === question)) asked.add(survey.program);
    }
    return [...first]
      .filter(([program]) => !asked.has(program))
      .map(([program, i]) => ({ path: ["records", i, "answers"], details: { program, question } }));
  });

export const ru: Sentence<Facts> = ({ program, question }, called) =>
  `В опросах программы${called(program)} не задан вопрос «${entryIn(labels, question)?.ru ?? question}»`;

export const en: Sentence<Facts> = ({ program, question }, called) =>
  `No survey of a program${called(program)} asks “${entryIn(labels, question)?.en ?? question}”`;
