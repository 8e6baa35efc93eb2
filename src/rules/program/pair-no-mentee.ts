import type { NoFacts, Sentence } from "../../base/text.js";
import type { Program } from "../../model/program.js";
import type { Check, RuleEntry } from "../rule.js";
import { withoutSide } from "./without-side.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "logic",
  severity: "error",
  machine: "guarded",
};

export type Facts = NoFacts;

export const check: Check<Program, Facts> = /* @__PURE__ */ withoutSide("mentee");

export const ru: Sentence<Facts> = () => "Среди участников нет наставляемого";

export const en: Sentence<Facts> = () => "There is no mentee among the participants";
