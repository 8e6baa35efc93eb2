import type { CalendarDate } from "../base/calendar-date.js";
import type { Path } from "../base/path.js";
import { entryIn } from "../codes/code-list.js";
import type { Behaviour } from "../codes/keys-and-labels.js";
import type { ModelComponent, ModelComponentEntry } from "../codes/organisations/model-component-keys.js";
import { modelComponents } from "../codes/organisations/model-component-keys.js";
import type { ItemState } from "../codes/organisations/item-state-keys.js";
import { documentStates, itemStates } from "../codes/organisations/item-state-keys.js";
import { modelItems } from "../codes/organisations/model-item-keys.js";
import type {
  DocumentDemand,
  DocumentObligation,
  OrganisationDocument,
  OrganisationDocumentEntry,
} from "../codes/organisations/organisation-document-keys.js";
import { organisationDocuments } from "../codes/organisations/organisation-document-keys.js";
import { lawfulBases, mentorPays } from "../codes/organisations/organisation-keys.js";
import type { Audience } from "../codes/law/provenance-keys.js";
import type { Organisation } from "../model/organisation.js";
import type { KeptDocument } from "../model/standing.js";
import { monthsLater } from "./months-later.js";
import type { MissingDocument, OrganisationFacts } from "./organisation-facts.js";
import type { Breach, RuleContext } from "./rule.js";

type Breaches<Code extends keyof OrganisationFacts> = readonly Breach<OrganisationFacts[Code]>[];

/** Documents that one demand asks for on the day and the organisation does not keep. */
export function missingBy(
  demand: DocumentDemand,
): (organisation: Organisation, context: Pick<RuleContext, "on">) => readonly Breach<MissingDocument>[] {
  return (organisation, { on }) =>
    documentEntries.flatMap(([document, { obligations }]) => {
      const asked = obligations.find(
        (obligation) =>
          obligation.by === demand && obligation.from <= on && concerns(obligation, organisation),
      );
      if (asked === undefined || isKept(organisation, document, on)) return [];
      return [{ path: ["documents"], details: { document, since: asked.from } }];
    });
}

const documentEntries = Object.entries(organisationDocuments) as readonly [
  OrganisationDocument,
  Behaviour<OrganisationDocumentEntry>,
][];

/** Of whom each demand speaks: labour law of employees, the models of their own audiences. */
const audiencesOf: Readonly<Record<DocumentDemand, readonly Audience[]>> = {
  "labour-law": ["staff", "mixed"],
  "data-law": ["staff", "learners", "mixed"],
  "staff-model": ["staff", "mixed"],
  "learners-model": ["learners", "mixed"],
};

function concerns({ by, when }: DocumentObligation, organisation: Organisation): boolean {
  return audiencesOf[by].includes(organisation.audience) && (when === undefined || holds[when](organisation));
}

const holds: Readonly<
  Record<NonNullable<DocumentObligation["when"]>, (organisation: Organisation) => boolean>
> = {
  "work-on-top": ({ mentorPay }) => mentorPay !== undefined && mentorPays[mentorPay].onTop,
  "data-by-consent": ({ lawfulBasis }) => lawfulBasis !== undefined && lawfulBases[lawfulBasis].asksConsent,
};

/** What is said of an item that cannot be in place without the document decides; otherwise the document must stand. */
export function isKept(
  { documents, items }: Organisation,
  document: OrganisationDocument,
  on: CalendarDate,
): boolean {
  const item = items.find(
    (said) => entryIn(modelItems, said.code)?.legalGap === document && (said.on ?? on) <= on,
  );
  if (item !== undefined) return item.state === "present";
  return documents.some((kept) => kept.code === document && stands(kept, on));
}

function stands({ state, from, until }: KeptDocument, on: CalendarDate): boolean {
  const begun = from === undefined || from <= on;
  return documentStates[state].binding && begun && (until === undefined || on <= until);
}

export function noCurator({ curators }: Organisation): Breaches<"curator.missing"> {
  return curators.length === 0 ? [{ path: ["curators"], details: {} }] : [];
}

export function staleRegister(organisation: Organisation, { on }: RuleContext): Breaches<"register.stale"> {
  return registersOf(organisation, on).flatMap(({ document, last, months, path }) => {
    const due = last && monthsLater(last, months);
    return last && due && due < on ? [{ path, details: { document, last, due } }] : [];
  });
}

export function undatedRegister(
  organisation: Organisation,
  { on }: RuleContext,
): Breaches<"register.undated"> {
  return registersOf(organisation, on).flatMap(({ document, last, path }) =>
    last === undefined ? [{ path, details: { document } }] : [],
  );
}

/** Documents in force that go stale, of each kind the one refreshed last. */
function registersOf({ documents }: Organisation, on: CalendarDate): readonly Register[] {
  const freshest = new Map<string, Register>();
  documents.forEach((kept, i) => {
    const months = entryIn(organisationDocuments, kept.code)?.refreshMonths;
    if (months === undefined || !stands(kept, on)) return;
    const last = latest([kept.from, kept.refreshedOn].filter((day) => day !== undefined && day <= on));
    const register = { document: kept.code as OrganisationDocument, last, months, path: ["documents", i] };
    const other = freshest.get(kept.code);
    if (other === undefined || (last ?? "") > (other.last ?? "")) freshest.set(kept.code, register);
  });
  return [...freshest.values()];
}

type Register = {
  readonly document: OrganisationDocument;
  readonly last: CalendarDate | undefined;
  readonly months: number;
  readonly path: Path;
};

function latest(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
}

export function missingComponent(
  organisation: Organisation,
  { on }: RuleContext,
): Breaches<"component.missing"> {
  return neededComponents(organisation, on).flatMap(({ component, path, state }) =>
    state !== undefined && itemStates[state].halfPoints === 0 ? [{ path, details: { component } }] : [],
  );
}

export function unsaidComponent(
  organisation: Organisation,
  { on }: RuleContext,
): Breaches<"component.unsaid"> {
  return neededComponents(organisation, on).flatMap(({ component, path, state }) =>
    state === undefined ? [{ path, details: { component } }] : [],
  );
}

const componentEntries = Object.entries(modelComponents) as readonly [
  ModelComponent,
  Behaviour<ModelComponentEntry>,
][];

/** Invariant components that no other rule speaks of, with what is said of each by the day. */
function neededComponents({ components }: Organisation, on: CalendarDate): readonly NeededComponent[] {
  return componentEntries
    .filter(([, { invariant, seenIn }]) => invariant && seenIn === "components")
    .map(([component]) => {
      const i = components.findIndex((said) => said.code === component && (said.on ?? on) <= on);
      return { component, state: components[i]?.state, path: i < 0 ? ["components"] : ["components", i] };
    });
}

type NeededComponent = {
  readonly component: ModelComponent;
  readonly state: ItemState | undefined;
  readonly path: Path;
};
