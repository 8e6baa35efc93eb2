import type { Result } from "../base/result.js";
import { damageOf, type StampDamage } from "./damage-of.js";
import type { Lifecycle, Machine } from "./machine.js";

/** The first event that does not fit what came before it, and why. */
export type DamagedHistory = {
  readonly code: StampDamage | "history.impossible-event" | "history.malformed-event";
  /** From 0. */
  readonly index: number;
  readonly event: string;
  readonly status: string;
};

/**
 * The state after a whole history, or the first event that does not fit. Linear in the number of events. For
 * events from a file or another program `readHistory` comes first.
 *
 * @example
 * const answer = replay(programMachine, events);
 * if (!answer.ok) answer.issues[0]; // { code: "history.out-of-turn", index: 3, event: "started", status: … }
 */
export function replay<T extends Lifecycle>(
  machine: Machine<T>,
  events: readonly T["event"][],
): Result<T["state"], DamagedHistory> {
  let state = machine.initial;
  for (const [index, event] of events.entries()) {
    const isOther = event.subject !== events[0]?.subject;
    const damage = isOther ? "history.other-subject" : damageOf(machine, state, event);
    const next = damage === undefined ? machine.next(state, event) : undefined;
    if (next === undefined) {
      const code = damage ?? "history.impossible-event";
      return { ok: false, issues: [{ code, index, event: event.type, status: state.status }] };
    }
    state = next;
  }
  return { ok: true, value: state };
}
