import type { NoFacts, Sentence } from "../../base/text.js";
import type { Organisation } from "../../model/organisation.js";
import { learnersModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { curatorTold } from "./curator-told.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "hint",
  severity: "info",
  inForce: { from: learnersModelFrom },
};

/** An empty list of curators may be one that nobody has filled in. */
export type Facts = NoFacts;

export const check: Check<Organisation, Facts> = (organisation, { on }) =>
  curatorTold(organisation, on) === "unsaid" ? [{ path: ["curators"], details: {} }] : [];

export const ru: Sentence<Facts> = () => "Не сказано, назначен ли куратор";

export const en: Sentence<Facts> = () => "It is not said whether a curator is appointed";
