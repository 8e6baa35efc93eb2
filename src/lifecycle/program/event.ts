import type { CalendarDate } from "../../base/calendar-date.js";
import type { ProgramId } from "../../base/id.js";
import type { EndGround } from "../../codes/people/end-ground-keys.js";
import type { Role } from "../../codes/people/role-keys.js";
import type { Stamp } from "../engine/lifecycle.js";
import type { DifficultyOutcomes } from "../states/program-state.js";

/** A fact of a program's history: plain JSON. */
export type ProgramEvent = Stamp<"program", ProgramId> &
  (
    | { readonly type: "drawn-up" }
    | { readonly type: "submitted" }
    | { readonly type: "returned"; readonly remark: string }
    | { readonly type: "agreed" }
    | { readonly type: "approved" }
    | { readonly type: "started"; readonly order: string; readonly ends?: CalendarDate }
    | { readonly type: "activity-recorded"; readonly activity: string; readonly heldOn: CalendarDate }
    | { readonly type: "reviewed" }
    | { readonly type: "amended"; readonly edition: number; readonly reason: string }
    | { readonly type: "extended"; readonly ends: CalendarDate; readonly contract?: string }
    | { readonly type: "suspended"; readonly reason: string }
    | { readonly type: "resumed"; readonly ends?: CalendarDate; readonly contract?: string }
    | { readonly type: "mentor-lost" }
    /** `mentor` is a participant's ref; empty in histories of versions that did not say whom. */
    | { readonly type: "mentor-replaced"; readonly mentor: string; readonly order: string }
    | { readonly type: "plan-finished"; readonly shorterThanMinimum: boolean }
    | { readonly type: "term-ended"; readonly shorterThanMinimum: boolean }
    | { readonly type: "reopened"; readonly ends: CalendarDate; readonly contract?: string }
    | {
        readonly type: "completed";
        readonly surveyed: readonly Role[];
        readonly report: string;
        readonly outcomes: DifficultyOutcomes;
      }
    | { readonly type: "terminated"; readonly ground: EndGround; readonly reason?: string }
    | { readonly type: "cancelled"; readonly reason: string }
    | { readonly type: "archived" }
  );
