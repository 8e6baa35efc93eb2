import type { Sentence } from "../../base/text.js";
import type { Mentee } from "../../model/mentee.js";
import type { CatalogueCode } from "../catalogue-codes.js";
import { catalogueCodeEn, catalogueCodeRu, catalogueCodes } from "../catalogue-codes.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

export type Facts = CatalogueCode;

export const check: Check<Mentee, Facts> = ({ difficulties, strengths, levels }, context) =>
  catalogueCodes(
    [
      ...difficulties.map(({ code }, i) => [code, ["difficulties", i, "code"]] as const),
      ...strengths.map(({ code }, i) => [code, ["strengths", i, "code"]] as const),
    ],
    context,
    levels,
  );

export const ru: Sentence<Facts> = catalogueCodeRu;

export const en: Sentence<Facts> = catalogueCodeEn;
