import type { CalendarDate } from "../../base/calendar-date.js";
import type { DifficultyOutcome } from "../../codes/people/difficulty-keys.js";
import type { EndGround, EndingSide } from "../../codes/people/end-ground-keys.js";
import type { Role } from "../../codes/people/role-keys.js";
import type { Actor } from "../engine/actor.js";
import type { AnyState, StatusEntry } from "../engine/lifecycle.js";

/** One program on its way: each status has just the fields that it can have. */
export type ProgramState = Pick<AnyState, "seq" | "asOf"> & ProgramStanding;

/** Where a program stands, apart from its place in the history. */
export type ProgramStanding =
  | DraftProgram
  | {
      readonly status: "agreement";
      readonly submittedOn: CalendarDate;
      /** Who has agreed, and when. The mentor agrees by submitting. */
      readonly agreedOn: Readonly<Partial<Record<Actor, CalendarDate>>>;
    }
  | { readonly status: "approved"; readonly approvedOn: CalendarDate }
  | ({ readonly status: "active" } & RunningProgram)
  | ({
      readonly status: "suspended";
      readonly suspendedOn: CalendarDate;
      readonly reason: string;
    } & RunningProgram)
  | ({ readonly status: "awaiting-mentor"; readonly awaitingSince: CalendarDate } & RunningProgram)
  | ({ readonly status: "summing-up" } & FinishedProgram)
  | EndedProgram
  /** `ended` is the state as it was. */
  | {
      readonly status: "archived";
      readonly archivedOn: CalendarDate;
      readonly ended: Pick<AnyState, "seq" | "asOf"> & EndedProgram;
    };

/** A draft may have been returned; the remarks are those of the last return. */
export type DraftProgram = {
  readonly status: "draft";
  /** Who has taken part in drawing up, each once. */
  readonly authors: readonly Actor[];
  readonly remarks: readonly string[];
};

/** What a program has from its start on, and keeps through suspension and a change of mentor. */
export type RunningProgram = {
  readonly startedOn: CalendarDate;
  /** Last day of work together, inclusive; absent when the program gives none. */
  readonly ends?: CalendarDate;
  /** The order on the pair that is in force now. */
  readonly order: string;
  /** 1 as approved; one more with each amendment. */
  readonly edition: number;
  readonly done: ActivitiesDone;
  readonly reviewedOn: readonly CalendarDate[];
};

/** The work is over, the results are being gathered. */
export type FinishedProgram = RunningProgram & {
  readonly finishedOn: CalendarDate;
  /** The plan was carried out before the shortest term was over: a success that reports tell apart. */
  readonly shorterThanMinimum: boolean;
};

/** A program that is over, for good or before its time. */
export type EndedProgram =
  | {
      readonly status: "completed";
      readonly startedOn: CalendarDate;
      readonly completedOn: CalendarDate;
      readonly shorterThanMinimum: boolean;
      readonly done: ActivitiesDone;
      readonly outcomes: DifficultyOutcomes;
    }
  | {
      readonly status: "terminated";
      readonly startedOn: CalendarDate;
      readonly terminatedOn: CalendarDate;
      readonly ground: EndGround;
      readonly side: EndingSide;
      readonly reason?: string;
      readonly done: ActivitiesDone;
    }
  | { readonly status: "cancelled"; readonly cancelledOn: CalendarDate; readonly reason: string };

/** The day on which each activity, by its ref, was really held; the last one where it repeats. */
export type ActivitiesDone = Readonly<Record<string, CalendarDate>>;

/** What became of each difficulty, by its ref. */
export type DifficultyOutcomes = Readonly<Record<string, DifficultyOutcome>>;

/** The two sides of a pair. */
export type PairSide = Extract<Role, "mentor" | "mentee">;

// prettier-ignore
export const programStatuses: Readonly<Record<ProgramState["status"], StatusEntry>> = {
  draft: { terminal: false, phase: "before", label: { ru: "черновик", en: "draft" } },
  agreement: { terminal: false, phase: "before", label: { ru: "на согласовании", en: "on agreement" } },
  approved: { terminal: false, phase: "before", label: { ru: "утверждена", en: "approved" } },
  active: { terminal: false, phase: "during", label: { ru: "выполняется", en: "active" } },
  suspended: { terminal: false, phase: "during", label: { ru: "приостановлена", en: "suspended" } },
  "awaiting-mentor": { terminal: false, phase: "during", label: { ru: "ожидает наставника", en: "awaiting a mentor" } },
  "summing-up": { terminal: false, phase: "during", label: { ru: "подведение итогов", en: "summing up" } },
  completed: { terminal: false, phase: "after", label: { ru: "завершена", en: "completed" } },
  terminated: { terminal: false, phase: "after", label: { ru: "прекращена досрочно", en: "terminated early" } },
  cancelled: { terminal: false, phase: "after", label: { ru: "отменена", en: "cancelled" } },
  archived: { terminal: true, phase: "after", label: { ru: "в архиве", en: "archived" } },
};
