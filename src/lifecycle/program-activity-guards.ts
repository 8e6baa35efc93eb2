import type { CalendarDate } from "../base/calendar-date.js";
import { addDays, isCalendarDate } from "../base/calendar-date.js";
import { activityTimings } from "../codes/activity-facts.js";
import type { AnyCommand } from "./machine.js";
import type { ProgramContext, ProgramGuard } from "./program-context.js";
import type { ProgramReason } from "./program-reason.js";
import type { ProgramState } from "./program-state.js";
import { nothingHelps, type Remedy } from "./remedy.js";

type Codes = Extract<ProgramReason["code"], `activity.${string}` | "review.held">;

/** Guards of recording what was done. */
export const activityGuards: { readonly [Code in Codes]: ProgramGuard } = {
  "activity.unknown": (_, { activity }, { program }) => {
    if (program.activities.some(({ ref }) => ref === activity)) return undefined;
    const refs = program.activities.map(({ ref }) => ref);
    const details = { activity: typeof activity === "string" ? activity : "" };
    const remedy: Remedy =
      refs.length > 0 ? { do: "choose", field: "activity", among: refs } : { do: "mend", record: "program" };
    return { code: "activity.unknown", details, remedy };
  },
  "activity.before-start": (state, command, context) => {
    const on = heldOn(state, command, context);
    if (!("startedOn" in state) || on >= state.startedOn) return undefined;
    const since = state.startedOn;
    return { code: "activity.before-start", details: { on, since }, remedy: withinTerm(state, context) };
  },
  "activity.after-end": (state, command, context) => {
    const on = heldOn(state, command, context);
    const ends = "ends" in state ? state.ends : undefined;
    if (ends === undefined || on <= ends) return undefined;
    return { code: "activity.after-end", details: { on, ends }, remedy: withinTerm(state, context) };
  },
  "activity.in-future": (state, command, context) => {
    const on = heldOn(state, command, context);
    if (on <= reached(state, context)) return undefined;
    return { code: "activity.in-future", details: { on }, remedy: withinTerm(state, context) };
  },
  "activity.recorded": (state, command, context) => {
    const { activity } = command;
    if (!("done" in state) || typeof activity !== "string" || !Object.hasOwn(state.done, activity))
      return undefined;
    const on = state.done[activity];
    if (on === undefined) return undefined;
    const isAgain = repeats(activity, context);
    if (isAgain && heldOn(state, command, context) > on) return undefined;
    const remedy = isAgain ? laterThan(on, state, context) : nothingHelps;
    return { code: "activity.recorded", details: { activity, on }, remedy };
  },
  "review.held": (state, _, { on }) =>
    "reviewedOn" in state && state.reviewedOn.at(-1) === on
      ? { code: "review.held", details: { on }, remedy: { do: "wait", until: addDays(on, 1) } }
      : undefined,
};

/** The day the activity was held: as the command says, or else the day of the command. */
export function heldOn(state: ProgramState, command: AnyCommand, context: ProgramContext): CalendarDate {
  const { heldOn: given } = command;
  return isCalendarDate(given) ? given : reached(state, context);
}

function reached({ asOf }: ProgramState, { on }: ProgramContext): CalendarDate {
  return on > asOf ? on : asOf;
}

/** A day of the term that is not in the future. */
function withinTerm(state: ProgramState, context: ProgramContext): Remedy {
  if (!("startedOn" in state)) return nothingHelps;
  const today = reached(state, context);
  const ends = "ends" in state ? state.ends : undefined;
  const to = ends !== undefined && ends < today ? ends : today;
  return to < state.startedOn
    ? nothingHelps
    : { do: "choose-day", field: "heldOn", from: state.startedOn, to };
}

/** What repeats is held on a later day than the last one, today at the latest. */
function laterThan(last: CalendarDate, state: ProgramState, context: ProgramContext): Remedy {
  const from = addDays(last, 1);
  const to = reached(state, context);
  return to < from ? { do: "wait", until: from } : { do: "choose-day", field: "heldOn", from, to };
}

function repeats(activity: string, { program }: ProgramContext): boolean {
  const timing = program.activities.find(({ ref }) => ref === activity)?.time?.timing;
  return timing !== undefined && activityTimings[timing].repeats;
}
