import type { CalendarDate } from "../../base/calendar-date.js";
import { addDaysWithin, addMonthsWithin, dayAfter, daysBetween } from "../../base/calendar-date.js";
import { laterOf } from "../engine/input.js";
import type { ProgramContext } from "./context.js";
import type { ProgramState, RunningProgram } from "../states/program-state.js";

/** The days that an extension may choose from, both inclusive; none when `earliest` is after `latest`. */
export type ExtensionLimits = { readonly earliest: CalendarDate; readonly latest?: CalendarDate };

/** The days of a suspension are given back, unless the profile keeps the end where it was. */
export function endAfterSuspension(
  state: ProgramState,
  { on, profile }: ProgramContext,
): CalendarDate | undefined {
  if (state.status !== "suspended" || state.ends === undefined) return undefined;
  return profile.lifecycle.suspensionMovesEnd
    ? latestAfterSuspension(state.ends, state.suspendedOn, on)
    : state.ends;
}

/** The last day of a term to which every day of a suspension is given back. */
export function latestAfterSuspension(
  ends: CalendarDate,
  suspendedOn: CalendarDate,
  resumedOn: CalendarDate,
): CalendarDate {
  const days = daysBetween(suspendedOn, resumedOn);
  return days <= 0 ? ends : addDaysWithin(ends, days);
}

/**
 * An extension ends after the term as it is, not in the past, and keeps the cap of the profile. Of a suspended
 * program it is the term that it would be resumed with.
 */
export function extensionLimits(
  state: ProgramState & RunningProgram,
  context: ProgramContext,
): ExtensionLimits {
  const today = laterOf(context.on, state.asOf);
  const ends = endAfterSuspension(state, context) ?? state.ends;
  const earliest = ends === undefined ? today : laterOf(today, dayAfter(ends) ?? ends);
  const { extensionCapMonths } = context.profile.lifecycle;
  if (extensionCapMonths === undefined) return { earliest };
  return { earliest, latest: addMonthsWithin(state.startedOn, extensionCapMonths) };
}

/** Whether no day is left: the cap is reached, or the term is without end already. */
export function isAsLongAsCanBe({ ends }: RunningProgram, { earliest, latest }: ExtensionLimits): boolean {
  return (latest !== undefined && latest < earliest) || (ends !== undefined && dayAfter(ends) === undefined);
}
