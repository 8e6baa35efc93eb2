import type { Sentence } from "../../base/text.js";
import { stepsOf } from "./steps-of.js";
import type { TargetModel } from "../../model/target-model.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "hint",
  severity: "info",
};

export type Facts = { readonly ref: string };

export const check: Check<TargetModel, Facts> = (model) =>
  stepsOf(model).flatMap(([{ ref, responsible, state }, path]) =>
    responsible.length === 0 && state !== "cancelled" ? [{ path, details: { ref } }] : [],
  );

export const ru: Sentence<Facts> = ({ ref }, called) =>
  `У шага дорожной карты${called(ref)} нет ответственного`;

export const en: Sentence<Facts> = ({ ref }, called) =>
  `Nobody is responsible for a step${called(ref)} of the roadmap`;
