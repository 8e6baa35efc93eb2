import type { NoFacts, Sentence } from "../../base/text.js";
import type { Mentor } from "../../model/mentor.js";
import type { Check, RuleEntry } from "../rule.js";
import { criteriaThat } from "./asked-eligibility.js";

export const rule: RuleEntry = {
  source: { certainty: "recalled", clause: "локальные акты организаций" },
  layer: "local",
  severity: "error",
};

export type Facts = NoFacts;

export const check: Check<Mentor, Facts> = (mentor, context) =>
  criteriaThat("unmet", mentor, context).includes("noOpenPenalty") ? [{ path: ["person"], details: {} }] : [];

export const ru: Sentence<Facts> = () => "У наставника есть неснятое дисциплинарное взыскание";

export const en: Sentence<Facts> = () => "A disciplinary penalty on the mentor still stands";
