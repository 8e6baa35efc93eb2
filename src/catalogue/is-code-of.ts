import type { Catalogue, KnownCode } from "./catalogue.js";
import { rowsOf } from "./hierarchy.js";

/**
 * Whether a stored text is a code of the catalogue, retired ones included. Afterwards the compiler knows it as one, so that
 * `entryOf` and `labelOf` answer without undefined. Constant time.
 *
 * @example isCodeOf(builtInCatalogue, "PD-MET-01") // true
 */
export function isCodeOf<Code extends string>(
  catalogue: Catalogue<Code>,
  code: unknown,
): code is KnownCode<Code> {
  return typeof code === "string" && rowsOf(catalogue).has(code);
}
