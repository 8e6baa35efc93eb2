import type { Text } from "../../../base/text.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";

export const label: Text = { ru: "подать на согласование", en: "submit" };

export const command: ProgramCommandOf<"submit", "submitted"> = {
  label,
  event: "submitted",
  fields: {},
  causes: () => ({}),
  next: {
    draft: (_, { seq, on }) => ({ status: "agreement", seq, asOf: on, submittedOn: on, agreedOn: {} }),
  },
};

export const ru: ProgramSentence<"submitted"> = () => "программа подана на согласование";
export const en: ProgramSentence<"submitted"> = () => "the program was submitted";

export const sample: ProgramSample = ({ move }) => [move("2025-08-20", "mentor", { type: "submit" })];
