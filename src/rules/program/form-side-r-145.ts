import type { Sentence } from "../../base/text.js";
import type { Program } from "../../model/program.js";
import { learnersModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import type { UnfitSide } from "./unfit-sides.js";
import { unfitSideEn, unfitSideRu, unfitSides } from "./unfit-sides.js";

export const rule: RuleEntry = {
  source: { act: "r-145", certainty: "recalled" },
  layer: "recommendation",
  severity: "warning",
  inForce: { from: learnersModelFrom },
  audience: "learners",
};

export type Facts = UnfitSide;

/** What is for staff and learners alike is judged once, by the recommendations on staff. */
export const check: Check<Program, Facts> = (program) =>
  program.audience === "learners" ? unfitSides(program) : [];

export const ru: Sentence<Facts> = unfitSideRu;

export const en: Sentence<Facts> = unfitSideEn;
