import { roles } from "../codes/roles.js";
import type { Actor } from "../lifecycle/actor.js";

/** “куратор”; what nobody orders happens by itself. */
export function actorName(actor: Actor): string {
  return actor === "system" ? "система" : roles[actor].ru;
}

export function actorNames(actors: readonly Actor[]): string {
  return actors.map(actorName).join(", ");
}
