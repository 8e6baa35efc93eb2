import type { Text } from "../../../base/text.js";
import { isYesOrNo } from "../../engine/field-checks.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";
import { isShort, summingUp } from "../running.js";

export const label: Text = { ru: "завершить план", en: "finish the plan" };

export const command: ProgramCommandOf<"finish-plan", "plan-finished"> = {
  label,
  event: "plan-finished",
  fields: { shorterThanMinimum: isYesOrNo },
  causes: (state, _, context) => ({ shorterThanMinimum: isShort(state, context) }),
  next: { active: (state, event) => summingUp(state, event, event.shorterThanMinimum) },
};

export const ru: ProgramSentence<"plan-finished"> = ({ shorterThanMinimum }) =>
  `план выполнен${shorterThanMinimum ? " раньше наименьшего срока" : ""}`;
export const en: ProgramSentence<"plan-finished"> = ({ shorterThanMinimum }) =>
  `the plan is carried out${shorterThanMinimum ? ", before the shortest term is over" : ""}`;

export const sample: ProgramSample = ({ move }) => [
  move("2025-10-14", "mentor", { type: "record-activity", activity: "visit" }),
  move("2026-05-20", "mentor", { type: "finish-plan" }),
];
