import * as z from "zod";
import type { CalendarDate } from "../base/calendar-date.js";
import type { Id, MenteeId, MentorId, OrganisationId, PairingId, ProgramId } from "../base/id.js";
import type { Order } from "./assignment.js";
import { orderSchema } from "./assignment.js";
import { day, id, idOfAny, list, text } from "./fields.js";
import { recordSchema, type RecordSchema } from "./record-schema.js";

/** A participant's consent to the pair or group, with its day and, where the paper has one, its number. */
export type PairingConsent = {
  readonly of: Id<"mentor" | "mentee">;
  readonly number?: string;
  readonly on: CalendarDate;
};

/** A pair, one mentor with one mentee, or a group: the unit that an order confirms. */
export type Pairing = {
  readonly kind: "pairing";
  readonly schemaVersion: 1;
  readonly id: PairingId;
  readonly organisation: OrganisationId;
  readonly mentors: readonly MentorId[];
  readonly mentees: readonly MenteeId[];
  readonly program?: ProgramId;
  readonly consents: readonly PairingConsent[];
  readonly order?: Order;
  /** First day of work together. */
  readonly startedOn?: CalendarDate;
  readonly dissolvedOn?: CalendarDate;
};

/** Shape only, for what `parsePairing` reads. */
export const pairingSchema: RecordSchema<Pairing> = /* @__PURE__ */ recordSchema<Pairing>(() => ({
  kind: z.literal("pairing"),
  schemaVersion: z.literal(1),
  id: id("pairing"),
  organisation: id("organisation"),
  mentors: list(id("mentor")),
  mentees: list(id("mentee")),
  program: id("program").exactOptional(),
  consents: list(z.strictObject({ of: idOfAny("mentor", "mentee"), number: text.exactOptional(), on: day })),
  order: orderSchema.exactOptional(),
  startedOn: day.exactOptional(),
  dissolvedOn: day.exactOptional(),
}));
