import type { CalendarDate } from "../base/calendar-date.js";
import type { Role } from "../codes/roles.js";
import type { AnyReason } from "./machine.js";

/** Reasons that belong to every machine, beside those of its guards. */
export type CommonReason =
  /** No transition of this status takes the command; these statuses would. */
  | { readonly code: "command.not-in-status"; readonly details: { readonly possibleIn: readonly string[] } }
  | {
      readonly code: "command.wrong-actor";
      readonly details: { readonly actor: Role; readonly actors: readonly Role[] };
    };

/**
 * Why a command was not carried out: every reason at once, who could give the command, and when it becomes
 * possible: from a day, when the reasons are mended, in another status, or never.
 */
export type Refusal<Reason extends AnyReason = AnyReason> = {
  readonly command: string;
  readonly status: string;
  readonly reasons: readonly (Reason | CommonReason)[];
  readonly actors: readonly Role[];
  readonly possible: { readonly from: CalendarDate } | "when-mended" | "in-another-status" | "never";
};
