import type { Path } from "../../base/path.js";
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

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "info" };

/** A code of a list that stays open: kept as it is, and said. */
export type Facts = { readonly code: string };

export const check: Check<Organisation, Facts> = (organisation) =>
  openCodesOf(organisation).flatMap(([list, code, path]) =>
    Object.hasOwn(list, code) ? [] : [{ path, details: { code } }],
  );

/** Each code with the list that may know it, and its place. */
function openCodesOf({
  type,
  region,
  staffing,
  documents,
  items,
  components,
  stages,
}: Organisation): readonly (readonly [object, string, Path])[] {
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

export const ru: Sentence<Facts> = ({ code }) => `Код «${code}» справочнику неизвестен; он сохранён как есть`;

export const en: Sentence<Facts> = ({ code }) => `The code “${code}” is in no list; it is kept as it is`;
