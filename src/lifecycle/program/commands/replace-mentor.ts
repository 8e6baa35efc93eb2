import type { Text } from "../../../base/text.js";
import { isFilled, isText } from "../../engine/field-checks.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";
import { activeAfter } from "../running.js";

export const label: Text = { ru: "заменить наставника", en: "replace the mentor" };

export const command: ProgramCommandOf<"replace-mentor", "mentor-replaced"> = {
  label,
  event: "mentor-replaced",
  fields: { mentor: isText, order: isFilled },
  causes: (_, { mentor, order }) => ({ mentor, order }),
  next: { "awaiting-mentor": (state, event) => activeAfter(event, state, state.ends, event.order) },
};

export const ru: ProgramSentence<"mentor-replaced"> = ({ mentor, order }, called) =>
  `назначен новый наставник${called(mentor)}, приказ ${order}`;
export const en: ProgramSentence<"mentor-replaced"> = ({ mentor, order }, called) =>
  `a new mentor${called(mentor)} was assigned by order ${order}`;

export const sample: ProgramSample = ({ move }) => [
  move("2026-03-05", "head", { type: "replace-mentor", mentor: "mentor", order: "№ 31-од" }),
];
