import { compareText } from "../base/order.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { entryOf } from "../catalogue/entry-of.js";
import { descendantsOf } from "../catalogue/relatives-of.js";

/** What the catalogue says usually helps. */
export type UsualActivities = { readonly activities: readonly string[]; readonly own: boolean };

const fromNeighbours = 3;

/**
 * The activities of an entry, in its order; when it names none, those most usual among the entries under it, or else under
 * its parents. Undefined for a code the catalogue does not have.
 */
export function usualActivitiesOf(catalogue: Catalogue, code: string): UsualActivities | undefined {
  const entry = entryOf(catalogue, code);
  if (entry === undefined) return undefined;
  const own = named(catalogue, code);
  if (own.length > 0) return { activities: own, own: true };
  const below = descendantsOf(catalogue, code);
  const neighbours =
    below.length > 0 ? below : entry.parents.flatMap((parent) => descendantsOf(catalogue, parent));
  const counts = new Map<string, number>();
  for (const each of neighbours) {
    for (const activity of named(catalogue, each)) counts.set(activity, (counts.get(activity) ?? 0) + 1);
  }
  const usual = [...counts]
    .sort(([a, m], [b, n]) => n - m || compareText(a, b))
    .map(([activity]) => activity);
  return { activities: usual.slice(0, fromNeighbours), own: false };
}

function named(catalogue: Catalogue, code: string): readonly string[] {
  const value = entryOf(catalogue, code)?.properties["activities"];
  if (typeof value === "string") return [value];
  return typeof value === "object" ? [...new Set(value)] : [];
}
