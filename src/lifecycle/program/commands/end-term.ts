import type { Text } from "../../../base/text.js";
import { isYesOrNo } from "../../engine/field-checks.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";
import { isShort, summingUp } from "../running.js";

export const label: Text = { ru: "завершить по окончании срока", en: "end with the term" };

export const command: ProgramCommandOf<"end-term", "term-ended"> = {
  label,
  event: "term-ended",
  fields: { shorterThanMinimum: isYesOrNo },
  causes: (state, _, context) => ({ shorterThanMinimum: isShort(state, context) }),
  next: {
    active: (state, event) =>
      state.ends !== undefined && event.on <= state.ends
        ? undefined
        : summingUp(state, event, event.shorterThanMinimum),
  },
};

export const ru: ProgramSentence<"term-ended"> = () => "срок программы окончен";
export const en: ProgramSentence<"term-ended"> = () => "the term of the program is over";

export const sample: ProgramSample = ({ move }) => [move("2026-10-01", "system", { type: "end-term" })];
