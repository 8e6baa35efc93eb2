import type { Finding } from "./rule-facts.js";
import type { CalendarDate } from "../base/calendar-date.js";
import type { OrganisationDocument } from "../codes/organisations/organisation-document-keys.js";
import type { RecordsByKind } from "./records-by-kind.js";

/**
 * The documents of each organisation that other records of its dataset show to stand on a day: consents, contracts and
 * orders of assignments, consents of its mentors and mentees to the processing of their data. One of a kind is enough:
 * whose is missing is found at the record that lacks it.
 */
export function documentsInRecords(
  { assignment, consent, mentor, mentee }: RecordsByKind,
  on: CalendarDate,
): ReadonlyMap<string, ReadonlySet<OrganisationDocument>> {
  const standing = new Map<string, Set<OrganisationDocument>>();
  const add = (
    organisation: string,
    document: OrganisationDocument,
    since: CalendarDate | undefined,
  ): void => {
    if (since === undefined || since > on) return;
    standing.set(organisation, (standing.get(organisation) ?? new Set()).add(document));
  };
  for (const [{ organisation, consentOn, contract, order }] of assignment) {
    add(organisation, "consent-mentor", consentOn);
    add(organisation, "contract-supplement", contract?.on);
    add(organisation, "order-pairs", order?.on);
  }
  const given = new Map<string, CalendarDate>();
  for (const [{ person, purpose, givenOn, withdrawnOn }] of consent) {
    if (purpose === "processing" && (withdrawnOn === undefined || withdrawnOn > on))
      given.set(person, givenOn);
  }
  for (const [{ organisation, person }] of [...mentor, ...mentee])
    add(organisation, "consent-personal-data", given.get(person));
  return standing;
}

/** Whether a document that an organisation lacks, or says nothing of, stands in another record. */
export function isShown(
  { code, details }: Pick<Finding, "code" | "details">,
  standing: ReadonlySet<string> | undefined,
): boolean {
  return (
    (code.startsWith("document.missing-by-") || code === "document.unsaid") &&
    "document" in details &&
    standing !== undefined &&
    standing.has(details.document)
  );
}
