import type { Catalogue, Replacement, ReplacementRelation } from "./catalogue.js";
import { linkRows, rowsKnown, rowsOf, targetsFirst } from "./hierarchy.js";

/**
 * What stands today for a code: itself while it is not retired, otherwise where its replacements lead in the end, each
 * with what it is to the code asked about. Empty for an unknown code and for a retired one that nothing replaces.
 *
 * @example replacementsOf(builtInCatalogue, "PD-MET-01") // [{ code: "PD-MET-01", relation: "exact" }]
 */
export function replacementsOf(catalogue: Catalogue, code: string): readonly Replacement[] {
  return composed(catalogue, [{ code, relation: "exact" }]);
}

/** `replacementsOf` for all codes of a catalogue: every link of a chain is followed once, however many codes it is of. */
export function allReplacements(catalogue: Catalogue): (code: string) => readonly Replacement[] {
  const { entries } = catalogue;
  const rowOf = rowsOf(catalogue);
  const ends = new Map<string, readonly Replacement[]>();
  const endsOf = (code: string): readonly Replacement[] => ends.get(code) ?? [];
  const next = entries.map(({ retired, replacedBy }) => (retired ? replacedBy : []));
  const links = linkRows(
    next.map((replacements) =>
      rowsKnown(
        rowOf,
        replacements.map(({ code }) => code),
      ),
    ),
  );
  for (const row of targetsFirst(links)) {
    const { code = "", retired = true } = entries[row] ?? {};
    ends.set(code, retired ? endsOfAll(next[row] ?? [], endsOf) : [{ code, relation: "exact" }]);
  }
  return (code) => ends.get(code) ?? (rowOf.has(code) ? replacementsOf(catalogue, code) : []);
}

/** Where replacements lead in the end, when it is known where each of them leads. */
export function endsOfAll(
  replacements: readonly Replacement[],
  endsOf: (code: string) => readonly Replacement[],
): readonly Replacement[] {
  const found = new Map<string, Replacement>();
  for (const { code, relation } of replacements) {
    for (const end of endsOf(code)) {
      if (found.has(end.code)) continue;
      found.set(end.code, { code: end.code, relation: through(relation, end.relation) });
    }
  }
  return [...found.values()];
}

/** Past those that are retired themselves, wherever the way leads. */
function composed(catalogue: Catalogue, replacements: readonly Replacement[]): readonly Replacement[] {
  const found: Replacement[] = [];
  const rowOf = rowsOf(catalogue);
  const seen = new Set<string>();
  const open = [...replacements].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { code, relation } = next;
    const entry = seen.has(code) ? undefined : catalogue.entries[rowOf.get(code) ?? -1];
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
