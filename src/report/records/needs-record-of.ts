import type { CalendarDate } from "../../base/calendar-date.js";
import type { YearStage } from "../../codes/reports/report-keys.js";
import type { Mentee } from "../../model/mentee.js";
import { codesIn, type ProgramWithState } from "./record-of.js";
import type { NeedsRecord, ReportPlace } from "./report-record.js";

/** What is known beside the mentee's own record: all programs of the person, with their states. */
export type NeedsRecordOptions = {
  readonly place: ReportPlace;
  readonly programs: readonly ProgramWithState[];
  readonly on: CalendarDate;
  readonly stage?: YearStage;
};

/**
 * The difficulties of a mentee, counted where they arise: with a running program, after it, or without one. Nothing in the
 * record tells whose they are.
 *
 * @example
 * needsRecordOf(mentee, { place, programs: [{ program, state }], on, stage: "start" }).program; // "running"
 */
export function needsRecordOf(
  { categories, difficulties }: Mentee,
  { place, programs, on, stage }: NeedsRecordOptions,
): NeedsRecord {
  return {
    kind: "needs",
    place,
    ...(stage && { stage }),
    program: programOn(programs, on),
    menteeCategories: codesIn(categories),
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
