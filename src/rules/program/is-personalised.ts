import { scopes } from "../../codes/programs/scope-keys.js";
import type { Program } from "../../model/program.js";

/** Pairs and groups have a program of their own; a frame of an organisation or a region names nobody. */
export function isPersonalised({ scope }: Program): boolean {
  return scopes[scope].personalised;
}
