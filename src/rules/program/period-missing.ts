import type { Sentence } from "../../base/text.js";
import { monthsEn } from "../../base/words-en.js";
import { countRu, numberRu } from "../../base/words-ru.js";
import { isReadWhole } from "../../model/is-read-whole.js";
import type { Program } from "../../model/program.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import type { TermMonths } from "../term-limits.js";
import { isPersonalised } from "./is-personalised.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "seen" },
  layer: "recommendation",
  audience: "staff",
  severity: "warning",
  inForce: { from: staffModelFrom },
};

export type Facts = TermMonths;

export const check: Check<Program, Facts> = (program, { profile: { term } }) =>
  isPersonalised(program) && isReadWhole(program) && program.period === undefined
    ? [{ path: ["period"], details: term }]
    : [];

export const ru: Sentence<Facts> = ({ minMonths, maxMonths }) =>
  `Срок программы не указан (он должен быть от ${numberRu(minMonths)} до ${countRu(maxMonths, ["месяца", "месяцев", "месяцев"])})`;

export const en: Sentence<Facts> = ({ minMonths, maxMonths }) =>
  `The period of the program is missing (${minMonths} to ${monthsEn(maxMonths)})`;
