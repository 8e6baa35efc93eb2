import type { NoFacts, Sentence } from "../../base/text.js";
import type { Mentee } from "../../model/mentee.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "partly-seen" },
  layer: "recommendation",
  audience: "staff",
  severity: "info",
  whenAdopted: "warning",
  inForce: { from: staffModelFrom },
};

export type Facts = NoFacts;

export const check: Check<Mentee, Facts> = ({ request }) =>
  request === undefined ? [{ path: ["request"], details: {} }] : [];

export const ru: Sentence<Facts> = () => "Наставляемый не сформулировал образовательный запрос";

export const en: Sentence<Facts> = () => "The mentee has put no educational request";
