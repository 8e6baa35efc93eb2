import type { Text } from "../../../base/text.js";
import { isPerson } from "../../engine/field-checks.js";
import type { PairingCommandOf, PairingSample, PairingSentence } from "../command-of.js";

export const label: Text = { ru: "дать согласие на участие в паре", en: "consent to the pair" };

export const command: PairingCommandOf<"consent", "consented"> = {
  label,
  event: "consented",
  fields: { of: isPerson },
  causes: (_, { of }) => ({ of }),
  next: {
    proposed: ({ consents }, { seq, on, of }, { put }) =>
      Object.hasOwn(consents, of)
        ? undefined
        : { status: "proposed", consents: put(consents, of, on), seq, asOf: on },
  },
};

export const ru: PairingSentence<"consented"> = ({ of }, called) => `участник${called(of)} согласен`;
export const en: PairingSentence<"consented"> = ({ of }, called) => `the participant${called(of)} consents`;

export const sample: PairingSample = ({ move, mentor }) => [
  move("2025-08-16", "mentor", { type: "consent", of: mentor }),
];
