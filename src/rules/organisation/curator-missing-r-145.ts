import type { NoFacts, Sentence } from "../../base/text.js";
import type { Organisation } from "../../model/organisation.js";
import { learnersModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { curatorTold } from "./curator-told.js";

export const rule: RuleEntry = {
  source: { act: "r-145", certainty: "recalled" },
  layer: "recommendation",
  severity: "warning",
  inForce: { from: learnersModelFrom },
  audience: "learners",
};

export type Facts = NoFacts;

/** Where staff are mentored too, the recommendations on staff ask for the same curator. */
export const check: Check<Organisation, Facts> = (organisation, { on }) =>
  organisation.audience === "learners" && curatorTold(organisation, on) === "not-kept"
    ? [{ path: ["curators"], details: {} }]
    : [];

export const ru: Sentence<Facts> = () => "Куратор наставничества обучающихся не назначен";

export const en: Sentence<Facts> = () => "No curator of learners' mentoring is appointed";
