import type { CalendarDate } from "../../base/calendar-date.js";
import { addDaysWithin, addMonthsWithin, dayAfter } from "../../base/calendar-date.js";
import { compareText } from "../../base/order.js";
import { activityStates } from "../../codes/programs/activity-keys.js";
import type { Activity } from "../../model/activity.js";
import type { Program } from "../../model/program.js";
import { addressedDifficulties, isPlanned } from "../../model/program-plan.js";
import type { RegulationProfile } from "../../rules/regulation-profile.js";
import { checkpointsOf, openCheckpoints } from "./checkpoints-of.js";
import { dueDays } from "./due-days.js";
import type { HeldDays } from "./held-days-of.js";
import type { ActivitiesDone, ProgramState } from "../states/program-state.js";

/** Something to be done by a day, inclusive; `ref` names the activity. */
export type DueItem = {
  readonly what: "activity" | "review" | "end-of-term";
  readonly by: CalendarDate;
  readonly ref?: string;
};

/**
 * How much of the plan is carried out, in activities; those cancelled or waived are no part of it, and what repeats
 * counts once it was held.
 */
export type PlanProgress = {
  readonly planned: number;
  readonly done: number;
  readonly obligatory: number;
  readonly obligatoryDone: number;
};

export type ProgramDues = {
  readonly plan: PlanProgress;
  /** Due before the day and still open, earliest first. */
  readonly overdue: readonly DueItem[];
  /** Due on the day or later, earliest first. */
  readonly next: readonly DueItem[];
  /** Refs of difficulties that no activity of the plan addresses. */
  readonly difficultiesWithoutActivity: readonly string[];
};

/** What a program is judged by, and every day on which its activities were held, where the history is at hand. */
export type DueContext = {
  readonly program: Program;
  readonly profile: RegulationProfile;
  readonly held?: HeldDays;
};

/**
 * Where a program stands on a day. Only what has a day is due: an activity by the last day of its window, or of each
 * week, month, quarter or other unit in which its frequency asks for it and which is later than the last time it was held;
 * reviews by the profile, the end of the term. While a program is suspended or waits for a mentor nothing is overdue: nobody could have done it. Nothing is
 * due before the start and after the end.
 *
 * A state keeps only the last day of each activity, so one meeting answers a week that asks for two, unless `held` gives all
 * days: `heldDaysOf(history)`.
 *
 * @example
 * dueOn(state, calendarDate("2026-01-10"), { program, profile }).overdue;
 * // [{ what: "review", by: "2025-12-01" }]
 */
export function dueOn(
  state: ProgramState,
  day: CalendarDate,
  { program, profile, held }: DueContext,
): ProgramDues {
  const reached = state.status === "archived" ? state.ended : state;
  const done = "done" in reached ? reached.done : {};
  const items =
    state.status === "active" ? dueItems({ ...state, ...(held && { held }) }, day, program, profile) : [];
  return {
    plan: progressOf(program, done),
    overdue: items.filter(({ by }) => by < day),
    next: items.filter(({ by }) => by >= day),
    difficultiesWithoutActivity: withoutActivity(program),
  };
}

function dueItems(
  state: Extract<ProgramState, { readonly status: "active" }> & Pick<DueContext, "held">,
  day: CalendarDate,
  program: Program,
  { lifecycle }: RegulationProfile,
): readonly DueItem[] {
  const { ends, reviewedOn } = state;
  const activities = program.activities.filter((one) => !activityStates[one.state].settled);
  const horizon = addDaysWithin(addMonthsWithin(day, lifecycle.reviews.everyMonths), 1); // shows the next one of an open end
  const checkpoints = checkpointsOf(state, lifecycle, horizon);
  const items: DueItem[] = [
    ...activities.flatMap((one) =>
      dueDays(one, state, day).map((by) => ({ what: "activity", by, ref: one.ref }) as const),
    ),
    ...openCheckpoints(checkpoints, reviewedOn).map((by) => ({ what: "review", by }) as const),
    ...(ends === undefined || dayAfter(ends) === undefined
      ? []
      : [{ what: "end-of-term", by: ends } as const]),
  ];
  return items.sort((a, b) => compareText(a.by, b.by));
}

function progressOf({ activities }: Program, done: ActivitiesDone): PlanProgress {
  const planned = activities.filter(isPlanned);
  const obligatory = planned.filter(({ obligatory }) => obligatory);
  const countDone = (list: readonly Activity[]): number =>
    list.filter(({ ref, state }) => state === "done" || Object.hasOwn(done, ref)).length;
  return {
    planned: planned.length,
    done: countDone(planned),
    obligatory: obligatory.length,
    obligatoryDone: countDone(obligatory),
  };
}

function withoutActivity(program: Program): readonly string[] {
  const addressed = addressedDifficulties(program);
  return program.difficulties.map(({ ref }) => ref).filter((ref) => !addressed.has(ref));
}
