import type { Sentence } from "../../base/text.js";
import type { Program } from "../../model/program.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import type { UnfitSide } from "./unfit-sides.js";
import { unfitSideEn, unfitSideRu, unfitSides } from "./unfit-sides.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "partly-seen" },
  layer: "recommendation",
  severity: "warning",
  inForce: { from: staffModelFrom },
  audience: "staff",
};

export type Facts = UnfitSide;

export const check: Check<Program, Facts> = unfitSides;

export const ru: Sentence<Facts> = unfitSideRu;

export const en: Sentence<Facts> = unfitSideEn;
