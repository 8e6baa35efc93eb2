import { calledRu, type Speech } from "../base/names.js";
import { unnamed } from "../base/say.js";
import type { Called, Sentences } from "../base/text.js";
import { dayRu } from "../base/words-ru.js";
import { assignmentEventsRu } from "../lifecycle/assignment/command-register.js";
import type { AssignmentEvent } from "../lifecycle/assignment/event.js";
import type { AssignmentLifecycle } from "../lifecycle/assignment/lifecycle.js";
import type { LifecycleEvent } from "../lifecycle/consequences-of.js";
import type { EventsByType } from "../lifecycle/engine/lifecycle.js";
import { pairingEventsRu } from "../lifecycle/pairing/command-register.js";
import type { PairingEvent } from "../lifecycle/pairing/event.js";
import type { PairingLifecycle } from "../lifecycle/pairing/lifecycle.js";
import { programEventsRu } from "../lifecycle/program/command-register.js";
import type { ProgramEvent } from "../lifecycle/program/event.js";
import type { ProgramLifecycle } from "../lifecycle/program/lifecycle.js";
import { actorName } from "./actor-name.js";

/**
 * Says in Russian what an event of any machine was: “25 августа 2025 г., наставник: программа подана на согласование”.
 *
 * @example events.map(describeEvent)[0] // "18 августа 2025\u00a0г., наставляемый: участие в составлении программы"
 */
export function describeEvent(event: LifecycleEvent): string {
  return `${dayRu(event.on)}, ${actorName(event.by)}: ${factOf(event, unnamed)}`;
}

/**
 * The same with the names that the caller's people know: of activities, difficulties and persons, by id or ref.
 *
 * @example
 * const say = describeEventWith({ names: (ref) => ({ visit: "Посещение урока" })[ref] });
 * events.map(say).length === events.length; // true
 */
export function describeEventWith({ names }: Speech): (event: LifecycleEvent) => string {
  const called = calledRu(names);
  return (event) => `${dayRu(event.on)}, ${actorName(event.by)}: ${factOf(event, called)}`;
}

/** What an event was, without its day and who acted. */
export function factOf(event: LifecycleEvent, called: Called = unnamed): string {
  switch (event.machine) {
    case "program":
      return said<EventsByType<ProgramLifecycle>, ProgramEvent["type"]>(programEventsRu, event, called);
    case "assignment":
      return said<EventsByType<AssignmentLifecycle>, AssignmentEvent["type"]>(
        assignmentEventsRu,
        event,
        called,
      );
    case "pairing":
      return said<EventsByType<PairingLifecycle>, PairingEvent["type"]>(pairingEventsRu, event, called);
  }
}

function said<Events, Type extends keyof Events>(
  sentences: Sentences<Events>,
  event: Events[Type] & { readonly type: Type },
  called: Called,
): string {
  return sentences[event.type](event, called);
}
