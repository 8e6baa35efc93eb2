import { addDays, addMonthsWithin, type CalendarDate } from "../../base/calendar-date.js";
import type { RunningProgram } from "../states/program-state.js";
import type { ProgramIn } from "./command-of.js";
import type { ProgramContext } from "./context.js";
import type { ProgramEvent } from "./event.js";

// This is where replay and evolve spend their time. Each state is one literal, with the last day of the term or without:
// engines make it in some ten nanoseconds, and take up to a microsecond for a spread.

/** What a program keeps through every change of status while it runs, with the end and the order of now. */
export function activeAfter(
  { seq, on: asOf }: ProgramEvent,
  { startedOn, edition, done, reviewedOn }: Omit<RunningProgram, "ends" | "order">,
  ends: CalendarDate | undefined,
  order: string,
): ProgramIn<"active"> {
  const status = "active";
  return ends === undefined
    ? { status, seq, asOf, startedOn, order, edition, done, reviewedOn }
    : { status, seq, asOf, startedOn, order, edition, done, reviewedOn, ends };
}

/** The work is over, by its plan or by its term. */
export function summingUp(
  { startedOn, order, edition, done, reviewedOn, ends }: RunningProgram,
  { seq, on: asOf }: ProgramEvent,
  shorterThanMinimum: boolean,
): ProgramIn<"summing-up"> {
  const kept = { startedOn, order, edition, done, reviewedOn };
  const reached = { status: "summing-up" as const, seq, asOf, finishedOn: asOf, shorterThanMinimum };
  return until(ends, Object.assign(reached, kept));
}

/** A state just made, which nobody else holds yet, with the last day of the term if there is one. */
export function until<State extends { readonly status: string }>(
  ends: CalendarDate | undefined,
  made: State,
): State {
  return ends === undefined ? made : Object.assign(made, { ends });
}

/** Whether a program that ends today ends before the shortest term of its profile. */
export function isShort({ startedOn }: RunningProgram, { on, profile }: ProgramContext): boolean {
  return on < addDays(addMonthsWithin(startedOn, profile.term.minMonths), -1);
}

/** A longer term ends after the present one, and not before the day of the event. */
export function isLonger({ ends: before }: RunningProgram, ends: CalendarDate, on: CalendarDate): boolean {
  return on <= ends && (before === undefined || before < ends);
}
