import type { Sentence } from "../../base/text.js";
import { isReadWhole } from "../../model/is-read-whole.js";
import { supportedStrengths } from "../../model/program-plan.js";
import type { Program } from "../../model/program.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { isPersonalised } from "./is-personalised.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "hint",
  severity: "info",
  inForce: { from: staffModelFrom },
  audience: "staff",
};

export type Facts = { readonly ref: string };

export const check: Check<Program, Facts> = (program) => {
  if (!isPersonalised(program) || !isReadWhole(program)) return [];
  const supported = supportedStrengths(program);
  return program.strengths.flatMap(({ ref }, i) =>
    supported.has(ref) ? [] : [{ path: ["strengths", i], details: { ref } }],
  );
};

export const ru: Sentence<Facts> = ({ ref }, called) =>
  `Ни одно мероприятие не поддерживает ${called(ref) === "" ? "одну из сильных сторон" : `сильную сторону${called(ref)}`}`;

export const en: Sentence<Facts> = ({ ref }, called) =>
  `No activity supports ${called(ref) === "" ? "one of the strong sides" : `the strong side${called(ref)}`}`;
