import type { Path } from "../base/path.js";
import { regions } from "../codes/organisations/region-keys.js";
import { modelComponents } from "../codes/organisations/model-component-keys.js";
import { modelItems } from "../codes/organisations/model-item-keys.js";
import { modelStages } from "../codes/organisations/model-stage-keys.js";
import { organisationDocuments } from "../codes/organisations/organisation-document-keys.js";
import { mentorPays } from "../codes/organisations/organisation-keys.js";
import { organisationTypes } from "../codes/organisations/organisation-type-keys.js";
import { qualificationCategories } from "../codes/people/person-keys.js";
import { youngSpecialistDefinitions } from "../codes/law/young-specialist-keys.js";
import type { Organisation } from "../model/organisation.js";
import type { OrganisationFacts } from "./organisation-facts.js";
import type { Breach, RuleContext } from "./rule.js";

type Breaches<Code extends keyof OrganisationFacts> = readonly Breach<OrganisationFacts[Code]>[];

export function payUnsaid({ audience, mentorPay }: Organisation): Breaches<"mentor-pay.unsaid"> {
  return audience !== "learners" && mentorPay === undefined ? [{ path: ["mentorPay"], details: {} }] : [];
}

export function payToCheck({ mentorPay }: Organisation): Breaches<"mentor-pay.to-check"> {
  const check = mentorPay !== undefined && mentorPays[mentorPay].toCheck;
  return check ? [{ path: ["mentorPay"], details: { pay: mentorPay } }] : [];
}

export function foreignOverlay(
  { overlay }: Organisation,
  { profile }: RuleContext,
): Breaches<"overlay.not-in-profile"> {
  const known = overlay === undefined || profile.overlays.includes(overlay);
  return known ? [] : [{ path: ["overlay"], details: { overlay } }];
}

export function partAboveWhole({ staffing }: Organisation): Breaches<"staffing.part-above-whole"> {
  return staffing.flatMap(({ on, teachingStaff, young, newcomers, categories }, i) => {
    const parts: readonly StaffPart[] = [
      ...young.map(({ definition, count }, j) => ({
        part: "young" as const,
        code: definition,
        count,
        path: ["young", j, "count"],
      })),
      ...(newcomers === undefined
        ? []
        : [{ part: "newcomers" as const, count: newcomers, path: ["newcomers"] }]),
      ...categories.map(({ category, count }, j) => ({
        part: "category" as const,
        code: category,
        count,
        path: ["categories", j, "count"],
      })),
    ];
    return parts
      .filter(({ count }) => count > teachingStaff)
      .map(({ path, ...part }) => ({
        path: ["staffing", i, ...path],
        details: { on, ...part, teachingStaff },
      }));
  });
}

type StaffPart = Pick<OrganisationFacts["staffing.part-above-whole"], "part" | "code" | "count"> & {
  readonly path: Path;
};

/** Codes of lists that stay open: kept as they are, and said. */
export function unknownCode(organisation: Organisation): Breaches<"organisation.unknown-code"> {
  const { type, region, staffing, documents, items, components, stages } = organisation;
  const found: readonly (readonly [object, string, Path])[] = [
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
  return found.flatMap(([list, code, path]) =>
    Object.hasOwn(list, code) ? [] : [{ path, details: { code } }],
  );
}
