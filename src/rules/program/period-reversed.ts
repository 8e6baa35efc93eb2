import type { Sentence } from "../../base/text.js";
import { boundsEn } from "../../base/words-en.js";
import { boundsRu } from "../../base/words-ru.js";
import type { Program } from "../../model/program.js";
import type { DayBounds } from "../../time/period.js";
import type { Check, RuleEntry } from "../rule.js";
import { isReversed } from "./is-reversed.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "logic",
  severity: "error",
  machine: "guarded",
};

export type Facts = { readonly starts: DayBounds; readonly ends: DayBounds };

export const check: Check<Program, Facts> = ({ period }) => {
  if (period?.starts === undefined || period.ends === undefined || !isReversed(period)) return [];
  return [{ path: ["period"], details: { starts: period.starts, ends: period.ends } }];
};

export const ru: Sentence<Facts> = ({ starts, ends }) =>
  `Программа заканчивается (${boundsRu(ends)}) раньше, чем начинается (${boundsRu(starts)})`;

export const en: Sentence<Facts> = ({ starts, ends }) =>
  `The program ends (${boundsEn(ends)}) before it starts (${boundsEn(starts)})`;
