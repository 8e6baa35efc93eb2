import type { CalendarDate } from "../../base/calendar-date.js";
import type { ContractPart, Departure } from "../../codes/people/assignment-keys.js";

/** An order to a mentor's assignment: carried out or refused with reasons. */
export type AssignmentCommand =
  | { readonly type: "offer" }
  | { readonly type: "decline" }
  | { readonly type: "withdraw" }
  /** `document` is the written consent. */
  | { readonly type: "consent"; readonly document: string }
  /** `covers` is what the contract or its supplement says of mentoring; `until` its last day, when it gives one. */
  | {
      readonly type: "sign-supplement";
      readonly document: string;
      readonly covers: readonly ContractPart[];
      readonly until?: CalendarDate;
    }
  | { readonly type: "issue-order"; readonly order: string }
  /** In writing; the side is that of whoever gives it. `lastDay` is for a longer notice than the law asks for. */
  | { readonly type: "give-notice"; readonly document: string; readonly lastDay?: CalendarDate }
  /** `agreedBy` the other side. */
  | { readonly type: "withdraw-notice"; readonly agreedBy: readonly string[] }
  /** The notice is over. */
  | { readonly type: "elapse" }
  | { readonly type: "extend-term"; readonly document: string; readonly until: CalendarDate }
  /** The term of the contract is over. */
  | { readonly type: "expire" }
  /** No program needs the assignment any more. */
  | { readonly type: "close" }
  | { readonly type: "record-departure"; readonly departure: Departure };
