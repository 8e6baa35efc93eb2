import type { NoFacts, Sentence } from "../../base/text.js";
import type { Mentor } from "../../model/mentor.js";
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

export const check: Check<Mentor, Facts> = ({ consents }) =>
  consents ? [] : [{ path: ["consents"], details: {} }];

export const ru: Sentence<Facts> = () =>
  "Наставник не согласен быть наставником: поручение возможно только добровольно";

export const en: Sentence<Facts> = () => "The mentor does not agree to mentor: an assignment is voluntary";
