import type { CalendarDate } from "../base/calendar-date.js";
import type { Result } from "../base/result.js";
import type { Lifecycle, Machine } from "./machine.js";
import { replay, type DamagedHistory } from "./replay.js";

/**
 * What was true at the end of a day: the state after the events up to it. Later events are not looked at.
 *
 * @example stateOn(programMachine, events, calendarDate("2025-12-31"))
 */
export function stateOn<T extends Lifecycle>(
  machine: Machine<T>,
  events: readonly T["event"][],
  day: CalendarDate,
): Result<T["state"], DamagedHistory> {
  const later = events.findIndex(({ on }) => on > day);
  return replay(machine, later === -1 ? events : events.slice(0, later));
}
