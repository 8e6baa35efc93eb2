import { checkPublishedCases } from "../check-published-cases/main.js";
import { matchSchool } from "../match-school/main.js";
import { reportRegion } from "../report-region/main.js";
import { runProgram } from "../run-program/main.js";
import { languageAsked } from "../speech.js";

/** The whole way: published cases, one program's history, a school's pairs, a region's report. */
const language = languageAsked(process.argv);
for (const part of [checkPublishedCases, runProgram, matchSchool, reportRegion]) console.log(part(language));
