import type { Sentence } from "../../base/text.js";
import { youngSpecialistDefinitions } from "../../codes/law/young-specialist-keys.js";
import { regions } from "../../codes/organisations/region-keys.js";
import { modelComponents } from "../../codes/organisations/model-component-keys.js";
import { modelItems } from "../../codes/organisations/model-item-keys.js";
import { modelStages } from "../../codes/organisations/model-stage-keys.js";
import { organisationDocuments } from "../../codes/organisations/organisation-document-keys.js";
import { organisationTypes } from "../../codes/organisations/organisation-type-keys.js";
import { qualificationCategories } from "../../codes/people/person-keys.js";
import type { Organisation } from "../../model/organisation.js";
import type { Check, RuleEntry } from "../rule.js";
import type { CodePlace, UnknownCode } from "../unknown-codes.js";
import { unknownCodeEn, unknownCodeRu, unknownCodes } from "../unknown-codes.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "info" };

export type Facts = UnknownCode;

export const check: Check<Organisation, Facts> = (organisation) => unknownCodes(openCodesOf(organisation));

/** Each code with the list that may know it, and its place. */
function openCodesOf({
  type,
  region,
  staffing,
  documents,
  items,
  components,
  stages,
}: Organisation): readonly CodePlace[] {
  return [
    [organisationTypes, type, ["type"]],
    ...(region?.code === undefined ? [] : [[regions, region.code, ["region", "code"]] as const]),
    ...staffing.flatMap(({ young, categories }, i) => [
      ...young.map(
        ({ definition }, j) =>
          [youngSpecialistDefinitions, definition, ["staffing", i, "young", j, "definition"]] as const,
      ),
      ...categories.map(
        ({ category }, j) =>
          [qualificationCategories, category, ["staffing", i, "categories", j, "category"]] as const,
      ),
    ]),
    ...documents.map(({ code }, i) => [organisationDocuments, code, ["documents", i, "code"]] as const),
    ...items.map(({ code }, i) => [modelItems, code, ["items", i, "code"]] as const),
    ...components.map(({ code }, i) => [modelComponents, code, ["components", i, "code"]] as const),
    ...stages.map(({ stage }, i) => [modelStages, stage, ["stages", i, "stage"]] as const),
  ];
}

export const ru: Sentence<Facts> = unknownCodeRu;

export const en: Sentence<Facts> = unknownCodeEn;
