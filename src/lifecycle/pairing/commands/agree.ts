import type { Text } from "../../../base/text.js";
import type { PairingCommandOf, PairingSample, PairingSentence } from "../command-of.js";

export const label: Text = { ru: "признать пару согласованной", en: "declare the pair agreed" };

export const command: PairingCommandOf<"agree", "agreed"> = {
  label,
  event: "agreed",
  fields: {},
  causes: () => ({}),
  next: {
    proposed: ({ consents }, { seq, on }) => ({ seq, asOf: on, status: "agreed", consents, agreedOn: on }),
  },
};

export const ru: PairingSentence<"agreed"> = () => "пара согласована";
export const en: PairingSentence<"agreed"> = () => "the pair is agreed";

export const sample: PairingSample = ({ move, mentor, mentee }) => [
  move("2025-08-16", "mentor", { type: "consent", of: mentor }),
  move("2025-08-17", "mentee", { type: "consent", of: mentee }),
  move("2025-08-18", "curator", { type: "agree" }),
];
