import type { Result } from "../../base/result.js";
import { brokenLinksOf } from "./chain-of.js";
import { faultyField } from "./faulty-field.js";
import type { Lifecycle, StoredEvent } from "./lifecycle.js";
import type { Machine } from "./machine.js";

/** Why stored events are no history of this machine. */
export type UnreadableHistory =
  | { readonly code: "history.not-a-list" }
  /** The digests say that this event was changed, or something before it was dropped, added or moved. */
  | { readonly code: "history.broken-chain"; readonly index: number }
  /** Written by a newer version of the library. */
  | { readonly code: "history.newer-version"; readonly index: number; readonly version: number }
  /** No event of this machine, or a field of it is not what it should be: "on", "by", "order". */
  | { readonly code: "history.malformed-event"; readonly index: number; readonly field: string };

/**
 * Events as they come from a file or another program, checked field by field and brought up to the present
 * version, and by their digests where they have any (`chainOf`). Whether they fit together is for `replay`. Reports the first fault of every event; never throws; linear in the
 * size of the events.
 *
 * @param subject whose history it is, for events of the first versions, which do not say
 * @example
 * const events = readHistory(programMachine, JSON.parse(text));
 * if (events.ok) replay(programMachine, events.value);
 */
export function readHistory<T extends Lifecycle>(
  machine: Machine<T>,
  input: unknown,
  subject?: T["event"]["subject"],
): Result<readonly T["event"][], UnreadableHistory> {
  const items = itemsOf(input);
  if (items === undefined) return { ok: false, issues: [{ code: "history.not-a-list" }] };
  const events: T["event"][] = [];
  const faults: UnreadableHistory[] = brokenLinksOf(items).map((index) => ({
    code: "history.broken-chain",
    index,
  }));
  for (const [index, item] of items.entries()) {
    const read = readEvent(machine, item, index, subject);
    if (read.ok) events.push(read.value);
    else faults.push(...read.issues);
  }
  const [first, ...others] = faults;
  return first === undefined ? { ok: true, value: events } : { ok: false, issues: [first, ...others] };
}

function itemsOf(input: unknown): readonly unknown[] | undefined {
  try {
    return Array.isArray(input) ? [...(input as readonly unknown[])] : undefined;
  } catch {
    return undefined;
  }
}

/** What throws when it is read, as a hostile getter does, is no event. */
function readEvent<T extends Lifecycle>(
  machine: Machine<T>,
  item: unknown,
  index: number,
  subject: string | undefined,
): Result<T["event"], UnreadableHistory> {
  try {
    const event = upgraded(machine, item, index, subject);
    if (isVersionNewer(machine, event))
      return { ok: false, issues: [{ code: "history.newer-version", index, version: event.version }] };
    const field = faultyField(machine, event);
    if (field === undefined) return { ok: true, value: event as T["event"] };
    return { ok: false, issues: [{ code: "history.malformed-event", index, field }] };
  } catch {
    return { ok: false, issues: [{ code: "history.malformed-event", index, field: "machine" }] };
  }
}

function upgraded<T extends Lifecycle>(
  { upgrades }: Machine<T>,
  item: unknown,
  index: number,
  subject: string | undefined,
): StoredEvent {
  let event: StoredEvent = typeof item === "object" && item !== null ? { ...item } : {};
  for (const { from, step } of upgrades) {
    // Events of the first version carry none.
    if ((event["version"] ?? 1) === from)
      event = step(event, subject === undefined ? { index } : { index, subject });
  }
  return event;
}

function isVersionNewer<T extends Lifecycle>(
  { version }: Machine<T>,
  event: StoredEvent,
): event is StoredEvent & { readonly version: number } {
  return typeof event["version"] === "number" && event["version"] > version;
}
