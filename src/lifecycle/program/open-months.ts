import type { CalendarDate } from "../../base/calendar-date.js";
import {
  addMonthsWithin,
  dayAfter,
  dayFromParts,
  dayOfMonth,
  monthOf,
  yearOf,
} from "../../base/calendar-date.js";
import type { Activity } from "../../model/activity.js";
import { laterOf } from "../engine/input.js";
import type { RunningProgram } from "../states/program-state.js";

/**
 * The last days of the months for which an activity of every month is still to be held: whole calendar months of
 * the term and of its own period, after the month of the last time, up to the first that is not over on `day`.
 */
export function openMonths(
  { ref, time }: Activity,
  { startedOn, ends, done }: RunningProgram,
  day: CalendarDate,
): readonly CalendarDate[] {
  const own = time?.period;
  const from = laterOf(startedOn, own?.starts?.earliest ?? startedOn);
  const last = Object.hasOwn(done, ref) ? done[ref] : undefined;
  const lastDays = [ends, own?.ends?.latest].filter(
    (end) => end !== undefined && dayAfter(end) !== undefined,
  );
  const to = lastDays.sort()[0];
  const january = dayFromParts(yearOf(from), 1, 31) ?? from; // months added to it give their last days
  const first = dayOfMonth(from) === 1 ? monthOf(from) - 1 : monthOf(from);
  const next = last === undefined ? 0 : 12 * (yearOf(last) - yearOf(from)) + monthOf(last);
  const open: CalendarDate[] = [];
  for (let month = Math.max(first, next); ; month++) {
    const by = addMonthsWithin(january, month);
    if (to !== undefined && by > to) return open;
    open.push(by);
    if (by >= day) return open;
  }
}

/** Whether a plan says of an activity that it is held every month. */
export function isMonthly({ time }: Activity): boolean {
  return time?.timing === "monthly";
}
