import type { Text } from "../../../base/text.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";

export const label: Text = { ru: "согласиться с программой", en: "agree to the program" };

export const command: ProgramCommandOf<"agree", "agreed"> = {
  label,
  event: "agreed",
  fields: {},
  causes: () => ({}),
  next: {
    agreement: ({ submittedOn, agreedOn }, { seq, on, by }) =>
      agreedOn[by] === undefined
        ? { status: "agreement", seq, asOf: on, submittedOn, agreedOn: { ...agreedOn, [by]: on } }
        : undefined,
  },
};

export const ru: ProgramSentence<"agreed"> = () => "программа согласована";
export const en: ProgramSentence<"agreed"> = () => "agreed to the program";

export const sample: ProgramSample = ({ move }) => [move("2025-08-22", "mentee", { type: "agree" })];
