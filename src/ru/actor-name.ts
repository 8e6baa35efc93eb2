import { roles } from "../codes/people/roles.js";
import type { Actor } from "../lifecycle/engine/actor.js";
import { labelOfCode } from "./label-of-code.js";

/** “куратор”; what nobody orders happens by itself, and a role that none knows is called as it is. */
export function actorName(actor: Actor): string {
  return actor === "system" ? "система" : labelOfCode(roles, actor);
}

/** Any of them: “куратор или руководитель организации”. */
export function actorsOr(actors: readonly Actor[]): string {
  return actors.length === 0 ? "никто" : joined(actors.map(actorName), "или");
}

/** Whose: “наставляемого и куратора”. */
export function actorsOf(actors: readonly Actor[]): string {
  return joined(
    actors.map((actor) => (Object.hasOwn(genitives, actor) ? genitives[actor] : actorName(actor))),
    "и",
  );
}

const genitives: Readonly<Record<Actor, string>> = {
  system: "системы",
  head: "руководителя организации",
  curator: "куратора",
  mentor: "наставника",
  mentee: "наставляемого",
  council: "совета наставников",
  psychologist: "педагога-психолога",
  "system-administrator": "системного администратора",
  methodologist: "методиста",
  "working-group": "члена рабочей группы",
  partner: "социального партнёра",
  union: "первичной профсоюзной организации",
};

function joined(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and} ${last}`;
}
