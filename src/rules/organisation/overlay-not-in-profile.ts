import type { Sentence } from "../../base/text.js";
import type { Organisation } from "../../model/organisation.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "info" };

/** The organisation has adopted a model by an overlay that the profile does not hold. */
export type Facts = { readonly overlay: string };

export const check: Check<Organisation, Facts> = ({ overlay }, { profile }) =>
  overlay === undefined || profile.overlays.includes(overlay)
    ? []
    : [{ path: ["overlay"], details: { overlay } }];

export const ru: Sentence<Facts> = ({ overlay }) =>
  `Организация приняла профиль «${overlay}», а проверка идёт без него`;

export const en: Sentence<Facts> = ({ overlay }) =>
  `The organisation has adopted the profile “${overlay}”, and is judged without it`;
