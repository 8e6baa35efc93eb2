import type { Text } from "../../../base/text.js";
import type { EventIn, StateIn } from "../../engine/lifecycle.js";
import type { AssignmentCommandOf, AssignmentSample, AssignmentSentence } from "../command-of.js";
import type { AssignmentLifecycle } from "../lifecycle.js";

export const label: Text = { ru: "отозвать предложение", en: "withdraw the offer" };

export const command: AssignmentCommandOf<"withdraw", "withdrawn"> = {
  label,
  event: "withdrawn",
  fields: {},
  causes: () => ({}),
  next: { offered: withdrawn, consented: withdrawn, contracted: withdrawn },
};

function withdrawn(
  _: unknown,
  { seq, on }: EventIn<AssignmentLifecycle, "withdrawn">,
): StateIn<AssignmentLifecycle, "withdrawn"> {
  return { seq, asOf: on, status: "withdrawn", withdrawnOn: on };
}

export const ru: AssignmentSentence<"withdrawn"> = () => "предложение отозвано";
export const en: AssignmentSentence<"withdrawn"> = () => "the offer was withdrawn";

export const sample: AssignmentSample = ({ move }) => [move("2025-08-19", "head", { type: "withdraw" })];
