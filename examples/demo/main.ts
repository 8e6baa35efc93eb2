import { checkPublishedCases } from "../check-published-cases/main.js";
import { fromAnswersToPlan } from "../from-answers-to-plan/main.js";
import { matchMunicipality } from "../match-municipality/main.js";
import { matchSchool } from "../match-school/main.js";
import { reportRegion } from "../report-region/main.js";
import { runProgram } from "../run-program/main.js";
import { heading, languageAsked } from "../speech.js";

/**
 * The whole way: published cases, from a questionnaire to a plan (in Russian, as its questions are), one program's history, pairs of
 * a school and of a municipality, a region's report.
 */
const language = languageAsked(process.argv);
const needs = (asked: typeof language): string =>
  asked === "ru" ? [heading("От анкеты до плана"), fromAnswersToPlan()].join("\n") : "";
const parts = [checkPublishedCases, needs, runProgram, matchSchool, matchMunicipality, reportRegion];
for (const part of parts) {
  const text = part(language);
  if (text !== "") console.log(text);
}
