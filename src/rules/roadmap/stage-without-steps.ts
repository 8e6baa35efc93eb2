import type { Sentence } from "../../base/text.js";
import { modelStages as labels } from "../../codes/organisations/model-stages.js";
import type { ModelStage } from "../../codes/organisations/model-stage-keys.js";
import { modelStages } from "../../codes/organisations/model-stage-keys.js";
import { stepsOf } from "./steps-of.js";
import type { TargetModel } from "../../model/target-model.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "hint",
  severity: "info",
};

export type Facts = { readonly stage: ModelStage };

export const check: Check<TargetModel, Facts> = (model) => {
  const named = new Set(stepsOf(model).map(([{ stage }]) => stage));
  const stages = (Object.keys(modelStages) as ModelStage[]).filter(
    (stage) => modelStages[stage].set === model.stageSet,
  );
  return stages.flatMap((stage) => (named.has(stage) ? [] : [{ path: ["stageSet"], details: { stage } }]));
};

export const ru: Sentence<Facts> = ({ stage }) =>
  `В дорожной карте нет ни одного шага этапа «${labels[stage].ru}»`;

export const en: Sentence<Facts> = ({ stage }) =>
  `The roadmap has no step of the stage “${labels[stage].en}”`;
