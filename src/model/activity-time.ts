import type { CalendarDate } from "../base/calendar-date.js";
import type { ActivityTiming } from "../codes/programs/activity-keys.js";
import type { PlanFrequency, PlanTime } from "../time/plan-time.js";

/**
 * When an activity is to happen: how the plan says it, its words, the window in which it must lie, both days inclusive, and
 * how often. `deadline` says that only `to` is meant. A time that names several has each of them in `parts`, and the
 * activity is due once in each. `readPlanTime` reads all of it from words; see `activityTimeOf`.
 */
export type ActivityTime = {
  readonly timing: ActivityTiming;
  readonly asWritten?: string;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly deadline?: true;
  readonly frequency?: PlanFrequency;
  readonly parts?: readonly ActivityTimePart[];
};

/** One of several times: its words and its window, both days inclusive; without `to` it has no day. */
export type ActivityTimePart = {
  readonly asWritten?: string;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
};

/** Nothing is held more often in one unit of time. */
export const mostTimes: number = 1_000;

/** No plan names more times in one place. */
export const mostParts: number = 100;

/**
 * The time of an activity as a reading of its words gives it. Several times in one cell stand in `parts`, in their order;
 * the window is that of them all, when every one has a window. A part that repeats is kept by its window alone.
 *
 * @example
 * const term = { starts: calendarDate("2025-09-01"), ends: calendarDate("2026-05-31") };
 * activityTimeOf(readPlanTime("сентябрь", { term }));
 * // { timing: "month", asWritten: "сентябрь", from: "2025-09-01", to: "2025-09-30" }
 */
export function activityTimeOf(time: PlanTime): ActivityTime {
  const { asWritten, kind, deadline, frequency } = time;
  const parts = partsOf(time).slice(0, mostParts);
  const { from, to } = kind === "several" ? windowOf(parts) : time;
  const words = asWritten.trim();
  return {
    timing: kind,
    ...(words !== "" && { asWritten: words }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(deadline && { deadline }),
    ...(frequency && hasWholeTimes(frequency) && { frequency }),
    ...(parts.length > 1 && { parts: parts.map(partOf) }),
  };
}

/** A cell that answers several lines may have several times in a line. */
function partsOf({ parts = [] }: PlanTime): readonly PlanTime[] {
  return parts.flatMap((part) => (part.parts === undefined ? [part] : partsOf(part)));
}

function partOf({ asWritten, from, to }: PlanTime): ActivityTimePart {
  const words = asWritten.trim();
  return { ...(words !== "" && { asWritten: words }), ...(from && { from }), ...(to && { to }) };
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
