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
import { lawfulBases, mentorPays } from "../../codes/organisations/organisation-keys.js";
import type { Organisation } from "../../model/organisation.js";
import type { Breach, CheckContext } from "../rule.js";
import { isKept } from "./kept-document.js";

// Which document is asked for, by whom, since when and of whom, is a table and stays one: the obligations of
// `organisationDocuments`. It is read across, document by document; as 22 rules of four lines nobody could compare them.
// The four rules on missing documents say only which act a demand rests on.

/** A document that is asked for and not kept, and since when it is. */
export type MissingDocument = { readonly document: OrganisationDocument; readonly since: CalendarDate };

/** A check of the documents that one demand asks for on the day and the organisation does not keep. */
export function missingBy(
  demand: DocumentDemand,
): (organisation: Organisation, context: Pick<CheckContext, "on">) => readonly Breach<MissingDocument>[] {
  return (organisation, { on }) =>
    documentEntries.flatMap(([document, { obligations }]) => {
      const asked = obligations.find(
        (obligation) =>
          obligation.by === demand &&
          obligation.from <= on &&
          (obligation.until ?? on) >= on &&
          concerns(obligation, organisation),
      );
      if (asked === undefined || isKept(organisation, document, on)) return [];
      return [{ path: ["documents"], details: { document, since: asked.from } }];
    });
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
