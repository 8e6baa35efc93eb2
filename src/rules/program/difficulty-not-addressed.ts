import type { Sentence } from "../../base/text.js";
import { isReadWhole } from "../../model/is-read-whole.js";
import { addressedDifficulties } from "../../model/program-plan.js";
import type { Program } from "../../model/program.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { isPersonalised } from "./is-personalised.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "hint",
  severity: "warning",
  inForce: { from: staffModelFrom },
  audience: "staff",
};

export type Facts = { readonly ref: string };

export const check: Check<Program, Facts> = (program) => {
  if (!isPersonalised(program) || !isReadWhole(program)) return [];
  const addressed = addressedDifficulties(program);
  return program.difficulties.flatMap(({ ref }, i) =>
    addressed.has(ref) ? [] : [{ path: ["difficulties", i], details: { ref } }],
  );
};

export const ru: Sentence<Facts> = ({ ref }, called) =>
  `Ни одно мероприятие не направлено на ${called(ref) === "" ? "одно из затруднений" : `затруднение${called(ref)}`}`;

export const en: Sentence<Facts> = ({ ref }, called) =>
  `No activity addresses ${called(ref) === "" ? "one of the difficulties" : `the difficulty${called(ref)}`}`;
