import type { Text } from "../../../base/text.js";
import type { AssignmentCommandOf, AssignmentSample, AssignmentSentence } from "../command-of.js";
import { inForce } from "../in-force.js";

export const label: Text = { ru: "отозвать уведомление", en: "withdraw the notice" };

export const command: AssignmentCommandOf<"withdraw-notice", "notice-withdrawn"> = {
  label,
  event: "notice-withdrawn",
  fields: {},
  causes: () => ({}),
  next: {
    notice: (state, { seq, on }) =>
      on > state.lastDay ? undefined : { ...inForce(state), seq, asOf: on, status: "active" },
  },
};

export const ru: AssignmentSentence<"notice-withdrawn"> = () => "уведомление отозвано";
export const en: AssignmentSentence<"notice-withdrawn"> = () => "the notice was withdrawn";

export const sample: AssignmentSample = ({ move }) => [
  move("2026-02-27", "mentor", { type: "withdraw-notice", agreedBy: ["head"] }),
];
