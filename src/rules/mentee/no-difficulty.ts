import type { NoFacts, Sentence } from "../../base/text.js";
import type { Mentee } from "../../model/mentee.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "seen" },
  layer: "recommendation",
  audience: "staff",
  severity: "warning",
  whenAdopted: "warning",
  inForce: { from: staffModelFrom },
};

export type Facts = NoFacts;

export const check: Check<Mentee, Facts> = ({ difficulties }) =>
  difficulties.length === 0 ? [{ path: ["difficulties"], details: {} }] : [];

export const ru: Sentence<Facts> = () => "У наставляемого не названо ни одного затруднения";

export const en: Sentence<Facts> = () => "The mentee names no difficulty";
