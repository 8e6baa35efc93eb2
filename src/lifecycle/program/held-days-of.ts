import type { CalendarDate } from "../../base/calendar-date.js";
import type { ProgramEvent } from "./event.js";

/** Every day on which each activity was held, by its ref, in order. */
export type HeldDays = ReadonlyMap<string, readonly CalendarDate[]>;

/**
 * The days on which activities were held, from the history of a program. A state keeps only the last day of each; `dueOn`
 * takes these too, to tell one meeting from the two that a week asks for. Linear in the events, but for sorting the days.
 *
 * @example
 * heldDaysOf(history).has("visit"); // true
 */
export function heldDaysOf(history: Iterable<ProgramEvent>): HeldDays {
  const days = new Map<string, CalendarDate[]>();
  for (const event of history) {
    if (event.type !== "activity-recorded") continue;
    const known = days.get(event.activity);
    if (known === undefined) days.set(event.activity, [event.heldOn]);
    else known.push(event.heldOn);
  }
  for (const known of days.values()) known.sort();
  return days;
}
