import type { CalendarDate } from "../base/calendar-date.js";
import type { ItemState } from "../codes/organisations/item-state-keys.js";
import { itemStates } from "../codes/organisations/item-state-keys.js";
import type { ModelDimension } from "../codes/organisations/model-dimension-keys.js";
import { modelDimensions } from "../codes/organisations/model-dimension-keys.js";
import type { Behaviour } from "../codes/keys-and-labels.js";
import type { ModelItem, ModelItemEntry } from "../codes/organisations/model-item-keys.js";
import { modelItems } from "../codes/organisations/model-item-keys.js";
import type { Dataset } from "../model/dataset.js";
import type { Organisation } from "../model/organisation.js";
import type { OrganisationFinding } from "./check-organisation.js";
import { checkOrganisation } from "./check-organisation.js";
import { documentsInRecords, isShown } from "./documents-in-records.js";
import { isLegal } from "./organisation/missing-document.js";
import { organisationEntries } from "./organisation/register.js";
import { recordsByKind } from "./records-by-kind.js";
import type { ReadinessScore } from "./readiness-share.js";
import type { RuleContext } from "./rule-context.js";

/** How far the conditions and resources of the target model are in place in an organisation on a day. */
export type Readiness = {
  readonly on: CalendarDate;
  readonly total: ReadinessScore;
  readonly dimensions: Readonly<Record<ModelDimension, ReadinessScore>>;
  /** Items every organisation needs and that are said not to be wholly in place. */
  readonly invariantsOpen: readonly ModelItem[];
  /** Items every organisation needs and of which nothing is said. */
  readonly invariantsUnsaid: readonly ModelItem[];
  /** What breaks a law, whatever the score. */
  readonly legalGaps: readonly OrganisationFinding[];
  /** Papers that a law asks for and of which nothing is said. */
  readonly legalUnsaid: readonly OrganisationFinding[];
};

const itemEntries = Object.entries(modelItems) as readonly [ModelItem, Behaviour<ModelItemEntry>][];
const dimensionCodes = Object.keys(modelDimensions) as readonly ModelDimension[];

/**
 * The readiness of an organisation, by dimension and in all, with the weights of the profile. Items said to be so after
 * `on` do not count yet; items of codes the model does not have are in no base. What nobody has told is neither done nor
 * not done: it adds no points, and stands apart.
 *
 * @param dataset the records beside it: consents, contracts and orders that stand there are neither missing nor unsaid
 * @example readinessShare(readinessOf(organisation, { on, profile }).total) // 0.75
 */
export function readinessOf(organisation: Organisation, context: RuleContext, dataset?: Dataset): Readiness {
  const states = statesOn(organisation, context.on);
  const shown = dataset && documentsInRecords(recordsByKind(dataset), context.on).get(organisation.id);
  const findings = checkOrganisation(organisation, context).filter((finding) => !isShown(finding, shown));
  const { itemWeights } = context.profile;
  const scoreOf = (items: typeof itemEntries) =>
    scored(items.map(([item]) => ({ state: states.get(item), weight: itemWeights[item] ?? 1 })));
  const dimensions = Object.fromEntries(
    dimensionCodes.map((code) => [
      code,
      scoreOf(itemEntries.filter(([, { dimension }]) => dimension === code)),
    ]),
  ) as Record<ModelDimension, ReadinessScore>;
  return {
    on: context.on,
    total: scoreOf(itemEntries),
    dimensions,
    invariantsOpen: invariants.filter((item) => states.has(item) && states.get(item) !== "present"),
    invariantsUnsaid: invariants.filter((item) => !states.has(item) && !seenElsewhere[item]?.(organisation)),
    legalGaps: findings.filter(({ code }) => organisationEntries[code].layer === "law"),
    legalUnsaid: findings.filter(
      (finding) => finding.code === "document.unsaid" && isLegal(finding.details.by),
    ),
  };
}

/** What another part of the record shows of an item that is not listed; points come from the list alone. */
const seenElsewhere: Readonly<Partial<Record<ModelItem, (organisation: Organisation) => boolean>>> = {
  "curator-appointed": ({ curators }) => curators.length > 0,
};

const invariants = /* @__PURE__ */ itemEntries.flatMap(([item, { invariant }]) => (invariant ? [item] : []));

function statesOn({ items }: Organisation, on: CalendarDate): ReadonlyMap<string, ItemState> {
  const said = items.filter((item) => (item.on ?? on) <= on);
  return new Map(said.map(({ code, state }) => [code, state]));
}

type Said = { readonly state: ItemState | undefined; readonly weight: number };

function scored(items: readonly Said[]): ReadinessScore {
  const base = items.filter(
    ({ state, weight }) => weight > 0 && (state === undefined || itemStates[state].scored),
  );
  const sum = (pointsOf: (item: Said) => number) => base.reduce((all, item) => all + pointsOf(item), 0);
  return {
    halfPoints: sum(({ state, weight }) => (state === undefined ? 0 : itemStates[state].halfPoints * weight)),
    weight: sum(({ weight }) => weight),
    items: base.length,
    unsaid: base.filter(({ state }) => state === undefined).length,
  };
}
