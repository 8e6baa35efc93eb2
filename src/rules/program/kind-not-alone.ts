import { quotedRu } from "../../base/words-ru.js";
import type { Sentence } from "../../base/text.js";
import type { Program } from "../../model/program.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { isPersonalised } from "./is-personalised.js";
import { kindEn, kindRu } from "./kind-label.js";
import { knownKinds } from "./known-kinds.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "recommendation",
  audience: "staff",
  severity: "warning",
  inForce: { from: staffModelFrom },
};

export type Facts = { readonly kind: string };

/** A kind made of one meeting is an activity; alone it makes no program of months. */
export const check: Check<Program, Facts> = (program) => {
  if (!isPersonalised(program)) return [];
  const known = knownKinds(program);
  if (known.length < program.kinds.length || known.some(({ entry }) => entry.programAlone)) return [];
  return known.map(({ kind, path }) => ({ path, details: { kind } }));
};

export const ru: Sentence<Facts> = ({ kind }) =>
  `Вид ${quotedRu(kindRu(kind))} — это одна встреча: он может быть мероприятием, но не составляет программу один`;

export const en: Sentence<Facts> = ({ kind }) =>
  `The kind “${kindEn(kind)}” is a single meeting: an activity, but no program by itself`;
