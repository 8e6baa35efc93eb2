import type { Catalogue } from "./catalogue.js";
import { rowsOf } from "./hierarchy.js";
import { searchCatalogue } from "./search-catalogue.js";
import type { SearchStrength } from "./search-strength.js";

export type MappingSuggestion = {
  readonly from: string;
  /** The nearest entries of the other catalogue, the best first; none when nothing is near. */
  readonly nearest: readonly {
    readonly to: string;
    readonly score: number;
    readonly strength: SearchStrength;
  }[];
};

/**
 * For each item of one catalogue that the other does not have, the entries that its names find there, at most three, each
 * with the share of the name that it answers (0 to 1). A list for a person to choose from: whether a pair is exact, broader
 * or narrower is never guessed.
 *
 * @example suggestMapping(regional, builtInCatalogue)[0] // { from: "X-16-LANG", … }
 */
export function suggestMapping(from: Catalogue, to: Catalogue): readonly MappingSuggestion[] {
  const known = rowsOf(to);
  return from.entries
    .filter(({ code, kind, retired }) => kind === "item" && !retired && !known.has(code))
    .map(({ code, labels }) => {
      const best = new Map<
        string,
        { readonly to: string; readonly score: number; readonly strength: SearchStrength }
      >();
      for (const { official, synonym = [] } of Object.values(labels)) {
        for (const name of [official, ...synonym]) {
          for (const hit of searchCatalogue(to, name, { limit: 3, among: { selectable: true } })) {
            if (hit.by !== "words") continue;
            const { strength } = hit;
            if (strength.share > (best.get(hit.code)?.score ?? 0))
              best.set(hit.code, { to: hit.code, score: strength.share, strength });
          }
        }
      }
      const order = (one: { readonly to: string }) => known.get(one.to) ?? 0;
      const nearest = [...best.values()].sort((a, b) => b.score - a.score || order(a) - order(b)).slice(0, 3);
      return { from: code, nearest };
    });
}
