import { describe, expect, test } from "vitest";
import { contributorsOf, type Terms } from "../../src/report/publication/contributors.js";
import type { FigureTable } from "../../src/report/publication/figure-table.js";

const [whole, part, more, never] = [0, 1, 2, 3];

/**
 * The whole country (0) with two municipalities (1, 2); measures are lines: a whole, a part of it, what rides on the part, and
 * what nobody has, of which the part is a part elsewhere, and the whole is one here.
 */
function tableOf(counts: readonly (readonly number[])[], least: readonly number[]): FigureTable {
  return {
    lines: [whole, part, more, never].map((measure) => ({ column: 0, measure })),
    lineOf: (_column: number, measure: number) => measure,
    places: [{ children: [1, 2] }, { children: [] }, { children: [] }],
    counts: Float64Array.from(counts.flatMap((row) => [...row, 0])),
    least: Uint8Array.from([...least, 1]),
    relations: [
      [whole, part, 1],
      [part, more, 1],
      [never, part, 0],
      [never, whole, 1],
    ].map(([upper, lower, holds = 0]) => ({
      holdsIn: Uint8Array.of(holds),
      terms: [
        [upper, 1],
        [lower, -1],
      ],
    })),
  } as unknown as FigureTable;
}
const inAll = (measure: number): Terms => [[measure, 1]];
const restInAll: Terms = [
  [whole, 1],
  [part, -1],
];

describe("whose figure it is", () => {
  const counts = [
    [9, 2, 0],
    [9, 2, 0],
    [0, 0, 0],
  ];
  const both = [
    [9, 2, 0],
    [4, 1, 0],
    [5, 1, 0],
  ];
  test.each([
    ["those who have some of it", counts, inAll(part), [1]],
    ["of a rest, those who have some of what it is left of", counts, restInAll, [1]],
    [
      "who has one, not who could",
      [
        [9, 1, 0],
        [4, 1, 0],
        [5, 0, 0],
      ],
      inAll(part),
      [1],
    ],
    ["all who have some", both, inAll(part), [1, 2]],
  ])("%s", (_, of, terms, expected) => {
    expect(contributorsOf(tableOf(of, [1, 0, 0]), 0, terms)).toEqual(expected);
  });

  test("of a municipality, its own", () => {
    expect(contributorsOf(tableOf(both, [1, 0, 0]), 2, [[2 * 4 + part, 1]])).toEqual([2]);
  });

  test("of a suppressed 0, those whose whole is there", () => {
    const none = [
      [1, 0, 0],
      [1, 0, 0],
      [0, 0, 0],
    ];
    expect(contributorsOf(tableOf(none, [1, 0, 0]), 0, inAll(part))).toEqual([1]);
  });

  test("of a suppressed 0, those too whose whole is one that may be a suppressed 0 itself", () => {
    const none = [
      [9, 3, 0],
      [4, 3, 0],
      [5, 0, 0],
    ];
    expect(contributorsOf(tableOf(none, [1, 0, 0]), 0, inAll(more))).toEqual([1, 2]);
    expect(contributorsOf(tableOf(none, [1, 1, 0]), 0, inAll(more))).toEqual([1]);
  });
});
