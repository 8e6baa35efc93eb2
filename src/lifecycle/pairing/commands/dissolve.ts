import type { Text } from "../../../base/text.js";
import { isFilled } from "../../engine/field-checks.js";
import type { EventIn, StateIn } from "../../engine/lifecycle.js";
import type { PairingCommandOf, PairingSample, PairingSentence } from "../command-of.js";
import type { PairingLifecycle } from "../lifecycle.js";

export const label: Text = { ru: "расформировать пару", en: "dissolve the pair" };

export const command: PairingCommandOf<"dissolve", "dissolved"> = {
  label,
  event: "dissolved",
  fields: { reason: isFilled },
  causes: (_, { reason }) => ({ reason }),
  next: { proposed: dissolved, agreed: dissolved, confirmed: dissolved },
};

function dissolved(
  _: unknown,
  { seq, on, reason }: EventIn<PairingLifecycle, "dissolved">,
): StateIn<PairingLifecycle, "dissolved"> {
  return { seq, asOf: on, status: "dissolved", dissolvedOn: on, reason };
}

/** The word by which `consequencesOf` dissolves a pair whose programs are over. */
const programOver = "program-over";

export const ru: PairingSentence<"dissolved"> = ({ reason }) =>
  `пара расформирована: ${reason === programOver ? "программа завершена" : reason}`;
export const en: PairingSentence<"dissolved"> = ({ reason }) =>
  `the pair was dissolved: ${reason === programOver ? "the program is over" : reason}`;

export const sample: PairingSample = ({ move }) => [
  move("2026-06-01", "curator", { type: "dissolve", reason: "программа завершена" }),
];
