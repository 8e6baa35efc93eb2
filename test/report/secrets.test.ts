import { describe, expect, test } from "vitest";
import type { Bundle, Bundles } from "../../src/report/publication/bundles.js";
import type { FigureTable, TableRelation } from "../../src/report/publication/figure-table.js";
import {
  cellSecret,
  hardestFirst,
  isOfLine,
  slopeOf,
  smallRests,
} from "../../src/report/publication/secrets.js";

/** The completed among the ended: 3 + 1 lines, two columns, two places; measure 2 is told of the whole alone. */
const rest: TableRelation = {
  terms: [
    [0, 1],
    [1, -1],
  ],
  share: true,
  holdsIn: Uint8Array.of(1, 1),
};
const lines = [
  { column: 0, measure: 0 },
  { column: 0, measure: 1 },
  { column: 0, measure: 2 },
  { column: 1, measure: 0 },
];
function tableOf(
  counts: readonly number[],
  relations: readonly TableRelation[],
  open = [0, 0, 0],
): FigureTable {
  return {
    lines,
    relations,
    counts: Float64Array.from(counts),
    open: Uint8Array.from(open),
    places: [{}, {}],
    columns: [{}, {}],
    lineOf: (column: number, measure: number) =>
      lines.findIndex((line) => line.column === column && line.measure === measure),
  } as unknown as FigureTable;
}
const [ofMeasure, ofRest] = [[{}], [{}, {}]] as unknown as readonly (readonly Bundle[])[];
const bundles = { ofMeasure: () => ofMeasure, ofRest: () => ofRest } as unknown as Bundles;
const counts = [10, 8, 3, 4, 9, 9, 1, 2]; // rests: 2 and 0 of the wholes, 4 and 2 where only the first measure stands
const table = tableOf(counts, [rest]);

test("a figure is a secret of its own place and column, as wide as asked", () => {
  expect(cellSecret(table, bundles, 7, 5)).toEqual({
    place: 1,
    column: 1,
    what: { cell: 7 },
    terms: [[7, 1]],
    width: 5,
    bundles: ofMeasure,
  });
  expect(cellSecret(table, bundles, 2, 1)).toMatchObject({ place: 0, column: 0 });
});

describe("the rest of a share", () => {
  const placesIn = (one: FigureTable, threshold: number) =>
    smallRests(one, bundles, threshold).map(({ place, column }) => `${place}/${column}`);

  test("is a secret from 1 to below the threshold", () => {
    expect(placesIn(table, 2)).toEqual([]);
    expect(placesIn(table, 3)).toEqual(["0/0", "1/1"]);
    expect(placesIn(table, 4)).toEqual(["0/0", "1/1"]);
    expect(placesIn(table, 5)).toEqual(["0/0", "0/1", "1/1"]);
    expect(placesIn(tableOf([10, 9, 3, 4, 9, 9, 1, 2], [rest]), 2)).toEqual(["0/0"]);
  });

  test("has the cells of its terms, those that are there, and a width that leaves every size below the threshold", () => {
    const [whole, part] = smallRests(table, bundles, 5);
    expect(whole).toEqual({
      ...{ place: 0, column: 0, what: { rest }, width: 3, bundles: ofRest },
      terms: [
        [0, 1],
        [1, -1],
      ],
    });
    expect(part?.terms).toEqual([[3, 1]]);
    expect(smallRests(table, bundles, 5)[2]?.terms).toEqual([[7, 1]]);
  });

  test("is none where the relation says nothing, is no share, or has only open measures", () => {
    expect(placesIn(tableOf(counts, [{ ...rest, holdsIn: Uint8Array.of(1, 0) }]), 5)).toEqual(["0/0"]);
    expect(placesIn(tableOf(counts, [{ ...rest, share: false }]), 5)).toEqual([]);
    expect(placesIn(tableOf(counts, [rest], [1, 1, 0]), 5)).toEqual([]);
    expect(placesIn(tableOf(counts, [rest], [1, 0, 0]), 5)).toEqual(["0/0", "0/1", "1/1"]);
  });
});

test("a secret grows with the members of a bundle that it is made of, each by its factor", () => {
  const [one] = smallRests(table, bundles, 5);
  const member = (measure: number, factor: number) => ({ measure, factor });
  expect(slopeOf(one!, [member(0, 2)])).toBe(2);
  expect(slopeOf(one!, [member(1, 3)])).toBe(-3);
  expect(slopeOf(one!, [member(0, 2), member(1, 3)])).toBe(-1);
  expect(slopeOf(one!, [member(2, 1)])).toBe(0);
  expect(slopeOf(cellSecret(table, bundles, 0, 1), [])).toBe(1);
});

test("a line has a part in the secret of its own figures, and in the rests of its measure", () => {
  const figure = cellSecret(table, bundles, 6, 1);
  expect(lines.map((_, line) => isOfLine(table, figure, line))).toEqual([false, false, true, false]);
  const [one] = smallRests(table, bundles, 5);
  expect(lines.map((_, line) => isOfLine(table, one!, line))).toEqual([true, true, false, true]);
});

test("cells tied to the most measures come first, then the smallest, then the deepest", () => {
  const tied = (cell: number) => ({
    ...cellSecret(table, bundles, cell, 1),
    bundles: cell === 5 ? ofRest! : ofMeasure!,
  });
  const cells = [0, 1, 2, 3, 4, 5, 6, 7];
  expect([...cells].sort(hardestFirst(table, tied))).toEqual([5, 6, 7, 2, 3, 1, 4, 0]);
  const even = hardestFirst(
    tableOf(
      counts.map(() => 1),
      [],
    ),
    tied,
  );
  for (const order of [[...cells], [...cells].reverse()])
    expect(order.sort(even)).toEqual([5, 7, 6, 4, 3, 2, 1, 0]);
});
