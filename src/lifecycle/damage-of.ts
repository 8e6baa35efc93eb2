import type { Lifecycle, Machine } from "./machine.js";

/** Why an event does not continue a history, whatever it says. */
export type StampDamage =
  | "history.other-machine"
  | "history.other-version"
  | "history.other-subject"
  | "history.out-of-turn"
  | "history.earlier-day";

/** What is wrong with the stamp of an event that should come next after a state; the subject is for `replay`. */
export function damageOf<T extends Lifecycle>(
  machine: Machine<T>,
  state: T["state"],
  event: T["event"],
): StampDamage | undefined {
  if (event.machine !== machine.name) return "history.other-machine";
  if (event.version !== machine.version) return "history.other-version";
  if (event.seq !== state.seq + 1) return "history.out-of-turn";
  return event.on < state.asOf ? "history.earlier-day" : undefined;
}
