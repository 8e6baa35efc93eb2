import type { CalendarDate } from "../../base/calendar-date.js";
import type { Result } from "../../base/result.js";
import type { Actor } from "./actor.js";
import { damageOf, foreignTo, type StampDamage } from "./damage-of.js";
import { faultyField } from "./faulty-field.js";
import { growingInPlace } from "./growing.js";
import type { Lifecycle } from "./lifecycle.js";
import { lineOf } from "./line-of.js";
import type { IndexedLine, Machine } from "./machine.js";

/** The first event that does not fit what came before it, and why. */
export type DamagedHistory = {
  readonly machine: string;
  /** From 0. */
  readonly index: number;
  /** The type that the event says it has; empty when it says none. */
  readonly event: string;
  /** The status that the events before it led to. */
  readonly status: string;
} & HistoryDamage;

/** What is wrong with one event of a history. */
export type HistoryDamage =
  /** Its stamp does not continue the history, or what it says cannot happen in this status, whoever acts. */
  | { readonly code: StampDamage | "history.impossible-event" }
  /** No event of this machine, or a field of it is not what it should be. */
  | { readonly code: "history.malformed-event"; readonly field: string }
  /** The line of the table is not for this role. */
  | { readonly code: "history.wrong-actor"; readonly by: Actor; readonly actors: readonly Actor[] };

/**
 * The state after a whole history, or the first event that does not fit. Every event is checked: its fields, its
 * place and day, and whether the table has a line for it from that status and for that actor. Whether the guards of
 * the line would have let it through is not: they ask a context that no history keeps. Linear in the number of events;
 * never throws on an event, whatever it is. For events from a file or another program `readHistory` comes first.
 *
 * @example
 * const answer = replay(programMachine, events);
 * if (!answer.ok) answer.issues[0]; // { code: "history.out-of-turn", index: 3, event: "started", status: … }
 */
export function replay<T extends Lifecycle>(
  machine: Machine<T>,
  events: readonly T["event"][],
): Result<T["state"], DamagedHistory> {
  return replayUntil(machine, events);
}

/** The whole history is checked, and the state is that at the end of `day`, or after all of it. */
export function replayUntil<T extends Lifecycle>(
  machine: Machine<T>,
  events: readonly T["event"][],
  day?: CalendarDate,
): Result<T["state"], DamagedHistory> {
  let state = machine.initial;
  let known = state;
  let before: T["event"] | undefined;
  let growing = growingInPlace();
  for (const [index, event] of events.entries()) {
    const found = lineAt(machine, state, event, before);
    const isKnown = day === undefined || ("line" in found && event.on <= day);
    // What is known keeps its tables and lists: the first event after the day adds to copies.
    if (!isKnown && known === state) growing = growingInPlace();
    const next = "line" in found ? found.step(state, event, growing) : undefined;
    if (next === undefined) {
      const place = { machine: machine.name, index, event: typeOf(event), status: state.status };
      return { ok: false, issues: [{ ...place, ...("line" in found ? impossible : found) }] };
    }
    if (isKnown) known = next;
    state = next;
    before = event;
  }
  return { ok: true, value: known };
}

const impossible: HistoryDamage = { code: "history.impossible-event" };

/** The line that an event took, or what is wrong with its fields, its stamp or its actor; the step has the last word. */
function lineAt<T extends Lifecycle>(
  machine: Machine<T>,
  state: T["state"],
  event: T["event"],
  before: T["event"] | undefined,
): IndexedLine<T> | HistoryDamage {
  if (!isRecord(event)) return { code: "history.malformed-event", field: "machine" };
  const foreign = foreignTo(machine, event);
  if (foreign !== undefined) return { code: foreign };
  const field = faultyField(machine, event, before);
  if (field !== undefined) return { code: "history.malformed-event", field };
  const isOther = before !== undefined && event.subject !== before.subject;
  const code = isOther ? "history.other-subject" : damageOf(machine, state, event);
  if (code !== undefined) return { code };
  const found = lineOf(machine, state.status, event);
  if (found === undefined) return impossible;
  const { by } = event;
  const { actors } = found.line;
  return actors.includes(by) ? found : { code: "history.wrong-actor", by, actors };
}

/** What the types promise, a caller without them may break. */
function isRecord(event: unknown): event is object {
  return typeof event === "object" && event !== null;
}

function typeOf(event: unknown): string {
  const type: unknown = isRecord(event) && "type" in event ? event.type : "";
  return typeof type === "string" ? type : "";
}
