import type { CalendarDate } from "../../base/calendar-date.js";
import type { ContractPart, Departure } from "../../codes/people/assignment-keys.js";
import type { Role } from "../../codes/people/role-keys.js";

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
  /** Both sides agree to a longer term in writing, as they do to an early end. */
  | {
      readonly type: "extend-term";
      readonly document: string;
      readonly agreedBy: readonly Role[];
      readonly until: CalendarDate;
    }
  /** The term of the contract is over. */
  | { readonly type: "expire" }
  /** Both sides agree in writing; `lastDay` is for an agreement put on record after it, today when absent. */
  | {
      readonly type: "agree-end";
      readonly document: string;
      readonly agreedBy: readonly Role[];
      readonly lastDay?: CalendarDate;
    }
  /** No program needs the assignment any more, and no paid duty runs on. */
  | { readonly type: "close" }
  | { readonly type: "record-departure"; readonly departure: Departure };
