import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type Role =
  | "head"
  | "curator"
  | "mentor"
  | "mentee"
  | "council"
  | "psychologist"
  | "system-administrator"
  | "methodologist"
  | "working-group"
  | "partner"
  | "union";

/** `side` is the side of a pair that the role takes, if any. */
export type RoleEntry = CodeEntry & { readonly side?: "mentor" | "mentee" };

export const roles: Keys<Role, RoleEntry> = {
  head: {},
  curator: {},
  mentor: { side: "mentor" },
  mentee: { side: "mentee" },
  council: {},
  psychologist: {},
  "system-administrator": {},
  methodologist: {},
  "working-group": {},
  partner: {},
  union: {},
};
