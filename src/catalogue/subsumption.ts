import type { Catalogue } from "./catalogue.js";
import { hierarchyOf, reaches } from "./hierarchy.js";

export type Subsumption = "same" | "broader" | "narrower" | "unrelated";

/**
 * What `a` is to `b`: broader when it stands anywhere above. Codes the catalogue does not know are the same as themselves
 * and unrelated to all others. Constant time where entries have one parent; see `reaches` for the rest.
 *
 * @example subsumption(builtInCatalogue, "PD-MET", "PD-MET-01") // "broader"
 */
export function subsumption(catalogue: Catalogue, a: string, b: string): Subsumption {
  if (a === b) return "same";
  const hierarchy = hierarchyOf(catalogue);
  const first = hierarchy.rowOf.get(a);
  const second = hierarchy.rowOf.get(b);
  if (first === undefined || second === undefined) return "unrelated";
  if (reaches(hierarchy, first, second)) return "broader";
  return reaches(hierarchy, second, first) ? "narrower" : "unrelated";
}
