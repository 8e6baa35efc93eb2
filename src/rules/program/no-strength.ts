import type { NoFacts, Sentence } from "../../base/text.js";
import type { Program } from "../../model/program.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { withoutAny } from "./without-any.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "seen" },
  layer: "recommendation",
  audience: "staff",
  severity: "warning",
  whenAdopted: "warning",
  inForce: { from: staffModelFrom },
};

export type Facts = NoFacts;

export const check: Check<Program, Facts> = /* @__PURE__ */ withoutAny("strengths");

export const ru: Sentence<Facts> = () =>
  "Не названо ни одной сильной стороны, которую поддерживает программа";

export const en: Sentence<Facts> = () => "No strong side is named for the program to support";
