import type { CalendarDate } from "../../base/calendar-date.js";
import type { Result } from "../../base/result.js";
import type { Lifecycle } from "./lifecycle.js";
import type { Machine } from "./machine.js";
import { replayUntil, type DamagedHistory } from "./replay.js";

/**
 * What was true at the end of a day: the state after the events up to it. The later ones are checked like the rest: of
 * a damaged history nothing is known on any day. Linear in all of them.
 *
 * @example stateOn(programMachine, events, calendarDate("2025-12-31"))
 */
export function stateOn<T extends Lifecycle>(
  machine: Machine<T>,
  events: readonly T["event"][],
  day: CalendarDate,
): Result<T["state"], DamagedHistory> {
  return replayUntil(machine, events, day);
}
