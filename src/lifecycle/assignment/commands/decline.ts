import type { Text } from "../../../base/text.js";
import type { EventIn, StateIn } from "../../engine/lifecycle.js";
import type { AssignmentCommandOf, AssignmentSample, AssignmentSentence } from "../command-of.js";
import type { AssignmentLifecycle } from "../lifecycle.js";

export const label: Text = { ru: "отказаться от предложения", en: "decline the offer" };

export const command: AssignmentCommandOf<"decline", "declined"> = {
  label,
  event: "declined",
  fields: {},
  causes: () => ({}),
  next: { offered: declined, consented: declined, contracted: declined },
};

function declined(
  _: unknown,
  { seq, on }: EventIn<AssignmentLifecycle, "declined">,
): StateIn<AssignmentLifecycle, "declined"> {
  return { seq, asOf: on, status: "declined", declinedOn: on };
}

export const ru: AssignmentSentence<"declined"> = () => "наставничество отклонено";
export const en: AssignmentSentence<"declined"> = () => "the assignment was declined";

export const sample: AssignmentSample = ({ move }) => [move("2025-08-19", "mentor", { type: "decline" })];
