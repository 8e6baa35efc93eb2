import type { Text } from "../../../base/text.js";
import { isFilled } from "../../engine/field-checks.js";
import type { PairingCommandOf, PairingSample, PairingSentence } from "../command-of.js";

export const label: Text = { ru: "закрепить пару приказом", en: "confirm the pair by an order" };

export const command: PairingCommandOf<"confirm", "confirmed"> = {
  label,
  event: "confirmed",
  fields: { order: isFilled },
  causes: (_, { order }) => ({ order }),
  next: {
    agreed: ({ consents }, { seq, on, order }) => ({
      seq,
      asOf: on,
      status: "confirmed",
      consents,
      confirmedOn: on,
      order,
    }),
  },
};

export const ru: PairingSentence<"confirmed"> = ({ order }) => `пара закреплена, приказ ${order}`;
export const en: PairingSentence<"confirmed"> = ({ order }) => `the pair was confirmed by order ${order}`;

export const sample: PairingSample = ({ move }) => [
  move("2025-08-25", "head", { type: "confirm", order: "№ 12-од" }),
];
