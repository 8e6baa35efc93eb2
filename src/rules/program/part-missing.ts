import type { Sentence } from "../../base/text.js";
import { isReadWhole } from "../../model/is-read-whole.js";
import type { Program } from "../../model/program.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { isPersonalised } from "./is-personalised.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "seen" },
  layer: "recommendation",
  audience: "staff",
  severity: "warning",
  inForce: { from: staffModelFrom },
};

/** Parts that the definition of a personalised program names. */
export type Facts = { readonly part: (typeof parts)[number] };

const parts = ["forms", "kinds", "participants", "directions", "activities"] as const;

export const check: Check<Program, Facts> = (program) => {
  if (!isPersonalised(program) || !isReadWhole(program)) return [];
  return parts.flatMap((part) => (program[part].length > 0 ? [] : [{ path: [part], details: { part } }]));
};

export const ru: Sentence<Facts> = ({ part }) =>
  `В программе не заполнена обязательная часть «${partsRu[part]}»`;

const partsRu: Readonly<Record<Facts["part"], string>> = {
  forms: "формы",
  kinds: "виды",
  participants: "участники",
  directions: "направления",
  activities: "перечень мероприятий",
};

export const en: Sentence<Facts> = ({ part }) => `An obligatory part of the program is empty: ${part}`;
