import type { Lifecycle } from "./lifecycle.js";
import type { Machine } from "./machine.js";

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
  const foreign = foreignTo(machine, event);
  if (foreign !== undefined) return foreign;
  if (event.seq !== state.seq + 1) return "history.out-of-turn";
  return event.on < state.asOf ? "history.earlier-day" : undefined;
}

/** Whether an event was made by another machine, or by another version of this one. */
export function foreignTo<T extends Lifecycle>(
  { name, version }: Machine<T>,
  event: T["event"],
): "history.other-machine" | "history.other-version" | undefined {
  if (event.machine !== name) return "history.other-machine";
  return event.version === version ? undefined : "history.other-version";
}
