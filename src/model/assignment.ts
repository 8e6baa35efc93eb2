import * as z from "zod";
import type { CalendarDate } from "../base/calendar-date.js";
import type { AssignmentId, MentorId, OrganisationId, ProgramId } from "../base/id.js";
import type { AssignmentEnd } from "../codes/people/assignment-end-keys.js";
import { assignmentEnds } from "../codes/people/assignment-end-keys.js";
import type { AssignmentBasis } from "../codes/people/assignment-keys.js";
import { assignmentBases } from "../codes/people/assignment-keys.js";
import { day, id, keyOf, list, text } from "./fields.js";
import type { PeriodReading } from "../time/period.js";
import { periodSchema } from "./period-schema.js";
import { type Given, recordSchema, type RecordSchema } from "./record-schema.js";

/** What the contract or its supplement says of the mentoring; a part that it does not say is absent. */
export type ContractClause = {
  readonly number?: string;
  readonly on: CalendarDate;
  readonly content?: string;
  readonly term?: PeriodReading;
  readonly form?: string;
  /** Size and conditions of the payment. */
  readonly payment?: string;
};

/** An order of the head, by number and day. */
export type Order = { readonly number: string; readonly on: CalendarDate };

/** A side's word that the assignment ends early: the day it was given and the last day of the assignment. */
export type Notice = {
  readonly by: "mentor" | "employer";
  readonly on: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly inWriting: boolean;
};

/**
 * A mentor's assignment: the labour side of mentoring. It ends when the mentor leaves or gives notice; the program
 * may go on with another mentor.
 */
export type Assignment = {
  readonly kind: "assignment";
  readonly schemaVersion: 1;
  readonly id: AssignmentId;
  readonly mentor: MentorId;
  readonly organisation: OrganisationId;
  readonly programs: readonly ProgramId[];
  readonly basis: AssignmentBasis;
  /** The labour rule is about an employee who helps an employee; outside it the assignment rests on agreement. */
  readonly amongEmployees: boolean;
  /** The day of the mentor's written consent. */
  readonly consentOn?: CalendarDate;
  /** Its number, where the paper has one. */
  readonly consentNumber?: string;
  readonly contract?: ContractClause;
  readonly order?: Order;
  readonly notice?: Notice;
  readonly end?: { readonly on: CalendarDate; readonly ground: AssignmentEnd };
};

/** Shape only, for what `parseAssignment` reads. */
export const assignmentSchema: RecordSchema<Assignment> = /* @__PURE__ */ recordSchema<Assignment>(() => ({
  kind: z.literal("assignment"),
  schemaVersion: z.literal(1),
  id: id("assignment"),
  mentor: id("mentor"),
  organisation: id("organisation"),
  programs: list(id("program")),
  basis: keyOf(assignmentBases),
  amongEmployees: z.boolean(),
  consentOn: day.exactOptional(),
  consentNumber: text.exactOptional(),
  contract: z
    .strictObject({
      number: text.exactOptional(),
      on: day,
      content: text.exactOptional(),
      term: periodSchema.exactOptional(),
      form: text.exactOptional(),
      payment: text.exactOptional(),
    })
    .exactOptional(),
  order: orderSchema.exactOptional(),
  notice: z
    .strictObject({ by: z.enum(["mentor", "employer"]), on: day, lastDay: day, inWriting: z.boolean() })
    .exactOptional(),
  end: z.strictObject({ on: day, ground: keyOf(assignmentEnds) }).exactOptional(),
}));

/** Part of the assignment and of the pairing. */
export const orderSchema: z.ZodType<Order, Given<Order>> = z.lazy(() =>
  z.strictObject({ number: text, on: day }),
);
