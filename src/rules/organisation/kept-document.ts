import type { CalendarDate } from "../../base/calendar-date.js";
import { entryIn } from "../../codes/code-list.js";
import { documentStates } from "../../codes/organisations/item-state-keys.js";
import { modelItems } from "../../codes/organisations/model-item-keys.js";
import type { OrganisationDocument } from "../../codes/organisations/organisation-document-keys.js";
import type { Organisation } from "../../model/organisation.js";
import type { KeptDocument } from "../../model/standing.js";

/** Whether a document is kept, is said not to be, or nobody has said anything of it. */
export type Told = "kept" | "not-kept" | "unsaid";

/** What is said of an item that cannot be in place without the document decides; otherwise the document must be in force. */
export function standingOf(
  { documents, items }: Organisation,
  document: OrganisationDocument,
  on: CalendarDate,
): Told {
  const item = items.find(
    (said) => entryIn(modelItems, said.code)?.legalGap === document && (said.on ?? on) <= on,
  );
  if (item !== undefined) return item.state === "present" ? "kept" : "not-kept";
  const said = documents.filter(({ code }) => code === document);
  if (said.length === 0) return "unsaid";
  return said.some((kept) => isInForce(kept, on)) ? "kept" : "not-kept";
}

/** Whether a document binds on a day. */
export function isInForce({ state, from, until }: KeptDocument, on: CalendarDate): boolean {
  const begun = from === undefined || from <= on;
  return documentStates[state].binding && begun && (until === undefined || on <= until);
}
