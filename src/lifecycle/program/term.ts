import type { CalendarDate } from "../../base/calendar-date.js";
import { addDaysWithin, addMonthsWithin, dayAfter, daysBetween } from "../../base/calendar-date.js";
import { laterOf } from "../engine/input.js";
import type { AnyCommand } from "../engine/lifecycle.js";
import type { ProgramContext } from "./context.js";
import type { ProgramState, RunningProgram } from "../states/program-state.js";

/** The days that an extension may choose from, both inclusive; none when `earliest` is after `latest`. */
export type ExtensionLimits = { readonly earliest: CalendarDate; readonly latest?: CalendarDate };

/**
 * Whether a command asks for a longer term. Then both agree and the contract carries the new end, whichever command it is:
 * labour law puts the term into the contract. A program may be resumed with the end that it had.
 */
export function isLengthening({ type, ends }: AnyCommand): boolean {
  return type !== "resume" || ends !== undefined;
}

/** The later ends that a program may be resumed with, when its profile gives the days of a suspension back. */
export function resumptionLimits(
  state: ProgramState & RunningProgram,
  context: ProgramContext,
): Required<ExtensionLimits> | undefined {
  if (state.status !== "suspended" || state.ends === undefined) return undefined;
  if (!context.profile.lifecycle.suspensionMovesEnd) return undefined;
  const { earliest, latest: cap } = extensionLimits(state, context);
  const given = latestAfterSuspension(state.ends, state.suspendedOn, laterOf(context.on, state.asOf));
  const latest = cap !== undefined && cap < given ? cap : given;
  return earliest <= latest ? { earliest, latest } : undefined;
}

/** The last day of a term to which every day of a suspension is given back. */
export function latestAfterSuspension(
  ends: CalendarDate,
  suspendedOn: CalendarDate,
  resumedOn: CalendarDate,
): CalendarDate {
  return addDaysWithin(ends, Math.max(0, daysBetween(suspendedOn, resumedOn)));
}

/** An extension ends after the term as it is, not in the past, and keeps the cap of the profile. */
export function extensionLimits(
  state: ProgramState & RunningProgram,
  context: ProgramContext,
): ExtensionLimits {
  const today = laterOf(context.on, state.asOf);
  const { ends } = state;
  const earliest = ends === undefined ? today : laterOf(today, dayAfter(ends) ?? ends);
  const { extensionCapMonths } = context.profile.lifecycle;
  if (extensionCapMonths === undefined) return { earliest };
  return { earliest, latest: addMonthsWithin(state.startedOn, extensionCapMonths) };
}

/** Whether no day is left: the cap is reached, or the term is without end already. */
export function isAsLongAsCanBe({ ends }: RunningProgram, { earliest, latest }: ExtensionLimits): boolean {
  return (latest !== undefined && latest < earliest) || (ends !== undefined && dayAfter(ends) === undefined);
}
