import { checkPublishedCases } from "../check-published-cases/main.js";
import { matchMunicipality } from "../match-municipality/main.js";
import { matchSchool } from "../match-school/main.js";
import { reportRegion } from "../report-region/main.js";
import { runProgram } from "../run-program/main.js";
import { languageAsked } from "../speech.js";

/** The whole way: published cases, one program's history, pairs of a school and of a municipality, a region's report. */
const language = languageAsked(process.argv);
const parts = [checkPublishedCases, runProgram, matchSchool, matchMunicipality, reportRegion];
for (const part of parts) console.log(part(language));
