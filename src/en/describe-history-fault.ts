import type { DamagedHistory } from "../lifecycle/engine/replay.js";
import type { UnreadableHistory } from "../lifecycle/engine/read-history.js";
import { labelOfStatus } from "../lifecycle/lifecycle-labels.js";
import { entryIn } from "../codes/code-list.js";
import { eventFieldWords } from "../lifecycle/command-field-words.js";
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
    `${eventEn(index)}: the field “${entryIn(eventFieldWords, field)?.en ?? field}” is missing or filled in wrongly`,
  "history.other-machine": ({ index, machine }) =>
    `${eventEn(index)} does not belong to the history of ${thingsEn[machine] ?? `“${machine}”`}`,
  "history.other-version": ({ index }) =>
    `${eventEn(index)} was written by another version; read the history first`,
  "history.other-subject": ({ index }) => `${eventEn(index)} is taken from another history`,
  "history.out-of-turn": ({ index }) =>
    `${eventEn(index)} is out of its place: an event is missing, repeated or moved`,
  "history.earlier-day": ({ index }) => `${eventEn(index)} is dated before the one it follows`,
  "history.impossible-event": (fault) =>
    `${eventEn(fault.index)} is impossible in the status “${statusEn(fault)}”`,
  "history.wrong-actor": ({ index, by, actors }) =>
    `${eventEn(index)}: ${actorsOr(actors)} does it, not the ${actorName(by)}`,
};

/**
 * Says in English why stored events are no history, or which event of a history does not fit. Events are counted from 1.
 *
 * @example
 * const answer = replay(programMachine, events.slice(1));
 * if (!answer.ok) answer.issues.map(describeHistoryFault);
 * // ["Event 1 is out of its place: an event is missing, repeated or moved"]
 */
export function describeHistoryFault(fault: DamagedHistory | UnreadableHistory): string {
  return (sentences[fault.code] as (fault: Fault) => string)(fault);
}

function eventEn(index: number): string {
  return `Event ${index + 1}`;
}

const thingsEn: Readonly<Record<string, string>> = {
  program: "a program",
  assignment: "a mentor's assignment",
  pairing: "a pair",
};

function statusEn({ machine, status }: DamagedHistory): string {
  return labelOfStatus(machine, status)?.en ?? status;
}
