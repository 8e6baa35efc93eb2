import type { CalendarDate } from "../../base/calendar-date.js";
import type { YearStage } from "../../codes/reports/report-keys.js";
import type { Mentee } from "../../model/mentee.js";
import { codesIn, type ProgramWithState } from "./record-of.js";
import type { NeedsRecord, ReportPlace } from "./report-record.js";

/** Whose difficulties are known: the record of a mentee, or what `needsOf` reads from a filled-in questionnaire. */
export type NeedsFound = Pick<Mentee, "difficulties"> & Partial<Pick<Mentee, "categories">>;

/** What is known beside the difficulties: all programs of the person, with their states; none by default. */
export type NeedsRecordOptions = {
  readonly place: ReportPlace;
  readonly programs?: readonly ProgramWithState[];
  readonly on: CalendarDate;
  readonly stage?: YearStage;
  /** As in all other records of the organisation, or in none of them. */
  readonly contributor?: number;
};

/**
 * The difficulties of a mentee, counted where they arise: with a running program, after it, or without one. Nothing in the
 * record tells whose they are. A school that keeps questionnaires and no register of mentees gives what `needsOf` read, one
 * questionnaire of each mentee and stage; with a register, give the categories too.
 *
 * @example
 * needsRecordOf(mentee, { place, programs: [{ program, state }], on, stage: "start" }).program; // "running"
 * needsRecordOf({ difficulties: [] }, { place, on }).program; // "none"
 */
export function needsRecordOf(
  { categories, difficulties }: NeedsFound,
  { place, programs = [], on, stage, contributor }: NeedsRecordOptions,
): NeedsRecord {
  return {
    kind: "needs",
    place,
    ...(contributor !== undefined && { contributor }),
    ...(stage && { stage }),
    program: programOn(programs, on),
    ...(categories && { menteeCategories: codesIn(categories) }),
    difficulties: difficulties.map(({ code, level, origin }) => ({ code, level, origin })),
  };
}

function programOn(programs: readonly ProgramWithState[], on: CalendarDate): NeedsRecord["program"] {
  let isOver = false;
  for (const { state } of programs) {
    const { startedOn, completedOn, terminatedOn } = state?.ended ?? state ?? { status: "draft" };
    if (startedOn === undefined || startedOn > on) continue;
    const ended = completedOn ?? terminatedOn;
    if (ended === undefined || ended > on) return "running";
    isOver = true;
  }
  return isOver ? "over" : "none";
}
