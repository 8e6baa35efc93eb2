import { activityStates } from "../codes/programs/activity-keys.js";
import type { Activity } from "./activity.js";
import type { Program } from "./program.js";

/** Whether an activity is part of the plan: done or still to come. What was cancelled or waived is not. */
export function isPlanned({ state }: Pick<Activity, "state">): boolean {
  return state === "done" || !activityStates[state].settled;
}

/** Refs of the difficulties that some activity of the plan addresses; what is no part of the plan addresses nothing. */
export function addressedDifficulties({ activities }: Pick<Program, "activities">): ReadonlySet<string> {
  return new Set(activities.filter(isPlanned).flatMap(({ addresses }) => addresses));
}

/** Refs of the strengths that some activity of the plan supports. */
export function supportedStrengths({ activities }: Pick<Program, "activities">): ReadonlySet<string> {
  return new Set(activities.filter(isPlanned).flatMap(({ supports }) => supports));
}
