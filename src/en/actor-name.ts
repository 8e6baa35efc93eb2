import { roles } from "../codes/people/roles.js";
import type { Actor } from "../lifecycle/engine/actor.js";
import { labelOfCode } from "./label-of-code.js";

/** “curator”; what nobody orders happens by itself, and a role that none knows is called as it is. */
export function actorName(actor: Actor): string {
  return actor === "system" ? "system" : labelOfCode(roles, actor);
}

/** Any of them: “the curator or the head of the organisation”. */
export function actorsOr(actors: readonly Actor[]): string {
  return actors.length === 0 ? "nobody" : joined(actors, "or");
}

/** All of them: “the mentee and the curator”. */
export function actorsAnd(actors: readonly Actor[]): string {
  return joined(actors, "and");
}

function joined(actors: readonly Actor[], and: string): string {
  const words = actors.map((actor) => `the ${actorName(actor)}`);
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and} ${last}`;
}
