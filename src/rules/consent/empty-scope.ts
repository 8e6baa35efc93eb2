import type { NoFacts, Sentence } from "../../base/text.js";
import type { Consent } from "../../model/consent.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

export type Facts = NoFacts;

export const check: Check<Consent, Facts> = ({ scope }) =>
  scope.length === 0 ? [{ path: ["scope"], details: {} }] : [];

export const ru: Sentence<Facts> = () => "В согласии не перечислено, какие данные можно использовать";

export const en: Sentence<Facts> = () => "The consent does not list which data may be used";
