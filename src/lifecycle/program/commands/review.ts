import type { Text } from "../../../base/text.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";

export const label: Text = { ru: "отметить промежуточный анализ", en: "record an interim review" };

export const command: ProgramCommandOf<"review", "reviewed"> = {
  label,
  event: "reviewed",
  fields: {},
  causes: () => ({}),
  next: {
    active: (state, { seq, on }, { push }) =>
      state.reviewedOn.at(-1) === on
        ? undefined
        : { ...state, seq, asOf: on, reviewedOn: push(state.reviewedOn, on) },
  },
};

export const ru: ProgramSentence<"reviewed"> = () => "проведён промежуточный анализ";
export const en: ProgramSentence<"reviewed"> = () => "an interim review was held";

export const sample: ProgramSample = ({ move }) => [move("2025-12-01", "curator", { type: "review" })];
