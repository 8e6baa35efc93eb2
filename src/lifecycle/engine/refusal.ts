import type { CalendarDate } from "../../base/calendar-date.js";
import type { NoFacts } from "../../base/text.js";
import type { Actor } from "./actor.js";
import type { AnyReason, Obstacle } from "./lifecycle.js";
import type { Missing } from "./remedy.js";

/** Reasons that belong to every machine, beside those of its guards. */
export type CommonReason =
  /** No transition of this status takes the command; these statuses would. */
  | { readonly code: "command.not-in-status"; readonly details: { readonly possibleIn: readonly string[] } }
  | {
      readonly code: "command.wrong-actor";
      readonly details: { readonly actor: Actor; readonly actors: readonly Actor[] };
    }
  /** The history has reached a later day; a fact of an earlier day is told on a later one. */
  | {
      readonly code: "command.out-of-order";
      readonly details: { readonly on: CalendarDate; readonly last: CalendarDate };
    }
  /** The day of the context is none. */
  | { readonly code: "command.undated"; readonly details: NoFacts }
  /** What stands in a field of the command cannot be kept: it is of another type than the field. */
  | { readonly code: "command.malformed"; readonly details: { readonly field: string } }
  /** What the command is judged by is not what the types say; `said` is what was thrown over it, for whoever mends it. */
  | { readonly code: "context.unreadable"; readonly details: { readonly said: string } };

/**
 * Why a command was not carried out: every reason at once, each with its remedy; what is missing, all together;
 * who could give the command; and when it becomes possible: from a day, when the reasons are mended, in another
 * status, or never.
 */
export type Refusal<Reason extends AnyReason = AnyReason> = {
  readonly machine: string;
  readonly command: string;
  readonly status: string;
  readonly reasons: readonly Obstacle<Reason | CommonReason>[];
  readonly missing: readonly Missing[];
  readonly actors: readonly Actor[];
  readonly possible: { readonly from: CalendarDate } | "when-mended" | "in-another-status" | "never";
};
