import type { Role } from "../codes/roles.js";

/** Somebody by role, or `system` for what follows from a day or from another machine and nobody orders. */
export type Actor = Role | "system";
