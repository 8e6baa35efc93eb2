import type { Text } from "../../../base/text.js";
import { isFilled } from "../../engine/field-checks.js";
import type { AssignmentCommandOf, AssignmentSample, AssignmentSentence } from "../command-of.js";

export const label: Text = { ru: "издать приказ", en: "issue the order" };

export const command: AssignmentCommandOf<"issue-order", "order-issued"> = {
  label,
  event: "order-issued",
  fields: { order: isFilled },
  causes: (_, { order }) => ({ order }),
  next: {
    consented: (state, { seq, on, order }) => ({
      ...state,
      seq,
      asOf: on,
      status: "active",
      since: on,
      order,
    }),
    contracted: (state, { seq, on, order }) =>
      state.until !== undefined && state.until < on
        ? undefined
        : { ...state, seq, asOf: on, status: "active", since: on, order },
  },
};

export const ru: AssignmentSentence<"order-issued"> = ({ order }) => `наставник назначен, приказ ${order}`;
export const en: AssignmentSentence<"order-issued"> = ({ order }) =>
  `the mentor was assigned by order ${order}`;

export const sample: AssignmentSample = ({ move }) => [
  move("2025-08-25", "head", { type: "issue-order", order: "№ 11-од" }),
];
