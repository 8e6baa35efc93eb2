import { roles } from "../codes/people/roles.js";
import type { Actor } from "../lifecycle/engine/actor.js";
import { labelOfCode } from "./label-of-code.js";

/** “curator”; what nobody orders happens by itself, and a role that none knows is called as it is. */
export function actorName(actor: Actor): string {
  return actor === "system" ? "system" : labelOfCode(roles, actor);
}

export function actorNames(actors: readonly Actor[]): string {
  return actors.map(actorName).join(", ");
}
