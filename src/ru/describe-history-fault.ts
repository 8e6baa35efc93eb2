import { numberRu } from "../base/words-ru.js";
import type { DamagedHistory } from "../lifecycle/engine/replay.js";
import type { UnreadableHistory } from "../lifecycle/engine/read-history.js";
import { labelOfStatus } from "../lifecycle/lifecycle-labels.js";
import { entryIn } from "../codes/code-list.js";
import { eventFieldWords } from "../lifecycle/command-field-words.js";
import { actorName, actorsOr } from "./actor-name.js";

type Fault = DamagedHistory | UnreadableHistory;
type Faults = { readonly [Code in Fault["code"]]: (fault: Fault & { readonly code: Code }) => string };

const sentences: Faults = {
  "history.not-a-list": () => "История должна быть списком событий",
  "history.broken-chain": ({ index }) =>
    `${eventRu(index)}: контрольная цепочка нарушена — событие изменено, или перед ним что-то убрано, добавлено или переставлено`,
  "history.newer-version": ({ index, version }) =>
    `${eventRu(index)} записано в более новой версии (${numberRu(version)}): обновите библиотеку`,
  "history.malformed-event": ({ index, field }) =>
    `${eventRu(index)}: поле «${entryIn(eventFieldWords, field)?.ru ?? field}» отсутствует или заполнено неверно`,
  "history.other-machine": ({ index, machine }) =>
    `${eventRu(index)} не относится к истории ${thingsRu[machine] ?? `«${machine}»`}`,
  "history.other-version": ({ index }) =>
    `${eventRu(index)} записано в другой версии: историю нужно сначала перечитать`,
  "history.other-subject": ({ index }) => `${eventRu(index)} взято из другой истории`,
  "history.out-of-turn": ({ index }) =>
    `${eventRu(index)} стоит не на своём месте: какое-то событие пропущено, повторено или переставлено`,
  "history.earlier-day": ({ index }) => `${eventRu(index)} датировано раньше предыдущего`,
  "history.impossible-event": (fault) =>
    `${eventRu(fault.index)} невозможно в состоянии «${statusRu(fault)}»`,
  "history.wrong-actor": ({ index, by, actors }) =>
    `${eventRu(index)}: это делает ${actorsOr(actors)}, а не ${actorName(by)}`,
};

/**
 * Says in Russian why stored events are no history, or which event of a history does not fit. Events are counted from 1.
 *
 * @example
 * const answer = replay(programMachine, events.slice(1));
 * if (!answer.ok) answer.issues.map(describeHistoryFault);
 * // ["Событие №\u00a01 стоит не на своём месте: какое-то событие пропущено, повторено или переставлено"]
 */
export function describeHistoryFault(fault: DamagedHistory | UnreadableHistory): string {
  return (sentences[fault.code] as (fault: Fault) => string)(fault);
}

function eventRu(index: number): string {
  return `Событие №\u00a0${numberRu(index + 1)}`;
}

const thingsRu: Readonly<Record<string, string>> = {
  program: "программы",
  assignment: "поручения наставника",
  pairing: "пары",
};

function statusRu({ machine, status }: DamagedHistory): string {
  return labelOfStatus(machine, status)?.ru ?? status;
}
