import { isCalendarDate } from "../../base/calendar-date.js";
import { isId, isIdOfAnyKind } from "../../base/id.js";
import { isActor } from "./actor.js";
import { faultyAmong, isOrdinal } from "./field-checks.js";
import type { Lifecycle, StoredEvent } from "./lifecycle.js";
import type { Machine } from "./machine.js";

/**
 * The first field of an event that is missing or is not what it should be, its stamp before its facts.
 *
 * @param before an event of this machine found faultless: what is as in that one needs no second look
 */
export function faultyField<T extends Lifecycle>(
  machine: Machine<T>,
  event: StoredEvent,
  before: StoredEvent = noEvent,
): string | undefined {
  return faultyStamp(machine, event, before) ?? faultyFact(machine, event);
}

/** Where several commands cause such an event, it is faultless when the fields of one of them are. */
function faultyFact<T extends Lifecycle>({ index }: Machine<T>, event: StoredEvent): string | undefined {
  let faulty: string | undefined;
  for (const fields of index.fields.get(event["type"] as string) ?? []) {
    faulty = faultyAmong(fields, event);
    if (faulty === undefined) return undefined;
  }
  return faulty;
}

/** Before the first: NaN equals nothing, whatever the event has in its fields. */
const noEvent: StoredEvent = { subject: NaN, on: NaN, by: NaN };

/** A row of comparisons and no table of checks: `replay` comes by here with every event. */
function faultyStamp<T extends Lifecycle>(
  { name, version, index }: Machine<T>,
  event: StoredEvent,
  before: StoredEvent,
): string | undefined {
  const { type, subject, on, by, person } = event;
  if (event["machine"] !== name) return "machine";
  if (event["version"] !== version) return "version";
  if (typeof type !== "string" || !index.fields.has(type)) return "type";
  if (before["subject"] !== subject && !isIdOfAnyKind(name, subject)) return "subject";
  if (!isOrdinal(event["seq"])) return "seq";
  if (before["on"] !== on && !isCalendarDate(on)) return "on";
  if (before["by"] !== by && !isActor(by)) return "by";
  return person === undefined || isId("person", person) ? undefined : "person";
}
