import { sumCells } from "../cell-book.js";
import type { PlaceLevel } from "../publication/published-report.js";
import type { Cell } from "../report.js";

/** A cell summed up to a level: a region, with no municipality, or all that is covered, with neither. */
export type Figure = Cell & { readonly level: PlaceLevel };

/**
 * The cells of every level: the whole first, then each region with its municipalities after it, dimensions and values in
 * order. A report keeps municipalities only, so that nothing in it can contradict itself.
 */
export function figuresOf(cells: readonly Cell[]): readonly Figure[] {
  const whole = sumCells(cells.map((cell) => ({ ...cell, region: "", municipality: "" })));
  const regions = sumCells(cells.map((cell) => ({ ...cell, municipality: "" })));
  const figures: Figure[] = whole.map((cell) => ({ level: "all", ...cell }));
  const byRegion = groupBy(cells, ({ region }) => region);
  for (const [region, ofRegion] of groupBy(regions, ({ region }) => region)) {
    for (const cell of ofRegion) figures.push({ level: "region", ...cell });
    for (const cell of byRegion.get(region) ?? []) figures.push({ level: "municipality", ...cell });
  }
  return figures;
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
