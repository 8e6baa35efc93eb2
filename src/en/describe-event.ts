import { calledEn, type Speech } from "../base/names.js";
import { unnamed } from "../base/say.js";
import type { Called, Sentences } from "../base/text.js";
import { dayEn } from "../base/words-en.js";
import { assignmentEventsEn } from "../lifecycle/assignment/command-register.js";
import type { AssignmentEvent } from "../lifecycle/assignment/event.js";
import type { AssignmentLifecycle } from "../lifecycle/assignment/lifecycle.js";
import type { LifecycleEvent } from "../lifecycle/consequences-of.js";
import type { EventsByType } from "../lifecycle/engine/lifecycle.js";
import { pairingEventsEn } from "../lifecycle/pairing/command-register.js";
import type { PairingEvent } from "../lifecycle/pairing/event.js";
import type { PairingLifecycle } from "../lifecycle/pairing/lifecycle.js";
import { programEventsEn } from "../lifecycle/program/command-register.js";
import type { ProgramEvent } from "../lifecycle/program/event.js";
import type { ProgramLifecycle } from "../lifecycle/program/lifecycle.js";
import { actorName } from "./actor-name.js";

/**
 * Says in English what an event of any machine was: “25 August 2025, mentor: the program was submitted”.
 *
 * @example events.map(describeEvent)[0] // "18 August 2025, mentee: took part in drawing the program up"
 */
export function describeEvent(event: LifecycleEvent): string {
  return `${dayEn(event.on)}, ${actorName(event.by)}: ${factOf(event, unnamed)}`;
}

/**
 * The same with the names that the caller's people know: of activities, difficulties and persons, by id or ref.
 *
 * @example
 * const say = describeEventWith({ names: (ref) => ({ visit: "Lesson visit" })[ref] });
 * events.map(say).length === events.length; // true
 */
export function describeEventWith({ names }: Speech): (event: LifecycleEvent) => string {
  const called = calledEn(names);
  return (event) => `${dayEn(event.on)}, ${actorName(event.by)}: ${factOf(event, called)}`;
}

/** What an event was, without its day and who acted. */
export function factOf(event: LifecycleEvent, called: Called = unnamed): string {
  switch (event.machine) {
    case "program":
      return said<EventsByType<ProgramLifecycle>, ProgramEvent["type"]>(programEventsEn, event, called);
    case "assignment":
      return said<EventsByType<AssignmentLifecycle>, AssignmentEvent["type"]>(
        assignmentEventsEn,
        event,
        called,
      );
    case "pairing":
      return said<EventsByType<PairingLifecycle>, PairingEvent["type"]>(pairingEventsEn, event, called);
  }
}

function said<Events, Type extends keyof Events>(
  sentences: Sentences<Events>,
  event: Events[Type] & { readonly type: Type },
  called: Called,
): string {
  return sentences[event.type](event, called);
}
