import type { DamagedHistory } from "../lifecycle/engine/replay.js";
import type { UnreadableHistory } from "../lifecycle/engine/read-history.js";
import { labelOfStatus } from "../lifecycle/lifecycle-labels.js";
import { actorName, actorsOr } from "./actor-name.js";

type Fault = DamagedHistory | UnreadableHistory;
type Faults = { readonly [Code in Fault["code"]]: (fault: Fault & { readonly code: Code }) => string };

const sentences: Faults = {
  "history.not-a-list": () => "A history must be a list of events",
  "history.broken-chain": ({ index }) =>
    `${eventEn(index)}: the chain is broken; the event was changed, or something before it was removed, added or moved`,
  "history.newer-version": ({ index, version }) =>
    `${eventEn(index)} was written by a version (${version}) newer than this one can read`,
  "history.malformed-event": ({ index, field }) =>
    `${eventEn(index)}: the field “${field}” is missing or is not what it should be`,
  "history.other-machine": ({ index, machine }) =>
    `${eventEn(index)} does not belong to the history of ${thingsEn[machine] ?? `“${machine}”`}`,
  "history.other-version": ({ index, event }) =>
    `${eventEn(index, event)} was written by another version; read the history first`,
  "history.other-subject": ({ index, event }) => `${eventEn(index, event)} is taken from another history`,
  "history.out-of-turn": ({ index, event }) =>
    `${eventEn(index, event)} is out of its place: an event is missing, repeated or moved`,
  "history.earlier-day": ({ index, event }) => `${eventEn(index, event)} is dated before the one it follows`,
  "history.impossible-event": (fault) =>
    `${eventEn(fault.index, fault.event)} is impossible in the status “${statusEn(fault)}”`,
  "history.wrong-actor": ({ index, event, by, actors }) =>
    `${eventEn(index, event)}: ${actorsOr(actors)} does it, not the ${actorName(by)}`,
};

/**
 * Says in English why stored events are no history, or which event of a history does not fit. Events are counted from 1.
 *
 * @example
 * const answer = replay(programMachine, events.slice(1));
 * if (!answer.ok) answer.issues.map(describeHistoryFault);
 * // ["Event 1 (“cancelled”) is out of its place: an event is missing, repeated or moved"]
 */
export function describeHistoryFault(fault: DamagedHistory | UnreadableHistory): string {
  return (sentences[fault.code] as (fault: Fault) => string)(fault);
}

function eventEn(index: number, type = ""): string {
  return `Event ${index + 1}${type === "" ? "" : ` (“${type}”)`}`;
}

const thingsEn: Readonly<Record<string, string>> = {
  program: "a program",
  assignment: "a mentor's assignment",
  pairing: "a pair",
};

function statusEn({ machine, status }: DamagedHistory): string {
  return labelOfStatus(machine, status)?.en ?? status;
}
