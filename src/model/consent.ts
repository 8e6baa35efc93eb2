import * as z from "zod";
import type { CalendarDate } from "../base/calendar-date.js";
import type { ConsentId, PersonId } from "../base/id.js";
import type { ConsentPurpose } from "../codes/law/consent-keys.js";
import { consentPurposes } from "../codes/law/consent-keys.js";
import { code, day, id, keyOf, list, text } from "./fields.js";
import { recordSchema, type RecordSchema } from "./record-schema.js";

/** A person's consent to the use of personal data: an object of its own, never a flag of a program. */
export type Consent = {
  readonly kind: "consent";
  readonly schemaVersion: 1;
  readonly id: ConsentId;
  readonly person: PersonId;
  readonly purpose: ConsentPurpose;
  /** Codes of what may be used, such as `post` or `subject`. */
  readonly scope: readonly string[];
  /** The number of the document, where it has one. */
  readonly number?: string;
  readonly givenOn: CalendarDate;
  readonly withdrawnOn?: CalendarDate;
  /** A document of its own, not a line of an order or an agreement. */
  readonly separate: boolean;
};

/** Shape only, for what `parseConsent` reads. */
export const consentSchema: RecordSchema<Consent> = /* @__PURE__ */ recordSchema<Consent>(() => ({
  kind: z.literal("consent"),
  schemaVersion: z.literal(1),
  id: id("consent"),
  person: id("person"),
  purpose: keyOf(consentPurposes),
  scope: list(code),
  number: text.exactOptional(),
  givenOn: day,
  withdrawnOn: day.exactOptional(),
  separate: z.boolean(),
}));
