import type { Catalogue } from "./catalogue.js";
import { allAlong, type Hierarchy, hierarchyOf, linksOf } from "./hierarchy.js";

/**
 * The codes right under a code, in the order of the catalogue; none for an unknown code.
 *
 * @example childrenOf(builtInCatalogue, "PD-MET") // ["PD-MET-01", "PD-MET-02", "PD-MET-03", …]
 */
export function childrenOf<Code extends string>(catalogue: Catalogue<Code>, code: string): readonly Code[] {
  return relatives(catalogue, code, ({ children }, row) => linksOf(children, row));
}

/**
 * All codes under a code, the nearest first, each once; none for an unknown code.
 *
 * @example descendantsOf(regional, "PD-COM").at(-1) // "X-16-LANG"
 */
export function descendantsOf<Code extends string>(
  catalogue: Catalogue<Code>,
  code: string,
): readonly Code[] {
  return relatives(catalogue, code, ({ children }, row) => allAlong(children, row));
}

/**
 * All codes above a code, the nearest first, each once; none for an unknown code.
 *
 * @example ancestorsOf(builtInCatalogue, "PD-MET-01") // ["PD-MET"]
 */
export function ancestorsOf<Code extends string>(catalogue: Catalogue<Code>, code: string): readonly Code[] {
  return relatives(catalogue, code, ({ parents }, row) => allAlong(parents, row));
}

function relatives<Code extends string>(
  catalogue: Catalogue<Code>,
  code: string,
  rowsOf: (hierarchy: Hierarchy, row: number) => Iterable<number>,
): readonly Code[] {
  const hierarchy = hierarchyOf(catalogue);
  const row = hierarchy.rowOf.get(code);
  if (row === undefined) return [];
  const codes: Code[] = [];
  for (const relative of rowsOf(hierarchy, row)) {
    const entry = catalogue.entries[relative];
    if (entry !== undefined) codes.push(entry.code);
  }
  return codes;
}
