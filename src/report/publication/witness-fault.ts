import { type FigureTable, slackOf, spotOf, type TableRelation } from "./figure-table.js";
import type { Witness } from "./proofs.js";
import type { Request } from "./request.js";

/** It changes what is shown; goes below what can be; breaks a sum; breaks a relation. */
export type WitnessFault = "witness.shown" | "witness.below-least" | "witness.sum" | "witness.relation";

/** Why nobody has to hold for possible what a witness makes of the table, so many times up or down; undefined if all have to. */
export function witnessFault(
  { table, facts }: Request,
  hidden: Uint8Array,
  { up, down, changes }: Witness,
): WitnessFault | undefined {
  const { places, columns, counts, least, open } = table;
  const whole = (times: number) => Number.isSafeInteger(times) && times >= 0;
  const sums = new Map<string, number>();
  const spots = new Set<number>();
  const addTo = (key: string, by: number) => void sums.set(key, (sums.get(key) ?? 0) + by);
  if (!whole(up) || !whole(down)) return "witness.below-least";
  for (const [cell, by] of changes) {
    if (hidden[cell] !== 1 || facts.known.has(cell)) return "witness.shown"; // a cell that is not there too
    const { place, line, column, measure } = spotOf(table, cell);
    if (open[measure] === 1) return "witness.shown";
    const count = counts[cell]!;
    const lowest = Math.min(count + up * by, count - down * by);
    if (!Number.isInteger(by) || lowest < least[measure]!) return "witness.below-least";
    spots.add(place * columns.length + column);
    // A place is the sum of its children, the whole of a place that of each dimension.
    const { parent, children } = places[place]!;
    if (children.length > 0) addTo(`p ${place} ${line}`, -by);
    if (parent >= 0) addTo(`p ${parent} ${line}`, by);
    const group = facts.groupOf[place]!;
    if (group > 0) addTo(`g ${group} ${line}`, by); // a sum in a publication beside
    if (column > 0) addTo(`d ${place} ${measure} ${columns[column]!.dimension}`, by);
    else
      for (const [first] of table.dimensions)
        if (table.hasColumn(measure, first!))
          addTo(`d ${place} ${measure} ${columns[first!]!.dimension}`, -by);
  }
  for (const sum of sums.values()) if (sum !== 0) return "witness.sum";
  for (const spot of spots) {
    const column = spot % columns.length;
    const place = (spot - column) / columns.length;
    for (const relation of table.relations) {
      if (relation.holdsIn[column] !== 1) continue;
      const slack = slackOf(table, counts, relation, place, column);
      const slope = slopeAt(table, relation, place, column, changes);
      if (slack >= 0 && (slack + up * slope < 0 || slack - down * slope < 0)) return "witness.relation";
    }
  }
  return undefined;
}

function slopeAt(
  { lines, lineOf }: FigureTable,
  { terms }: TableRelation,
  place: number,
  column: number,
  changes: ReadonlyMap<number, number>,
): number {
  let slope = 0;
  for (const [measure, factor] of terms) {
    const line = lineOf(column, measure);
    if (line >= 0) slope += factor * (changes.get(place * lines.length + line) ?? 0);
  }
  return slope;
}
