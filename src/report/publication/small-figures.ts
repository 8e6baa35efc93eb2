import type { FigureTable } from "./figure-table.js";
import type { Kinds } from "./measure-kinds.js";
import type { OwnMeasures } from "./own-measures.js";
import { wholesOf } from "./relations.js";

/** Small figures by cell, and by how much each has to be able to vary. */
export type SmallFigures = {
  readonly widths: ReadonlyMap<number, number>;
  /** Those that are small only because all or none of a small group have something. */
  readonly attributes: number;
};

/**
 * A figure is small when from 1 to `threshold − 1` people stand behind it, or behind what it rides on or is a part of. It
 * has to be able to vary by `threshold − 2`, and by what one of these people has of it on average. All or none of fewer
 * than twice the threshold are small too, where that is an attribute.
 */
export function smallFigures(
  table: FigureTable,
  kinds: Kinds,
  own: OwnMeasures,
  threshold: number,
): SmallFigures {
  const { lines, measures, lineOf, counts, persons, places } = table;
  const widths = new Map<number, number>();
  let attributes = 0;
  const numbers = (codes: readonly string[]) => codes.flatMap((code) => table.measureOf.get(code) ?? []);
  const wholes = measures.map((code) => numbers(wholesOf(code, own)));
  const carriers = measures.map((code) => numbers(kinds.ridesOn(code)));
  const attributeOf = measures.map((code) => numbers([kinds.attributeOf(code) ?? ""])[0]);
  const at = (place: number, column: number, measure: number | undefined): number => {
    const line = measure === undefined ? -1 : lineOf(column, measure);
    return line < 0 ? -1 : place * lines.length + line;
  };
  places.forEach((_, place) => {
    lines.forEach(({ measure }, line) => {
      if (table.open[measure] === 1) return;
      const cell = place * lines.length + line;
      const count = counts[cell]!;
      const people = persons[cell]!;
      if (people > 0 && people < threshold)
        widths.set(cell, Math.max(threshold - 2, Math.ceil(count / people)));
    });
    // What rides on something small, or is an amount of it, is small; measures within measures are few deep.
    for (let changed = true; changed;) {
      changed = false;
      lines.forEach(({ column, measure }, line) => {
        const cell = place * lines.length + line;
        if (widths.has(cell) || table.open[measure] === 1) return;
        const count = counts[cell]!;
        if (count === 0 && table.least[measure] === 1) return;
        const above = [...carriers[measure]!, ...wholes[measure]!];
        const small = above.map((each) => at(place, column, each)).filter((each) => widths.has(each));
        if (small.length === 0) return;
        const people = Math.max(1, ...small.map((each) => persons[each]!));
        widths.set(cell, Math.max(threshold - 2, Math.ceil(count / people)));
        changed = true;
      });
    }
    lines.forEach(({ column, measure }, line) => {
      const whole = at(place, column, attributeOf[measure]);
      const cell = place * lines.length + line;
      if (whole < 0 || widths.has(cell)) return;
      const [part, all] = [counts[cell]!, counts[whole]!];
      if (all === 0 || (part > 0 && part < all) || persons[whole]! >= 2 * threshold) return;
      widths.set(cell, threshold - 2);
      attributes++;
    });
  });
  return { widths, attributes };
}
