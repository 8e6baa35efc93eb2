import { wordsOf } from "../base/say.js";
import type { FactsOf, Sentences } from "../base/text.js";
import type { ReportConflict } from "../report/merge-reports.js";
import type { ReportBasis } from "../report/report.js";
import { colonEn, countEn, dayEn, inBracketsEn } from "../base/words-en.js";

/** Why two reports cannot be added. */
export const reportConflicts: Sentences<FactsOf<ReportConflict>> = {
  "report.overlap": ({ organisations }) =>
    `The reports overlap: both cover ${countEn(organisations.length, ["organisation", "organisations"])}${inBracketsEn(organisations)}`,
  "report.other-period": ({ periods }) =>
    `The reports have different periods${colonEn(
      periods.map(({ starts, ends }) => `${dayEn(starts)} – ${dayEn(ends)}`),
      " and ",
    )}`,
  "report.other-day": ({ days }) =>
    `The reports have different reporting days${colonEn(days.map(dayEn), " and ")}`,
  "report.other-basis": ({ differs }) =>
    `The reports are made by different rules${inBracketsEn(differs.map((part) => wordsOf(basisParts, part)))}`,
};

const basisParts: Readonly<Record<keyof ReportBasis, string>> = {
  definitions: "definitions of the measures",
  dimensions: "set of dimensions",
  satisfied: "cut of satisfaction",
  questionnaire: "cut of the questionnaire",
  young: "definition of a young teacher",
  catalogue: "catalogue of difficulties",
  sensitiveGroups: "sensitive groups of difficulties",
  sensitiveDifficulties: "sensitive difficulties",
  augustStarts: "to which year a start from 25 to 31 August belongs",
};
