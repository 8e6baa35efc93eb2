import type { Text } from "../../../base/text.js";
import type { AssignmentCommandOf, AssignmentSample, AssignmentSentence } from "../command-of.js";

export const label: Text = { ru: "предложить поручение", en: "offer the assignment" };

export const command: AssignmentCommandOf<"offer", "offered"> = {
  label,
  event: "offered",
  fields: {},
  causes: () => ({}),
  next: { new: (_, { seq, on }) => ({ seq, asOf: on, status: "offered", offeredOn: on }) },
};

export const ru: AssignmentSentence<"offered"> = () => "поручение предложено";
export const en: AssignmentSentence<"offered"> = () => "the assignment was offered";

export const sample: AssignmentSample = ({ move }) => [move("2025-08-18", "curator", { type: "offer" })];
