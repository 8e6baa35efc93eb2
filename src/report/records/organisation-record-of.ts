import type { CalendarDate } from "../../base/calendar-date.js";
import { itemStates, type ItemState } from "../../codes/organisations/item-state-keys.js";
import { modelComponents } from "../../codes/organisations/model-component-keys.js";
import { modelItems } from "../../codes/organisations/model-item-keys.js";
import type { YoungSpecialistDefinitionCode } from "../../codes/law/young-specialist-keys.js";
import type { Organisation } from "../../model/organisation.js";
import type { Standing } from "../../model/standing.js";
import { isInForce, standingOf } from "../../rules/organisation/kept-document.js";
import { isLegal, missingBy, unsaidDocuments } from "../../rules/organisation/missing-document.js";
import { placeNameOf } from "./record-of.js";
import type { OrganisationRecord, ReportPlace } from "./report-record.js";

/** On which day an organisation is looked at, and who counts as young: `"fz-489-specialist"` by default, and the same as of `reportOn`. */
export type OrganisationRecordOptions = {
  readonly on: CalendarDate;
  readonly young?: YoungSpecialistDefinitionCode;
};

/**
 * An organisation as it stands on a day, as far as its record says: staffing of the last reference day up to it, items of
 * the model of which nothing is said among the absent, unless nothing is said of any. Retention is not in the record.
 *
 * @example
 * reportOn([organisationRecordOf(organisation, { on })], { period, on });
 */
export function organisationRecordOf(
  organisation: Organisation,
  { on, young = "fz-489-specialist" }: OrganisationRecordOptions,
): OrganisationRecord {
  const staff = staffOn(organisation, on, young);
  const readiness = readinessOn(organisation, on);
  return {
    kind: "organisation",
    place: placeOfOrganisation(organisation),
    ...(staff && { staff }),
    complete: isComplete(organisation, on),
    incentives: standingOf(organisation, "incentives", on) === "kept",
    documents: [
      ...new Set(organisation.documents.filter((kept) => isInForce(kept, on)).map(({ code }) => code)),
    ],
    ...(readiness && { readiness }),
  };
}

export function placeOfOrganisation({ id, type, municipality, region }: Organisation): ReportPlace {
  return {
    organisation: id,
    type,
    ...(municipality && { municipality: placeNameOf(municipality) }),
    ...(region && { region: placeNameOf(region) }),
  };
}

function staffOn(
  { staffing }: Organisation,
  on: CalendarDate,
  definition: string,
): OrganisationRecord["staff"] {
  const known = staffing.filter((each) => each.on <= on);
  if (known.length === 0) return undefined;
  const { teachingStaff, young, newcomers, categories } = known.reduce((a, b) => (a.on < b.on ? b : a));
  const youngCount = young.find((each) => each.definition === definition)?.count;
  const holders = categories.find(({ category }) => category === "mentor-teacher")?.count;
  return {
    teaching: teachingStaff,
    ...(youngCount !== undefined && { young: youngCount }),
    ...(newcomers !== undefined && { newcomers }),
    ...(holders !== undefined && { categoryHolders: holders }),
  };
}

/** Every component that each organisation needs is wholly there: said so, in a curator, or in the documents asked for. */
function isComplete(organisation: Organisation, on: CalendarDate): boolean {
  const said = statesOn(organisation.components, on);
  const components = Object.entries(modelComponents).filter(
    ([, { invariant, seenIn }]) => invariant && seenIn === "components",
  );
  return (
    components.every(([code]) => said.get(code) === "present") &&
    organisation.curators.length > 0 &&
    missingBy("staff-model")(organisation, { on }).length === 0 &&
    missingBy("learners-model")(organisation, { on }).length === 0 &&
    // Of a document of which nothing is said a report does not say that it is there.
    unsaidDocuments(organisation, { on }).every(({ details }) => isLegal(details.by))
  );
}

function readinessOn({ items }: Organisation, on: CalendarDate): OrganisationRecord["readiness"] {
  const said = statesOn(items, on);
  const states = Object.keys(modelItems).map((code) => said.get(code));
  if (states.every((state) => state === undefined)) return undefined;
  const base = states.filter((state) => state === undefined || itemStates[state].scored);
  const [present, partial] = (["present", "partial"] as const).map(
    (state) => base.filter((each) => each === state).length,
  ) as [number, number];
  return { present, partial, absent: base.length - present - partial };
}

function statesOn(all: readonly Standing<string>[], on: CalendarDate): ReadonlyMap<string, ItemState> {
  return new Map(all.filter((each) => (each.on ?? on) <= on).map(({ code, state }) => [code, state]));
}
