import type { Sentence } from "../../base/text.js";
import { countEn } from "../../base/words-en.js";
import { countRu, formRu, numberRu, quotedRu } from "../../base/words-ru.js";
import type { Program } from "../../model/program.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { countedMentees } from "./counted-mentees.js";
import { kindEn, kindRu } from "./kind-label.js";
import { knownKinds } from "./known-kinds.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "recalled" },
  layer: "recommendation",
  audience: "staff",
  severity: "warning",
  inForce: { from: staffModelFrom },
};

export type Facts = { readonly kind: string; readonly min: number; readonly found: number };

export const check: Check<Program, Facts> = (program) => {
  const found = countedMentees(program);
  return knownKinds(program).flatMap(({ entry: { minMentees: min }, kind, path }) =>
    found !== undefined && found < min ? [{ path, details: { kind, min, found } }] : [],
  );
};

export const ru: Sentence<Facts> = ({ kind, min, found }) =>
  `Вид ${quotedRu(kindRu(kind))} требует не менее ${countRu(min, ["наставляемого", "наставляемых", "наставляемых"])}, а ${formRu(found, ["указан", "указано", "указано"])} ${numberRu(found)}`;

export const en: Sentence<Facts> = ({ kind, min, found }) =>
  `The kind “${kindEn(kind)}” needs at least ${countEn(min, ["mentee", "mentees"])}, ${found} given`;
