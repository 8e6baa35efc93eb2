import type { Sentence } from "../../base/text.js";
import { monthsEn } from "../../base/words-en.js";
import { countRu, numberRu, quotedRu } from "../../base/words-ru.js";
import { isReadWhole } from "../../model/is-read-whole.js";
import type { Program } from "../../model/program.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import type { TermMonths } from "../term-limits.js";
import { judgedTerm } from "./judged-term.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "seen" },
  layer: "recommendation",
  audience: "staff",
  severity: "info",
  inForce: { from: staffModelFrom },
};

/** The period is too vague to say whether the term keeps the limits. */
export type Facts = TermMonths & { readonly asWritten: string };

export const check: Check<Program, Facts> = (program, { profile: { term } }) => {
  const judged = judgedTerm(program, term);
  if (judged?.verdict !== "undecided") return [];
  const { ends, months } = judged.period;
  if (ends === undefined && months === undefined && !isReadWhole(program)) return []; // the rest may say it
  return [{ path: ["period"], details: { ...term, asWritten: judged.period.asWritten } }];
};

export const ru: Sentence<Facts> = ({ minMonths, maxMonths, asWritten }) =>
  `По записи срока${asWritten ? ` ${quotedRu(asWritten)}` : ""} нельзя сказать, укладывается ли программа ` +
  `в срок от ${numberRu(minMonths)} до ${countRu(maxMonths, ["месяца", "месяцев", "месяцев"])}: укажите дни начала и окончания`;

export const en: Sentence<Facts> = ({ minMonths, maxMonths, asWritten }) =>
  `The period${asWritten ? ` “${asWritten}”` : ""} does not tell whether the program keeps the term of ` +
  `${minMonths} to ${monthsEn(maxMonths)}: give the first and the last day`;
