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
  tenets.flatMap(({ ref, part, forms, kinds, activities }, i) =>
    part === "method" && forms.length + kinds.length + activities.length === 0
      ? [{ path: ["tenets", i], details: { ref } }]
      : [],
  );

export const ru: Sentence<Facts> = ({ ref }, called) =>
  `Метод${called(ref)} не связан ни с формой, ни с видом наставничества, ни с мероприятием`;

export const en: Sentence<Facts> = ({ ref }, called) =>
  `The method${called(ref)} serves no form, kind or activity`;
