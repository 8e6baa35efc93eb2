import type { CalendarDate } from "../../base/calendar-date.js";
import type { AssignmentId } from "../../base/id.js";
import type { CalendarCertainty } from "../../base/work-calendar.js";
import type { ContractPart } from "../../codes/people/assignment-keys.js";
import type { AssignmentEnding, NoticeSide } from "../states/assignment-state.js";
import type { Stamp } from "../engine/lifecycle.js";

/** A fact of the history of a mentor's assignment: plain JSON. */
export type AssignmentEvent = Stamp<"assignment", AssignmentId> &
  (
    | { readonly type: "offered" }
    | { readonly type: "declined" }
    | { readonly type: "withdrawn" }
    | { readonly type: "consented"; readonly document: string }
    | {
        readonly type: "supplement-signed";
        readonly document: string;
        readonly covers: readonly ContractPart[];
        readonly until?: CalendarDate;
      }
    | { readonly type: "order-issued"; readonly order: string }
    | {
        readonly type: "notice-given";
        readonly side: NoticeSide;
        readonly document: string;
        readonly lastDay: CalendarDate;
        readonly certainty: CalendarCertainty;
        /** The last day that the labour inspectorate's reading asks for, where the mentor's own is earlier. */
        readonly asked?: CalendarDate;
      }
    | { readonly type: "notice-withdrawn" }
    | { readonly type: "term-extended"; readonly document: string; readonly until: CalendarDate }
    /** In writing, by both sides; `lastDay` as in `ended`. */
    | { readonly type: "end-agreed"; readonly document: string; readonly lastDay: CalendarDate }
    /** `lastDay` may be before the day on which the end was put on record, never after it. */
    | {
        readonly type: "ended";
        readonly lastDay: CalendarDate;
        readonly because: Exclude<AssignmentEnding, "agreement">;
      }
  );
