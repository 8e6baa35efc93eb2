import type { Text } from "../../../base/text.js";
import type { PairingCommandOf, PairingSample, PairingSentence } from "../command-of.js";

export const label: Text = { ru: "предложить пару", en: "propose the pair" };

export const command: PairingCommandOf<"propose", "proposed"> = {
  label,
  event: "proposed",
  fields: {},
  causes: () => ({}),
  next: { new: (_, { seq, on }) => ({ seq, asOf: on, status: "proposed", consents: {} }) },
};

export const ru: PairingSentence<"proposed"> = () => "пара предложена";
export const en: PairingSentence<"proposed"> = () => "the pair was proposed";

export const sample: PairingSample = ({ move }) => [move("2025-08-15", "curator", { type: "propose" })];
