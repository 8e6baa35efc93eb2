import { faultyAmong } from "./field-checks.js";
import type { Lifecycle } from "./lifecycle.js";
import type { IndexedLine, Machine } from "./machine.js";

/**
 * The line of the table that an event took from a status, or undefined when there is none. Of several commands that cause
 * such an event it is the one whose fields fit.
 */
export function lineOf<T extends Lifecycle>(
  { index }: Machine<T>,
  status: string,
  event: T["event"],
): IndexedLine<T> | undefined {
  const found = index.byEvent.get(status)?.get(event.type);
  if (found === undefined || found.length === 1) return found?.[0];
  return found.find(({ fields }) => faultyAmong(fields, event) === undefined);
}
