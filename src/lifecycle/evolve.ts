import type { AnyCommand, AnyEvent, AnyReason, AnyState, DecisionContext, Machine } from "./machine.js";

/**
 * The state an event leads to.
 *
 * @throws RangeError on an event that is impossible in this state: the history is damaged
 */
export function evolve<
  State extends AnyState,
  Command extends AnyCommand,
  Event extends AnyEvent,
  Reason extends AnyReason,
  Context extends DecisionContext,
>(machine: Machine<State, Command, Event, Reason, Context>, state: State, event: Event): State {
  const next = machine.next(state, event);
  if (next !== undefined) return next;
  throw new RangeError(`${machine.name}: event "${event.type}" cannot happen in status "${state.status}"`);
}
