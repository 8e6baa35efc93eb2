import type { CalendarDate } from "../../base/calendar-date.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import type { Behaviour } from "../../codes/keys-and-labels.js";
import type { Audience } from "../../codes/law/provenance-keys.js";
import type {
  DocumentDemand,
  DocumentObligation,
  OrganisationDocument,
  OrganisationDocumentEntry,
} from "../../codes/organisations/organisation-document-keys.js";
import { organisationDocuments } from "../../codes/organisations/organisation-document-keys.js";
import { organisationDocuments as labels } from "../../codes/organisations/organisation-documents.js";
import type { PaperKind } from "../../codes/organisations/paper-kind-keys.js";
import { lawfulBases, mentorPays } from "../../codes/organisations/organisation-keys.js";
import type { Organisation } from "../../model/organisation.js";
import type { Breach, CheckContext } from "../rule.js";
import { standingOf } from "./kept-document.js";

// Which document is asked for, by whom, since when and of whom, is a table and stays one: the obligations of
// `organisationDocuments`. It is read across, document by document; as 22 rules of four lines nobody could compare them.
// The four rules on missing documents say only which act a demand rests on.

/** A document that is asked for and not kept, since when it is, and the kind of paper that would mend it. */
export type MissingDocument = {
  readonly document: OrganisationDocument;
  readonly since: CalendarDate;
  readonly paper?: PaperKind;
};

/** A check of the documents that one demand asks for on the day and the organisation says that it does not keep. */
export function missingBy(
  demand: DocumentDemand,
): (organisation: Organisation, context: Pick<CheckContext, "on">) => readonly Breach<MissingDocument>[] {
  return (organisation, { on }) =>
    documentEntries.flatMap(([document, { obligations, paper }]) => {
      const asked = askedBy(demand, obligations, organisation, on);
      if (asked === undefined || standingOf(organisation, document, on) !== "not-kept") return [];
      return [{ path: ["documents"], details: { document, since: asked.from, ...(paper && { paper }) } }];
    });
}

/** A document that is asked for and of which nothing is said, by the first that asks for it in the order of acts. */
export type UnsaidDocument = MissingDocument & { readonly by: DocumentDemand };

/** Every document that is asked for on the day and of which nothing is said, each once. */
export function unsaidDocuments(
  organisation: Organisation,
  { on }: Pick<CheckContext, "on">,
): readonly Breach<UnsaidDocument>[] {
  return documentEntries.flatMap(([document, { obligations, paper }]) => {
    if (obligations.length === 0 || standingOf(organisation, document, on) !== "unsaid") return [];
    for (const by of demands) {
      const asked = askedBy(by, obligations, organisation, on);
      if (asked === undefined) continue;
      return [{ path: ["documents"], details: { document, since: asked.from, by, ...(paper && { paper }) } }];
    }
    return [];
  });
}

function askedBy(
  demand: DocumentDemand,
  obligations: readonly DocumentObligation[],
  organisation: Organisation,
  on: CalendarDate,
): DocumentObligation | undefined {
  return obligations.find(
    (obligation) =>
      obligation.by === demand &&
      obligation.from <= on &&
      (obligation.until ?? on) >= on &&
      concerns(obligation, organisation),
  );
}

const documentEntries = /* @__PURE__ */ Object.entries(organisationDocuments) as readonly [
  OrganisationDocument,
  Behaviour<OrganisationDocumentEntry>,
][];

/** Of whom each demand speaks: labour law of employees, the models of their own audiences. */
const audiencesOf: Readonly<Record<DocumentDemand, readonly Audience[]>> = {
  "labour-law": ["staff", "mixed"],
  "data-law": ["staff", "learners", "mixed"],
  "data-law-2006": ["staff", "learners", "mixed"],
  "staff-model": ["staff", "mixed"],
  "learners-model": ["learners", "mixed"],
};

/** Laws before models. */
const demands = /* @__PURE__ */ Object.keys(audiencesOf) as readonly DocumentDemand[];

/** Whether an act of law asks for it; a model binds whoever has adopted it. */
export function isLegal(demand: DocumentDemand): boolean {
  return demand !== "staff-model" && demand !== "learners-model";
}

function concerns({ by, when }: DocumentObligation, organisation: Organisation): boolean {
  return (
    audiencesOf[by].includes(organisation.audience) && (when === undefined || conditions[when](organisation))
  );
}

const conditions: Readonly<
  Record<NonNullable<DocumentObligation["when"]>, (organisation: Organisation) => boolean>
> = {
  "work-on-top": ({ mentorPay }) => mentorPay !== undefined && mentorPays[mentorPay].onTop,
  "data-by-consent": ({ lawfulBasis }) => lawfulBasis !== undefined && lawfulBases[lawfulBasis].asksConsent,
};

export function missingRu({ document, since }: MissingDocument): string {
  return `Нет документа «${labels[document].ru}»: с ${dayRu(since)} он нужен`;
}

export function missingEn({ document, since }: MissingDocument): string {
  return `There is no “${labels[document].en}”: since ${dayEn(since)} it is asked for`;
}
