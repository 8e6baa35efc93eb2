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
  whenAdopted: "warning",
  inForce: { from: staffModelFrom },
};

export type Facts = { readonly kind: string; readonly max: number; readonly found: number };

export const check: Check<Program, Facts> = (program) => {
  const found = countedMentees(program);
  return knownKinds(program).flatMap(({ entry: { maxMentees: max }, kind, path }) =>
    found !== undefined && max !== undefined && found > max ? [{ path, details: { kind, max, found } }] : [],
  );
};

export const ru: Sentence<Facts> = ({ kind, max, found }) =>
  `Вид ${quotedRu(kindRu(kind))} допускает не более ${countRu(max, ["наставляемого", "наставляемых", "наставляемых"])}, а ${formRu(found, ["указан", "указано", "указано"])} ${numberRu(found)}`;

export const en: Sentence<Facts> = ({ kind, max, found }) =>
  `The kind “${kindEn(kind)}” takes at most ${countEn(max, ["mentee", "mentees"])}, ${found} given`;
