import type { Sentence } from "../../base/text.js";
import type { Mentor } from "../../model/mentor.js";
import type { CatalogueCode } from "../catalogue-codes.js";
import { catalogueCodeEn, catalogueCodeRu, catalogueCodes } from "../catalogue-codes.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

export type Facts = CatalogueCode;

export const check: Check<Mentor, Facts> = ({ competences, levels }, context) =>
  catalogueCodes(
    competences.map((code, i) => [code, ["competences", i]] as const),
    context,
    levels,
  );

export const ru: Sentence<Facts> = catalogueCodeRu;

export const en: Sentence<Facts> = catalogueCodeEn;
