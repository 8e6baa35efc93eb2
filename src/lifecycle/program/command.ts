import type { CalendarDate } from "../../base/calendar-date.js";
import type { EndGround } from "../../codes/people/end-ground-keys.js";
import type { Role } from "../../codes/people/role-keys.js";
import type { DifficultyOutcomes, PairSide } from "../states/program-state.js";

/** An order to a program: carried out or refused with reasons. */
export type ProgramCommand =
  /** Mentor or mentee puts a hand to the draft; either may begin. */
  | { readonly type: "draw-up" }
  | { readonly type: "submit" }
  | { readonly type: "return"; readonly remark: string }
  | { readonly type: "agree" }
  | { readonly type: "approve" }
  /** `consents`: the sides whose consent to the processing of personal data is at hand as a document of its own. */
  | { readonly type: "start"; readonly order: string; readonly consents?: readonly PairSide[] }
  /** `heldOn` is the day it really happened, when that is not today. */
  | { readonly type: "record-activity"; readonly activity: string; readonly heldOn?: CalendarDate }
  | { readonly type: "review" }
  /** The program of the context is the amended text; `agreedBy` mentor and mentee, with the curator's mark. */
  | { readonly type: "amend"; readonly reason: string; readonly agreedBy: readonly Role[] }
  | ({ readonly type: "extend" } & Extension)
  | { readonly type: "suspend"; readonly reason: string }
  /** `ends` gives days of the suspension back: a longer term, agreed on like an extension; without it the end stays. */
  | ({ readonly type: "resume" } & Partial<Extension>)
  /** No mentor's assignment is in force any more. */
  | { readonly type: "await-mentor" }
  /** `mentor` is the ref of a participant of the program. */
  | { readonly type: "replace-mentor"; readonly mentor: string; readonly order: string }
  | { readonly type: "finish-plan" }
  /** The last day is over. */
  | { readonly type: "end-term" }
  | ({ readonly type: "reopen" } & Extension)
  | {
      readonly type: "complete";
      readonly surveyed: readonly Role[];
      readonly report: string;
      readonly outcomes: DifficultyOutcomes;
    }
  | {
      readonly type: "terminate";
      readonly ground: EndGround;
      readonly reason?: string;
      readonly agreedBy?: readonly Role[];
    }
  | { readonly type: "cancel"; readonly reason: string }
  | { readonly type: "archive" };

/** `contract` is the supplement that carries the new term; labour law puts the term into the contract. */
export type Extension = {
  readonly ends: CalendarDate;
  readonly agreedBy: readonly Role[];
  readonly contract?: string;
};
