import type { Text } from "../../../base/text.js";
import { isFilled } from "../../engine/field-checks.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";

export const label: Text = { ru: "вернуть на доработку", en: "return with remarks" };

export const command: ProgramCommandOf<"return", "returned"> = {
  label,
  event: "returned",
  fields: { remark: isFilled },
  causes: (_, { remark }) => ({ remark }),
  next: {
    agreement: (_, { seq, on, remark }) => ({
      status: "draft",
      seq,
      asOf: on,
      authors: [],
      remarks: [remark],
    }),
  },
};

export const ru: ProgramSentence<"returned"> = ({ remark }) => `программа возвращена на доработку: ${remark}`;
export const en: ProgramSentence<"returned"> = ({ remark }) =>
  `the program was returned with a remark: ${remark}`;

export const sample: ProgramSample = ({ move }) => [
  move("2025-08-21", "curator", { type: "return", remark: "уточнить сроки" }),
];
