import type { DamagedHistory } from "../lifecycle/engine/replay.js";
import type { UnreadableHistory } from "../lifecycle/engine/read-history.js";
import { labelOfStatus } from "../lifecycle/lifecycle-labels.js";
import { actorName, actorsOr } from "./actor-name.js";

type Fault = DamagedHistory | UnreadableHistory;
type Faults = { readonly [Code in Fault["code"]]: (fault: Fault & { readonly code: Code }) => string };

const sentences: Faults = {
  "history.not-a-list": () => "История должна быть списком событий",
  "history.broken-chain": ({ index }) =>
    `${eventRu(index)}: контрольная цепочка нарушена — событие изменено, или перед ним что-то убрано, добавлено или переставлено`,
  "history.newer-version": ({ index, version }) =>
    `${eventRu(index)} записано более новой версией (${version}), чем эта умеет читать`,
  "history.malformed-event": ({ index, field }) =>
    `${eventRu(index)}: поле «${field}» отсутствует или указано неверно`,
  "history.other-machine": ({ index, machine }) =>
    `${eventRu(index)} не относится к истории ${thingsRu[machine] ?? `«${machine}»`}`,
  "history.other-version": ({ index, event }) =>
    `${eventRu(index, event)} записано другой версией; историю нужно сначала прочитать`,
  "history.other-subject": ({ index, event }) => `${eventRu(index, event)} взято из другой истории`,
  "history.out-of-turn": ({ index, event }) =>
    `${eventRu(index, event)} стоит не на своём месте: какое-то событие пропущено, повторено или переставлено`,
  "history.earlier-day": ({ index, event }) => `${eventRu(index, event)} датировано раньше предыдущего`,
  "history.impossible-event": (fault) =>
    `${eventRu(fault.index, fault.event)} невозможно в состоянии «${statusRu(fault)}»`,
  "history.wrong-actor": ({ index, event, by, actors }) =>
    `${eventRu(index, event)}: это делает ${actorsOr(actors)}, а не ${actorName(by)}`,
};

/**
 * Says in Russian why stored events are no history, or which event of a history does not fit. Events are counted from 1.
 *
 * @example
 * const answer = replay(programMachine, events.slice(1));
 * if (!answer.ok) answer.issues.map(describeHistoryFault);
 * // ["Событие № 1 («cancelled») стоит не на своём месте: какое-то событие пропущено, повторено или переставлено"]
 */
export function describeHistoryFault(fault: DamagedHistory | UnreadableHistory): string {
  return (sentences[fault.code] as (fault: Fault) => string)(fault);
}

function eventRu(index: number, type = ""): string {
  return `Событие № ${index + 1}${type === "" ? "" : ` («${type}»)`}`;
}

const thingsRu: Readonly<Record<string, string>> = {
  program: "программы",
  assignment: "поручения наставника",
  pairing: "пары",
};

function statusRu({ machine, status }: DamagedHistory): string {
  return labelOfStatus(machine, status)?.ru ?? status;
}
