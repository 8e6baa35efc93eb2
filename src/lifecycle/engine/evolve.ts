import { damageOf } from "./damage-of.js";
import type { Lifecycle, Machine } from "./machine.js";

/**
 * The state an event leads to. Cheap: a spread or two, whatever the length of the history.
 *
 * @throws RangeError on an event that is impossible in this state: the history is damaged
 * @example
 * const start = { type: "start", order: "12-од", consents: ["mentor", "mentee"] } as const;
 * const answer = decide(programMachine, state, start, { ...context, on: calendarDate("2025-09-01") });
 * if (answer.ok) answer.value.reduce((from, event) => evolve(programMachine, from, event), state).status; // "active"
 */
export function evolve<T extends Lifecycle>(
  machine: Machine<T>,
  state: T["state"],
  event: T["event"],
): T["state"] {
  const damage = damageOf(machine, state, event);
  const next = damage === undefined ? machine.next(state, event) : undefined;
  if (next !== undefined) return next;
  const why = damage ?? "history.impossible-event";
  throw new RangeError(`${machine.name}: ${why}: "${event.type}" in status "${state.status}"`);
}
