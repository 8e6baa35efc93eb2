import type { Sentence } from "../../base/text.js";
import { isReadWhole } from "../../model/is-read-whole.js";
import type { Program } from "../../model/program.js";
import { learnersModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { act: "r-145", certainty: "seen" },
  layer: "recommendation",
  severity: "warning",
  inForce: { from: learnersModelFrom },
  audience: "learners",
  reading: "act",
};

/** Parts that the definition of a mentoring program names in Р-145; it sets no term and asks for no difficulties. */
export type Facts = { readonly part: (typeof parts)[number] };

const parts = ["forms", "activities", "expectedResults"] as const;

/** A program for staff and learners alike is judged by its staff side, which asks for more. */
export const check: Check<Program, Facts> = (program) => {
  if (program.audience !== "learners" || !isReadWhole(program)) return [];
  return parts.flatMap((part) => (program[part].length > 0 ? [] : [{ path: [part], details: { part } }]));
};

export const ru: Sentence<Facts> = ({ part }) =>
  `В программе наставничества обучающихся не заполнена часть «${partsRu[part]}» (её называет определение целевой модели)`;

const partsRu: Readonly<Record<Facts["part"], string>> = {
  forms: "формы наставничества",
  activities: "мероприятия",
  expectedResults: "ожидаемые результаты",
};

export const en: Sentence<Facts> = ({ part }) =>
  `A part of the learners' program is empty: ${partsEn[part]} (definition of the target model)`;

const partsEn: Readonly<Record<Facts["part"], string>> = {
  forms: "forms",
  activities: "activities",
  expectedResults: "expected results",
};
