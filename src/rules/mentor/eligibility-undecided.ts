import { inBracketsEn } from "../../base/words-en.js";
import { inBracketsRu } from "../../base/words-ru.js";
import type { Sentence } from "../../base/text.js";
import type { Mentor } from "../../model/mentor.js";
import { criteriaEn, criteriaRu } from "../criteria-text.js";
import type { EligibilityCriterion } from "../mentor-eligibility.js";
import type { Check, RuleEntry } from "../rule.js";
import { criteriaThat } from "./asked-eligibility.js";

export const rule: RuleEntry = {
  source: { certainty: "recalled", clause: "локальные акты организаций" },
  layer: "local",
  severity: "info",
};

/** What the profile asks of a mentor and nobody has told of this one. */
export type Facts = { readonly unknown: readonly EligibilityCriterion[] };

export const check: Check<Mentor, Facts> = (mentor, context) => {
  const unknown = criteriaThat("unknown", mentor, context);
  return unknown.length > 0 ? [{ path: ["person"], details: { unknown } }] : [];
};

export const ru: Sentence<Facts> = ({ unknown }) =>
  "Нельзя сказать, отвечает ли наставник требованиям организации: не хватает сведений" +
  inBracketsRu(unknown.map((criterion) => criteriaRu[criterion]));

export const en: Sentence<Facts> = ({ unknown }) =>
  "Nobody can say whether the mentor meets what the organisation asks for: facts are missing" +
  inBracketsEn(unknown.map((criterion) => criteriaEn[criterion]));
