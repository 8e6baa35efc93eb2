import type { Sentence } from "../../base/text.js";
import type { Pairing } from "../../model/pairing.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "logic",
  severity: "error",
  machine: "guarded",
};

export type Facts = { readonly side: "mentor" | "mentee" };

export const check: Check<Pairing, Facts> = ({ mentors, mentees }) => [
  ...(mentors.length > 0 ? [] : [{ path: ["mentors"], details: { side: "mentor" } as const }]),
  ...(mentees.length > 0 ? [] : [{ path: ["mentees"], details: { side: "mentee" } as const }]),
];

export const ru: Sentence<Facts> = ({ side }) =>
  `В паре нет ${side === "mentor" ? "наставника" : "наставляемого"}`;

export const en: Sentence<Facts> = ({ side }) => `The pair has no ${side}`;
