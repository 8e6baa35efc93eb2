import type { CalendarDate } from "../base/calendar-date.js";
import type { Role } from "../codes/roles.js";
import type { DifficultyOutcome } from "../codes/difficulty-facts.js";

/** One program on its way: each status has just the fields that it can have. */
export type ProgramState =
  | { readonly status: "draft"; readonly remarks: readonly string[] }
  | {
      readonly status: "agreement";
      readonly submittedOn: CalendarDate;
      readonly menteeAgreedOn?: CalendarDate;
    }
  | { readonly status: "approved"; readonly approvedOn: CalendarDate }
  | ActiveProgram
  | {
      readonly status: "summing-up";
      readonly startedOn: CalendarDate;
      readonly finishedOn: CalendarDate;
      readonly done: ActivitiesDone;
    }
  | {
      readonly status: "completed";
      readonly startedOn: CalendarDate;
      readonly completedOn: CalendarDate;
      readonly outcomes: DifficultyOutcomes;
    }
  | { readonly status: "terminated"; readonly startedOn: CalendarDate; readonly terminatedOn: CalendarDate }
  | { readonly status: "cancelled"; readonly cancelledOn: CalendarDate };

export type ActiveProgram = {
  readonly status: "active";
  readonly startedOn: CalendarDate;
  readonly order: string;
  readonly done: ActivitiesDone;
};

/** The day on which each activity, by its ref, was really held. */
export type ActivitiesDone = Readonly<Record<string, CalendarDate>>;

/** What became of each difficulty, by its ref. */
export type DifficultyOutcomes = Readonly<Record<string, DifficultyOutcome>>;

/** An order to a program: carried out or refused with reasons. */
export type ProgramCommand =
  | { readonly type: "submit" }
  | { readonly type: "return"; readonly remark: string }
  | { readonly type: "agree" }
  | { readonly type: "approve" }
  | { readonly type: "start"; readonly order: string }
  | { readonly type: "record-activity"; readonly activity: string }
  | { readonly type: "finish-plan" }
  | { readonly type: "complete"; readonly surveyed: readonly Role[]; readonly outcomes: DifficultyOutcomes }
  | { readonly type: "terminate"; readonly ground: string }
  | { readonly type: "cancel"; readonly ground: string };

/** A fact of a program's history: plain JSON with its day and the role of whoever acted. */
export type ProgramEvent = { readonly on: CalendarDate; readonly by: Role } & (
  | { readonly type: "submitted" }
  | { readonly type: "returned"; readonly remark: string }
  | { readonly type: "mentee-agreed" }
  | { readonly type: "approved" }
  | { readonly type: "started"; readonly order: string }
  | { readonly type: "activity-recorded"; readonly activity: string }
  | { readonly type: "plan-finished" }
  | { readonly type: "completed"; readonly surveyed: readonly Role[]; readonly outcomes: DifficultyOutcomes }
  | { readonly type: "terminated"; readonly ground: string }
  | { readonly type: "cancelled"; readonly ground: string }
);
