import type { NoFacts, Sentence } from "../../base/text.js";
import type { Organisation } from "../../model/organisation.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { curatorTold } from "./curator-told.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "seen" },
  layer: "recommendation",
  audience: "staff",
  severity: "warning",
  inForce: { from: staffModelFrom },
};

export type Facts = NoFacts;

export const check: Check<Organisation, Facts> = (organisation, { on }) =>
  curatorTold(organisation, on) === "not-kept" ? [{ path: ["curators"], details: {} }] : [];

export const ru: Sentence<Facts> = () => "Куратор не назначен";

export const en: Sentence<Facts> = () => "No curator is appointed";
