import type { Sentence } from "../../base/text.js";
import type { Methodology } from "../../model/methodology.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "hint",
  severity: "warning",
};

export type Facts = { readonly ref: string };

export const check: Check<Methodology, Facts> = ({ tenets }) =>
  tenets.flatMap(({ ref, grounds }, i) =>
    grounds.length === 0 ? [{ path: ["tenets", i, "grounds"], details: { ref } }] : [],
  );

export const ru: Sentence<Facts> = ({ ref }, called) =>
  `Положение методологии${called(ref)} не обосновано ни исследованием, ни практическим опытом`;

export const en: Sentence<Facts> = ({ ref }, called) =>
  `Neither research nor practice grounds the tenet${called(ref)} of the methodology`;
