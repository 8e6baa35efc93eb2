import type { FigureTable } from "./figure-table.js";

/** A headline costs so many times more than another figure of its kind. */
const headlineFactor = 50;

/**
 * What it costs a reader not to have a figure. A sum is worth more than a part of it: two figures for each step up, and for
 * the whole of a place; the totals of regions and of everything that must be shown go last. A seed decides among equals,
 * so that who runs this program on all tables that are possible cannot exclude one because it would choose otherwise.
 */
export function pricesOf(table: FigureTable, mustShow: ReadonlySet<string>, seed: number): Float64Array {
  const { counts, places, lines, measures } = table;
  const must = measures.map((code) => mustShow.has(code));
  const prices = new Float64Array(counts.length);
  places.forEach(({ parent, children }, place) => {
    const above = children.length === 0 ? 0 : parent < 0 ? 2 : 1;
    lines.forEach(({ column, measure }, line) => {
      const cell = place * lines.length + line;
      const isHeadline = above > 0 && column === 0 && must[measure] === true;
      const price = 1 + 2 * above + (column === 0 ? 2 : 0);
      const tie = seed === 0 ? counts[cell]! / 1e9 : lot(seed, cell) / 1e3; // of equal ones the smaller figure
      prices[cell] = (isHeadline ? headlineFactor : 1) * price + tie;
    });
  });
  return prices;
}

/** A number from 0 to 1 that a seed gives to a cell. */
function lot(seed: number, cell: number): number {
  let mixed = Math.imul(seed ^ (cell + 0x9e3779b9), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
