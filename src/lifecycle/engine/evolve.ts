import { damageOf } from "./damage-of.js";
import { copying } from "./growing.js";
import type { Lifecycle } from "./lifecycle.js";
import type { Machine } from "./machine.js";
import { lineOf } from "./line-of.js";

/**
 * The state an event leads to; the state before it stays as it was. A spread or two, and a copy of the table or list that
 * the event adds to: for a whole history ask `replay`, which copies once.
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
  const found = damage === undefined ? lineOf(machine, state.status, event) : undefined;
  const next = found?.step(state, event, copying);
  if (next !== undefined) return next;
  const why = damage ?? "history.impossible-event";
  throw new RangeError(`${machine.name}: ${why}: "${event.type}" in status "${state.status}"`);
}
