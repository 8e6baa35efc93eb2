import { calendarDate } from "../../base/calendar-date.js";
import { idOf, type PersonId } from "../../base/id.js";
import type { Actor } from "../engine/actor.js";
import type { SampleMove } from "../engine/samples-of.js";
import type { PairingCommand } from "./event.js";
import type { PairingLifecycle } from "./lifecycle.js";

/** A made-up pair, and what its samples are made with. */
export type PairingKit = {
  readonly mentor: PersonId;
  readonly mentee: PersonId;
  readonly move: (day: string, actor: Actor, command: PairingCommand) => SampleMove<PairingLifecycle>;
};

export function pairingKit(): PairingKit {
  const [mentor, mentee] = [idOf("person", "person:mentor"), idOf("person", "person:mentee")];
  const pairing = { id: idOf("pairing", "pairing:sample"), mentor, mentees: [mentee] };
  return {
    mentor,
    mentee,
    move: (day, actor, command) => ({ command, context: { on: calendarDate(day), actor, pairing } }),
  };
}
