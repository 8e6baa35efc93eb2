import type { CalendarDate } from "../../base/calendar-date.js";
import { entryIn } from "../../codes/code-list.js";
import { documentStates } from "../../codes/organisations/item-state-keys.js";
import { modelItems } from "../../codes/organisations/model-item-keys.js";
import type { OrganisationDocument } from "../../codes/organisations/organisation-document-keys.js";
import type { Organisation } from "../../model/organisation.js";
import type { KeptDocument } from "../../model/standing.js";

/** What is said of an item that cannot be in place without the document decides; otherwise the document must be in force. */
export function isKept(
  { documents, items }: Organisation,
  document: OrganisationDocument,
  on: CalendarDate,
): boolean {
  const item = items.find(
    (said) => entryIn(modelItems, said.code)?.legalGap === document && (said.on ?? on) <= on,
  );
  if (item !== undefined) return item.state === "present";
  return documents.some((kept) => kept.code === document && isInForce(kept, on));
}

/** Whether a document binds on a day. */
export function isInForce({ state, from, until }: KeptDocument, on: CalendarDate): boolean {
  const begun = from === undefined || from <= on;
  return documentStates[state].binding && begun && (until === undefined || on <= until);
}
