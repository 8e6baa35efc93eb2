import type { CalendarDate } from "../../base/calendar-date.js";
import type { Path } from "../../base/path.js";
import { entryIn } from "../../codes/code-list.js";
import type { OrganisationDocument } from "../../codes/organisations/organisation-document-keys.js";
import { organisationDocuments } from "../../codes/organisations/organisation-document-keys.js";
import type { Organisation } from "../../model/organisation.js";
import { isInForce } from "./kept-document.js";

/** A document that stays fresh for some months, and the last day on which it was made or refreshed, if any is known. */
export type Register = {
  readonly document: OrganisationDocument;
  readonly last: CalendarDate | undefined;
  readonly months: number;
  readonly path: Path;
};

/** Documents in force that go stale, of each kind the one refreshed last. */
export function registersOf({ documents }: Organisation, on: CalendarDate): readonly Register[] {
  const freshest = new Map<string, Register>();
  documents.forEach((kept, i) => {
    const months = entryIn(organisationDocuments, kept.code)?.refreshMonths;
    if (months === undefined || !isInForce(kept, on)) return;
    const last = latest([kept.from, kept.refreshedOn].filter((day) => day !== undefined && day <= on));
    const register = { document: kept.code as OrganisationDocument, last, months, path: ["documents", i] };
    const other = freshest.get(kept.code);
    if (other === undefined || (last ?? "") > (other.last ?? "")) freshest.set(kept.code, register);
  });
  return [...freshest.values()];
}

function latest(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
}
