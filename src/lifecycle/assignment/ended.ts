import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import { departures } from "../../codes/people/assignment-facts.js";
import type { EventIn, FieldCheck, StateIn } from "../engine/lifecycle.js";
import type { AssignmentEnding, InForce } from "../states/assignment-state.js";
import type { AssignmentSentence } from "./command-of.js";
import type { AssignmentLifecycle } from "./lifecycle.js";

// Four commands end an assignment by one event, which says why; an agreement has an event of its own, for its paper.

/** The state after the end: its last day is neither before the first one nor after the day of the record. */
export function ended(
  { since }: InForce,
  { seq, on, lastDay, because }: EndingOf,
): StateIn<AssignmentLifecycle, "ended"> | undefined {
  if (lastDay < since || on < lastDay) return undefined;
  return { seq, asOf: on, status: "ended", since, endedOn: lastDay, because };
}

type EndingOf = Pick<EventIn<AssignmentLifecycle, "ended">, "seq" | "on" | "lastDay"> & {
  readonly because: AssignmentEnding;
};

/** What the event `ended` says: an agreement is told by an event of its own. */
type ToldEnding = EventIn<AssignmentLifecycle, "ended">["because"];

export function isBecause(ending: AssignmentEnding): FieldCheck {
  return (value) => value === ending;
}

const endingsRu: Readonly<Record<ToldEnding, string>> = {
  notice: "истёк срок уведомления",
  term: "истёк срок",
  "program-closed": "программа завершена",
  dismissal: departures.dismissal.ru,
  transfer: departures.transfer.ru,
  "long-absence": departures["long-absence"].ru,
};

const endingsEn: Readonly<Record<ToldEnding, string>> = {
  notice: "the notice is over",
  term: "the term is over",
  "program-closed": "the program is over",
  dismissal: departures.dismissal.en,
  transfer: departures.transfer.en,
  "long-absence": departures["long-absence"].en,
};

export const ru: AssignmentSentence<"ended"> = ({ lastDay, because }) =>
  `поручение окончено ${dayRu(lastDay)}: ${endingsRu[because]}`;
export const en: AssignmentSentence<"ended"> = ({ lastDay, because }) =>
  `the assignment ended on ${dayEn(lastDay)}: ${endingsEn[because]}`;
