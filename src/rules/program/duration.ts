import type { Sentence } from "../../base/text.js";
import { boundsEn, dayEn, monthsEn } from "../../base/words-en.js";
import { countRu, dayRu, monthsRu, numberRu, sometimeRu } from "../../base/words-ru.js";
import type { Program } from "../../model/program.js";
import type { DayBounds, MonthBounds } from "../../time/period.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import type { TermLimits, TermMonths } from "../term-limits.js";
import { termLimits } from "../term-limits.js";
import { judgedTerm } from "./judged-term.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "seen" },
  layer: "recommendation",
  severity: "warning",
  inForce: { from: staffModelFrom },
  audience: "staff",
  binds: "organisation",
  owes: "term-3-to-12-months",
  reading: "act",
};

/** The term is certainly outside the limits. The boundary days are there when the first day is exact. */
export type Facts = TermMonths &
  Partial<TermLimits> & {
    readonly verdict: "too-short" | "too-long";
    readonly ends?: DayBounds;
    readonly months?: MonthBounds;
  };

export const check: Check<Program, Facts> = (program, { profile: { term } }) => {
  const judged = judgedTerm(program, term);
  if (judged === undefined || judged.verdict === "within" || judged.verdict === "undecided") return [];
  const { starts, ends, months } = judged.period;
  const exactStart = starts !== undefined && starts.earliest === starts.latest ? starts.earliest : undefined;
  return [
    {
      path: ["period", ...(ends ? ["ends"] : [])],
      details: {
        verdict: judged.verdict,
        ...term,
        ...(exactStart && ends && termLimits(exactStart, term)),
        ...(ends && { ends }),
        ...(months && { months }),
      },
    },
  ];
};

export const ru: Sentence<Facts> = ({
  verdict,
  minMonths,
  maxMonths,
  earliestEnd,
  latestEnd,
  ends,
  months,
}) =>
  `${verdict === "too-short" ? "Программа слишком короткая" : "Программа слишком длинная"}: ` +
  (earliestEnd && latestEnd
    ? `должна закончиться не раньше ${dayRu(earliestEnd)} и не позже ${dayRu(latestEnd)}` +
      (ends ? `, а заканчивается ${sometimeRu(ends)}` : "")
    : `срок должен быть от ${numberRu(minMonths)} до ${countRu(maxMonths, ["месяца", "месяцев", "месяцев"])}` +
      (months ? `, а составляет ${rangeRu(months)}` : ""));

function rangeRu({ min, max }: MonthBounds): string {
  if (max === undefined) return `не менее ${countRu(min, ["месяца", "месяцев", "месяцев"])}`;
  return min === max
    ? monthsRu(min)
    : `от ${numberRu(min)} до ${countRu(max, ["месяца", "месяцев", "месяцев"])}`;
}

export const en: Sentence<Facts> = ({
  verdict,
  minMonths,
  maxMonths,
  earliestEnd,
  latestEnd,
  ends,
  months,
}) =>
  `${verdict === "too-short" ? "The program is too short" : "The program is too long"}: ` +
  (earliestEnd && latestEnd
    ? `it must end no earlier than ${dayEn(earliestEnd)} and no later than ${dayEn(latestEnd)}` +
      (ends ? `, and ends ${boundsEn(ends)}` : "")
    : `the term is ${minMonths} to ${monthsEn(maxMonths)}` +
      (months ? `, and it lasts ${rangeEn(months)}` : ""));

function rangeEn({ min, max }: MonthBounds): string {
  if (max === undefined) return `at least ${monthsEn(min)}`;
  return min === max ? monthsEn(min) : `${min} to ${monthsEn(max)}`;
}
