import type { Sentence } from "../../base/text.js";
import { entryIn } from "../../codes/code-list.js";
import type { EducationLevel } from "../../catalogue/data/education-level-keys.js";
import type { Program } from "../../model/program.js";
import type { CatalogueCode } from "../catalogue-codes.js";
import { catalogueCodeEn, catalogueCodeRu, catalogueCodes } from "../catalogue-codes.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

export type Facts = CatalogueCode;

export const check: Check<Program, Facts> = ({ difficulties, strengths, place }, context) =>
  catalogueCodes(
    [
      ...difficulties.map(({ code }, i) => [code, ["difficulties", i, "code"]] as const),
      ...strengths.map(({ code }, i) => [code, ["strengths", i, "code"]] as const),
    ],
    context,
    entryIn(levelsAt, place.type ?? ""),
  );

/** Schools have preschool groups and clubs, colleges teach school subjects: a level is another where none of these is. */
const levelsAt: Readonly<Record<string, readonly EducationLevel[]>> = {
  kindergarten: ["preschool"],
  school: ["preschool", "primary", "basic", "secondary", "supplementary"],
  college: ["basic", "secondary", "vocational"],
  supplementary: ["supplementary"],
};

export const ru: Sentence<Facts> = catalogueCodeRu;

export const en: Sentence<Facts> = catalogueCodeEn;
