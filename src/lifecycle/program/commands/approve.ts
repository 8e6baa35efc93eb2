import type { Text } from "../../../base/text.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";

export const label: Text = { ru: "утвердить", en: "approve" };

export const command: ProgramCommandOf<"approve", "approved"> = {
  label,
  event: "approved",
  fields: {},
  causes: () => ({}),
  next: { agreement: (_, { seq, on }) => ({ status: "approved", seq, asOf: on, approvedOn: on }) },
};

export const ru: ProgramSentence<"approved"> = () => "программа утверждена";
export const en: ProgramSentence<"approved"> = () => "the program was approved";

export const sample: ProgramSample = ({ move }) => [
  move("2025-08-22", "mentee", { type: "agree" }),
  move("2025-08-22", "curator", { type: "agree" }),
  move("2025-08-25", "head", { type: "approve" }),
];
