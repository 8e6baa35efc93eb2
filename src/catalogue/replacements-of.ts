import type { Catalogue, Replacement, ReplacementRelation } from "./catalogue.js";
import { entryOf } from "./entry-of.js";

/**
 * What stands today for a code: itself while it is not retired, otherwise where its replacements lead in the end, each
 * with what it is to the code asked about. Empty for an unknown code and for a retired one that nothing replaces.
 *
 * @example replacementsOf(builtInCatalogue, "PD-MET-01") // [{ code: "PD-MET-01", relation: "exact" }]
 */
export function replacementsOf(catalogue: Catalogue, code: string): readonly Replacement[] {
  return composed(catalogue, [{ code, relation: "exact" }]);
}

/** Where replacements lead in the end, past those that are retired themselves. */
export function composed(catalogue: Catalogue, replacements: readonly Replacement[]): readonly Replacement[] {
  const found: Replacement[] = [];
  const seen = new Set<string>();
  const open = [...replacements].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { code, relation } = next;
    const entry = seen.has(code) ? undefined : entryOf(catalogue, code);
    seen.add(code);
    if (entry === undefined) continue;
    if (!entry.retired) found.push(next);
    for (const further of entry.retired ? [...entry.replacedBy].reverse() : []) {
      open.push({ code: further.code, relation: through(relation, further.relation) });
    }
  }
  return found;
}

/** Broader of broader is broader; once broader and once narrower may be anything near. */
function through(first: ReplacementRelation, second: ReplacementRelation): ReplacementRelation {
  if (first === "exact") return second;
  return second === "exact" || first === second ? first : "related";
}
