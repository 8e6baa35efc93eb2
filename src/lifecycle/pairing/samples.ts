import { calendarDate } from "../../base/calendar-date.js";
import { idOf } from "../../base/id.js";
import type { Actor } from "../engine/actor.js";
import type { PairingCommand } from "./event.js";
import type { PairingContext } from "./guards.js";

type Move = { readonly command: PairingCommand; readonly context: PairingContext };

/** Moves of a made-up pair. */
export function pairingSamples(): { readonly [Type in PairingCommand["type"]]: readonly Move[] } {
  const [mentor, mentee] = [idOf("person", "person:mentor"), idOf("person", "person:mentee")];
  const pairing = { id: idOf("pairing", "pairing:sample"), mentor, mentees: [mentee] };
  const move = (on: string, actor: Actor, command: PairingCommand): Move => ({
    command,
    context: { on: calendarDate(on), actor, pairing },
  });
  return {
    propose: [move("2025-08-15", "curator", { type: "propose" })],
    consent: [move("2025-08-16", "mentor", { type: "consent", of: mentor })],
    agree: [
      move("2025-08-16", "mentor", { type: "consent", of: mentor }),
      move("2025-08-17", "mentee", { type: "consent", of: mentee }),
      move("2025-08-18", "curator", { type: "agree" }),
    ],
    confirm: [move("2025-08-25", "head", { type: "confirm", order: "№ 12-од" })],
    dissolve: [move("2026-06-01", "curator", { type: "dissolve", reason: "программа завершена" })],
  };
}
