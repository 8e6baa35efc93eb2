import { canonicalJson } from "../../base/canonical-json.js";
import type { Result } from "../../base/result.js";
import { withoutDigest } from "./chain-of.js";
import { decide } from "./decide.js";
import type { Lifecycle } from "./lifecycle.js";
import { lineOf } from "./line-of.js";
import type { Machine } from "./machine.js";
import { evolve } from "./evolve.js";
import type { Refusal } from "./refusal.js";
import { type DamagedHistory, replay } from "./replay.js";

/** What the guards say today of one event, with what was known when it was decided. */
export type AuditedEvent<T extends Lifecycle> = {
  /** From 0. */
  readonly index: number;
  readonly event: T["event"]["type"];
} & (
  | { readonly code: "audit.lawful" }
  /** Nobody knows any more what was known then. */
  | { readonly code: "audit.not-known" }
  | { readonly code: "audit.refused"; readonly details: { readonly refusal: Refusal<T["reason"]> } }
  /** The command would be allowed, but causes another event. */
  | { readonly code: "audit.other-event"; readonly details: { readonly caused: readonly T["event"][] } }
);

/** `"lawful"` only when every event went through the guards; `"not-known"` when some could not be asked about. */
export type Audit<T extends Lifecycle> = {
  readonly verdict: "lawful" | "unlawful" | "not-known";
  /** Each event in its turn. */
  readonly events: readonly AuditedEvent<T>[];
};

/**
 * What was known when an event was decided: the context of its day, with the day and who acted as they are known apart from the event, and of the command what the event does not keep, as who had
 * agreed or consented; or that nobody knows any more.
 */
export type KnownThen<T extends Lifecycle> =
  { readonly context: T["context"]; readonly command?: Readonly<Record<string, unknown>> } | "not-known";

/**
 * Replays a history through the guards: would each event have been decided, with what was known on its day? `replay` sees
 * only what the events say; an order by somebody who could not have given it, or without the consent that the guard
 * asks for, shows here. As costly as deciding every event again.
 *
 * @returns what `replay` finds, when the events are no history at all
 * @example
 * const audit = auditHistory(programMachine, events, () => "not-known"); // nothing was kept
 * audit.ok && audit.value.verdict; // "not-known"
 */
export function auditHistory<T extends Lifecycle>(
  machine: Machine<T>,
  events: readonly T["event"][],
  contextAt: (event: T["event"], state: T["state"], index: number) => KnownThen<T>,
): Result<Audit<T>, DamagedHistory> {
  const replayed = replay(machine, events);
  if (!replayed.ok) return replayed;
  let state = machine.initial;
  const audited: AuditedEvent<T>[] = [];
  for (const [index, event] of events.entries()) {
    audited.push(auditedAt(machine, state, event, index, contextAt));
    state = evolve(machine, state, event);
  }
  const is = (...codes: readonly AuditedEvent<T>["code"][]) =>
    audited.some(({ code }) => codes.includes(code));
  const verdict = is("audit.refused", "audit.other-event")
    ? "unlawful"
    : is("audit.not-known")
      ? "not-known"
      : "lawful";
  return { ok: true, value: { verdict, events: audited } };
}

function auditedAt<T extends Lifecycle>(
  machine: Machine<T>,
  state: T["state"],
  event: T["event"],
  index: number,
  contextAt: (event: T["event"], state: T["state"], index: number) => KnownThen<T>,
): AuditedEvent<T> {
  const place = { index, event: event.type };
  const known = contextAt(event, state, index);
  if (known === "not-known") return { ...place, code: "audit.not-known" };
  const { context } = known;
  // An event keeps fields of the command that caused it under the same names.
  const command: T["command"] = {
    ...event,
    ...known.command,
    type: lineOf(machine, state.status, event)?.line.command ?? "",
  };
  const answer = decide(machine, state, command, context);
  if (!answer.ok) return { ...place, code: "audit.refused", details: { refusal: answer.issues[0] } };
  const caused = answer.value;
  return caused.length === 1 && isSame(caused[0], event)
    ? { ...place, code: "audit.lawful" }
    : { ...place, code: "audit.other-event", details: { caused } };
}

/** The digest of a chained event is no part of what was decided. */
function isSame(caused: object | undefined, event: object): boolean {
  return canonicalJson(caused) === canonicalJson(withoutDigest(event));
}
