import * as z from "zod";
import type { CalendarDate } from "../base/calendar-date.js";
import type { ApprovalStep } from "../codes/programs/approval-step-keys.js";
import { approvalSteps } from "../codes/programs/approval-step-keys.js";
import type { Coded } from "./coded.js";
import { coded } from "./coded.js";
import { day, keyOf, text } from "./fields.js";
import type { Given } from "./record-schema.js";

/** One signature on the way of a document into force, in the order in which the document lists them. */
export type Approval = {
  readonly step: ApprovalStep;
  readonly by?: Coded;
  readonly on?: CalendarDate;
  /** A date that is not whole: a month, a blank, a day without a year. */
  readonly onAsWritten?: string;
  /** The number of the document, as its register has it. */
  readonly number?: string;
  readonly document?: string;
};

export const approvalSchema: z.ZodType<Approval, Given<Approval>> = z.lazy(() =>
  z.strictObject({
    step: keyOf(approvalSteps),
    by: coded.exactOptional(),
    on: day.exactOptional(),
    onAsWritten: text.exactOptional(),
    number: text.exactOptional(),
    document: text.exactOptional(),
  }),
);
