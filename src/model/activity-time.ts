import type { CalendarDate } from "../base/calendar-date.js";
import type { ActivityTiming } from "../codes/programs/activity-keys.js";
import type { PlanFrequency, PlanTime } from "../time/plan-time.js";

/**
 * When an activity is to happen: how the plan says it, its words, the window in which it must lie, both days inclusive, and
 * how often. `deadline` says that only `to` is meant. `readPlanTime` reads all of it from words; see `activityTimeOf`.
 */
export type ActivityTime = {
  readonly timing: ActivityTiming;
  readonly asWritten?: string;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly deadline?: true;
  readonly frequency?: PlanFrequency;
};

/** Nothing is held more often in one unit of time. */
export const mostTimes: number = 1_000;

/**
 * The time of an activity as a reading of its words gives it. Several times in one cell have the window of them all, when
 * every one has a window.
 *
 * @example
 * const term = { starts: calendarDate("2025-09-01"), ends: calendarDate("2026-05-31") };
 * activityTimeOf(readPlanTime("сентябрь", { term }));
 * // { timing: "month", asWritten: "сентябрь", from: "2025-09-01", to: "2025-09-30" }
 */
export function activityTimeOf(time: PlanTime): ActivityTime {
  const { asWritten, kind, deadline, frequency } = time;
  const { from, to } = kind === "several" ? windowOf(time.parts ?? []) : time;
  const words = asWritten.trim();
  return {
    timing: kind,
    ...(words !== "" && { asWritten: words }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(deadline && { deadline }),
    ...(frequency && hasWholeTimes(frequency) && { frequency }),
  };
}

function hasWholeTimes({ min = 1, max = 1, every = 1 }: PlanFrequency): boolean {
  return [min, max, every].every((times) => Number.isInteger(times) && times <= mostTimes) && every >= 1;
}

function windowOf(parts: readonly PlanTime[]): Pick<ActivityTime, "from" | "to"> {
  const [starts, ends] = [parts.map(({ from }) => from), parts.map(({ to }) => to)];
  const [from, to] = [sortedDays(starts)?.[0], sortedDays(ends)?.at(-1)];
  return { ...(from && { from }), ...(to && { to }) };
}

/** In order, or undefined when one is not known. */
function sortedDays(days: readonly (CalendarDate | undefined)[]): readonly CalendarDate[] | undefined {
  const known = days.filter((each) => each !== undefined);
  return known.length === days.length ? known.sort() : undefined;
}
