import type { NoFacts, Sentence } from "../../base/text.js";
import type { Mentee } from "../../model/mentee.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "partly-seen" },
  layer: "recommendation",
  audience: "staff",
  severity: "warning",
  whenAdopted: "warning",
  inForce: { from: staffModelFrom },
};

export type Facts = NoFacts;

export const check: Check<Mentee, Facts> = ({ categories }) =>
  categories.length === 0 ? [{ path: ["categories"], details: {} }] : [];

export const ru: Sentence<Facts> = () => "Не указана категория наставляемого";

export const en: Sentence<Facts> = () => "The category of the mentee is missing";
