import * as z from "zod";
import type { CalendarDate } from "../base/calendar-date.js";
import type { OpenCode } from "../codes/code-list.js";
import type { DocumentState, ItemState } from "../codes/organisations/item-state-keys.js";
import { documentStates, itemStates } from "../codes/organisations/item-state-keys.js";
import type { OrganisationDocument } from "../codes/organisations/organisation-document-keys.js";
import { code, day, keyOf, text } from "./fields.js";
import type { Given } from "./record-schema.js";

/** How far something of the target model is in place, what shows it, and the day on which that was said. */
export type Standing<Known extends string> = {
  readonly code: OpenCode<Known>;
  readonly state: ItemState;
  readonly evidence?: string;
  readonly on?: CalendarDate;
};

export const standingSchema: z.ZodType<Standing<never>, Given<Standing<never>>> = z.lazy(() =>
  z.strictObject({
    code,
    state: keyOf(itemStates),
    evidence: text.exactOptional(),
    on: day.exactOptional(),
  }),
);

/**
 * A document an organisation keeps. The days are those on which it stands, both inclusive; without them it stands as
 * long as its state says so. One kind of document may be kept many times, as orders on pairs are.
 */
export type KeptDocument = {
  readonly code: OpenCode<OrganisationDocument>;
  readonly state: DocumentState;
  readonly number?: string;
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
  /** The day it was last brought up to date, for registers. */
  readonly refreshedOn?: CalendarDate;
  /** A link or a number, never a person. */
  readonly evidence?: string;
};

export const keptDocumentSchema: z.ZodType<KeptDocument, Given<KeptDocument>> = z.lazy(() =>
  z.strictObject({
    code,
    state: keyOf(documentStates),
    number: text.exactOptional(),
    from: day.exactOptional(),
    until: day.exactOptional(),
    refreshedOn: day.exactOptional(),
    evidence: text.exactOptional(),
  }),
);
