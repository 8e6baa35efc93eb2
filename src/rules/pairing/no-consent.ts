import type { Sentence } from "../../base/text.js";
import type { Pairing } from "../../model/pairing.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", clause: "дорожная карта", certainty: "seen" },
  layer: "recommendation",
  audience: "staff",
  severity: "warning",
  inForce: { from: staffModelFrom },
};

export type Facts = { readonly of: string };

/** Once there is an order, every participant must have consented. */
export const check: Check<Pairing, Facts> = ({ mentors, mentees, consents, order }) => {
  if (order === undefined) return [];
  const given = new Set<string>(consents.map(({ of }) => of));
  return [...mentors, ...mentees].flatMap((of) =>
    given.has(of) ? [] : [{ path: ["consents"], details: { of } }],
  );
};

export const ru: Sentence<Facts> = ({ of }, called) => `Приказ издан, а согласия участника${called(of)} нет`;

export const en: Sentence<Facts> = ({ of }, called) =>
  `There is an order, but no consent of a participant${called(of)}`;
