import type { Result } from "../base/result.js";
import type { AnyCommand, AnyEvent, AnyReason, AnyState, DecisionContext, Machine } from "./machine.js";

/** The first event that does not fit what came before it. */
export type DamagedHistory = {
  readonly code: "history.impossible-event";
  readonly index: number;
  readonly event: string;
  readonly status: string;
};

/** The state after a whole history, or the first event that does not fit. Linear in the number of events. */
export function replay<
  State extends AnyState,
  Command extends AnyCommand,
  Event extends AnyEvent,
  Reason extends AnyReason,
  Context extends DecisionContext,
>(
  machine: Machine<State, Command, Event, Reason, Context>,
  events: readonly Event[],
): Result<State, DamagedHistory> {
  let state = machine.initial;
  for (const [index, event] of events.entries()) {
    const next = machine.next(state, event);
    if (next === undefined) {
      const damage = {
        code: "history.impossible-event",
        index,
        event: event.type,
        status: state.status,
      } as const;
      return { ok: false, issues: [damage] };
    }
    state = next;
  }
  return { ok: true, value: state };
}
