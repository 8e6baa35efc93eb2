import { entryIn } from "../code-list.js";
import { roles, type RoleEntry } from "./role-keys.js";

/** On which side of a pair a role stands; undefined when on none, or when the role is none. */
export function sideOf(role: string): RoleEntry["side"] {
  return entryIn(roles, role)?.side;
}
