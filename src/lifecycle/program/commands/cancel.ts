import type { Text } from "../../../base/text.js";
import { isFilled } from "../../engine/field-checks.js";
import type {
  ProgramCommandOf,
  ProgramEventIn,
  ProgramIn,
  ProgramSample,
  ProgramSentence,
} from "../command-of.js";

export const label: Text = { ru: "отменить", en: "cancel" };

export const command: ProgramCommandOf<"cancel", "cancelled"> = {
  label,
  event: "cancelled",
  fields: { reason: isFilled },
  causes: (_, { reason }) => ({ reason }),
  next: { draft: cancelled, agreement: cancelled, approved: cancelled },
};

function cancelled(_: unknown, { seq, on, reason }: ProgramEventIn<"cancelled">): ProgramIn<"cancelled"> {
  return { status: "cancelled", seq, asOf: on, cancelledOn: on, reason };
}

export const ru: ProgramSentence<"cancelled"> = ({ reason }) => `программа отменена: ${reason}`;
export const en: ProgramSentence<"cancelled"> = ({ reason }) => `the program was cancelled: ${reason}`;

export const sample: ProgramSample = ({ move }) => [
  move("2025-08-23", "curator", { type: "cancel", reason: "наставляемый уволился" }),
];
