import type { CalendarDate } from "../../base/calendar-date.js";
import { dayAfter, isCalendarDate } from "../../base/calendar-date.js";
import { activityTimings } from "../../codes/programs/activity-keys.js";
import type { Activity } from "../../model/activity.js";
import { laterOf } from "../engine/input.js";
import type { AnyCommand } from "../engine/lifecycle.js";
import type { ProgramContext, ProgramGuard } from "./context.js";
import type { ProgramReason } from "./reason.js";
import type { ProgramState } from "../states/program-state.js";
import { nothingHelps, waitUntil, type Remedy } from "../engine/remedy.js";

type Codes = Extract<ProgramReason["code"], `activity.${string}` | "review.held">;

/** Guards of recording what was done. */
export const activityGuards: { readonly [Code in Codes]: ProgramGuard } = {
  "activity.unknown": (state, { activity }, context) => {
    if (activityOf(activity, context) !== undefined) return undefined;
    const open = context.program.activities.filter((one) => whenHeld(one, state, context).do !== "nothing");
    const among = open.map(({ ref }) => ref);
    const details = { activity: typeof activity === "string" ? activity : "" };
    const remedy: Remedy =
      among.length > 0 ? { do: "choose", field: "activity", among } : { do: "mend", record: "program" };
    return { code: "activity.unknown", details, remedy };
  },
  "activity.no-day": (state, command, context) => {
    if (command["heldOn"] === undefined || isCalendarDate(command["heldOn"])) return undefined;
    return { code: "activity.no-day", details: {}, remedy: heldWithin(state, command, context) };
  },
  "activity.before-start": (state, command, context) => {
    const on = heldOn(state, command, context);
    if (!("startedOn" in state) || on >= state.startedOn) return undefined;
    const since = state.startedOn;
    const remedy = heldWithin(state, command, context);
    return { code: "activity.before-start", details: { on, since }, remedy };
  },
  "activity.after-end": (state, command, context) => {
    const on = heldOn(state, command, context);
    const ends = "ends" in state ? state.ends : undefined;
    if (ends === undefined || on <= ends) return undefined;
    const remedy = heldWithin(state, command, context);
    return { code: "activity.after-end", details: { on, ends }, remedy };
  },
  "activity.in-future": (state, command, context) => {
    const on = heldOn(state, command, context);
    if (on <= reached(state, context)) return undefined;
    return { code: "activity.in-future", details: { on }, remedy: heldWithin(state, command, context) };
  },
  "activity.recorded": (state, command, context) => {
    const { activity } = command;
    const on = typeof activity === "string" ? lastHeld(activity, state) : undefined;
    if (typeof activity !== "string" || on === undefined) return undefined;
    const planned = activityOf(activity, context);
    if (isRepeated(planned) && heldOn(state, command, context) > on) return undefined;
    const remedy = planned ? whenHeld(planned, state, context) : nothingHelps;
    return { code: "activity.recorded", details: { activity, on }, remedy };
  },
  "review.held": (state, _, context) => {
    const on = reached(state, context);
    if (!("reviewedOn" in state) || state.reviewedOn.at(-1) !== on) return undefined;
    return { code: "review.held", details: { on }, remedy: waitUntil(dayAfter(on)) };
  },
};

/** The day the activity was held: as the command says, or else the day of the command. */
export function heldOn(state: ProgramState, command: AnyCommand, context: ProgramContext): CalendarDate {
  const { heldOn: given } = command;
  return isCalendarDate(given) ? given : reached(state, context);
}

function reached({ asOf }: ProgramState, { on }: ProgramContext): CalendarDate {
  return laterOf(on, asOf);
}

function heldWithin(state: ProgramState, { activity }: AnyCommand, context: ProgramContext): Remedy {
  return whenHeld(activityOf(activity, context), state, context);
}

/**
 * The days on which an activity can still have been held: in the term, not in the future, and what repeats after the
 * last time. What does not repeat is held once.
 */
function whenHeld(activity: Activity | undefined, state: ProgramState, context: ProgramContext): Remedy {
  const today = reached(state, context);
  const last = activity && lastHeld(activity.ref, state);
  if (last !== undefined && !isRepeated(activity)) return nothingHelps;
  const from = last === undefined ? startOf(state, today) : dayAfter(last);
  const ends = state.status === "active" ? state.ends : undefined;
  if (from === undefined || (ends !== undefined && ends < from)) return nothingHelps;
  if (today < from) return waitUntil(from);
  const to = ends !== undefined && ends < today ? ends : today;
  return { do: "choose-day", field: "heldOn", from, to };
}

function startOf(state: ProgramState, today: CalendarDate): CalendarDate {
  return "startedOn" in state ? state.startedOn : today;
}

function lastHeld(ref: string, state: ProgramState): CalendarDate | undefined {
  return "done" in state && Object.hasOwn(state.done, ref) ? state.done[ref] : undefined;
}

function activityOf(ref: unknown, { program }: ProgramContext): Activity | undefined {
  return program.activities.find((activity) => activity.ref === ref);
}

function isRepeated(activity: Activity | undefined): boolean {
  const time = activity?.time;
  if (time === undefined) return false;
  return time.frequency !== undefined || time.parts !== undefined || activityTimings[time.timing].repeats;
}
