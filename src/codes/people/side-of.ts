import { entryIn } from "../code-list.js";
import { roles, type RoleEntry } from "./role-keys.js";

/** The side of a pair that a role takes; undefined when it takes none or the role is unknown. */
export function sideOf(role: string): RoleEntry["side"] {
  return entryIn(roles, role)?.side;
}
