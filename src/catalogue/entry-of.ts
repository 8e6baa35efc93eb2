import type { Catalogue, CatalogueEntry, KnownCode } from "./catalogue.js";
import { rowsOf } from "./hierarchy.js";

/**
 * The entry of a code, or undefined for a code the catalogue does not have: stored data may be newer, older or wrong. For
 * a code the type of the catalogue promises there is always one. Constant time.
 *
 * @example entryOf(builtInCatalogue, "PD-MET-01").labels
 */
export function entryOf<Code extends string>(
  catalogue: Catalogue<Code>,
  code: KnownCode<Code>,
): CatalogueEntry<Code>;
export function entryOf<Code extends string>(
  catalogue: Catalogue<Code>,
  code: string,
): CatalogueEntry<Code> | undefined;
export function entryOf(catalogue: Catalogue, code: string): CatalogueEntry | undefined {
  return catalogue.entries[rowsOf(catalogue).get(code) ?? -1];
}
