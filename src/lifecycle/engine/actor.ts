import { roles, type Role } from "../../codes/people/role-keys.js";

/** Somebody by role, or `system` for what follows from a day or from another machine and nobody orders. */
export type Actor = Role | "system";

export function isActor(value: unknown): value is Actor {
  return typeof value === "string" && (value === "system" || Object.hasOwn(roles, value));
}
