import { activityPrerequisites } from "./data/activity-prerequisites.js";

const prerequisites: Readonly<Record<string, readonly string[]>> = activityPrerequisites;

/**
 * The kinds of activity that must not come after this one when they stand in the same plan: direct and indirect, by code.
 * None for a kind the library does not know.
 *
 * @example prerequisitesOf("ACT-ANALYSIS-JOINT") // ["ACT-OBS-MENTEE", "ACT-OBS-MENTOR", "ACT-OBS-MUTUAL"]
 */
export function prerequisitesOf(activity: string): readonly string[] {
  const found = new Set<string>([activity]); // a Set is walked in the order of arrival, while it grows
  for (const each of found) for (const before of directly(each)) found.add(before);
  found.delete(activity);
  return [...found].sort();
}

/** 0 for what needs nothing before it; always greater than that of each prerequisite. */
export function depthOf(activity: string): number {
  return directly(activity).reduce((depth, before) => Math.max(depth, depthOf(before) + 1), 0);
}

function directly(activity: string): readonly string[] {
  return Object.hasOwn(prerequisites, activity) ? (prerequisites[activity] ?? []) : [];
}
