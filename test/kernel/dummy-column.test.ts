import { describe, expect, test } from "vitest";
import { withDummyColumn } from "../../src/kernel/dummy-column.js";
import { listsOf, randomFrom, randomProblem, scoredPairsOf } from "./instances.js";

describe.each([
  ["every pair", undefined],
  ["listed pairs", 0.3],
] as const)("%s", (_, density) => {
  test("up to one in sixteen of those who want a seat may stay out, at a column as good as the best", () => {
    const random = randomFrom(90);
    const found = { with: 0, without: 0 };
    for (let round = 0; round < 300; round++) {
      const problem = randomProblem(random, {
        rows: 1 + Math.floor(random() * 70),
        columns: 2 + Math.floor(random() * 6),
        maxSeats: 0,
        score: (next) => Math.floor(next() * 100) - 50,
        ...(density !== undefined && { density }),
      });
      const { columns, seats } = problem;
      const pairs = scoredPairsOf(problem);
      const lists = listsOf(pairs);
      // The last column has no seats.
      const seatable = lists.filter((list) => list.some(([j]) => j < columns - 1)).length;
      const missing = Math.floor((random() * seatable) / 8) - 1;
      for (let seat = 0; seat < seatable - missing; seat++) seats[seat % (columns - 1)]!++;
      const wants = lists.map((list) => density === undefined || list.some(([j]) => seats[j]! > 0));
      const wanting = wants.filter(Boolean).length;
      const named = new Set(lists.flatMap((list) => list.map(([j]) => j)));
      const out = wanting - seats.reduce((sum, count, j) => sum + (named.has(j) ? count : 0), 0);

      const dummy = withDummyColumn(pairs, seats);
      if (out <= 0 || 16 * out > wanting) {
        expect(dummy).toBeUndefined();
        found.without++;
        continue;
      }
      found.with++;
      const best = Math.max(...pairs.score);
      expect(dummy?.seats).toEqual(Int32Array.of(...seats, out));
      expect(listsOf(dummy!.pairs)).toEqual(
        lists.map((list, i) => (wants[i] ? [...list, [columns, best]] : list)),
      );
      expect(dummy?.pairs.objects).toBe(columns + 1);
    }
    expect(Math.min(found.with, found.without)).toBeGreaterThan(30);
  });
});

test("the limit is one in sixteen exactly", () => {
  const among = (rows: number, seats: number) =>
    withDummyColumn(
      { bidders: rows, objects: 1, turned: false, score: new Float64Array(rows), listed: undefined },
      Int32Array.of(seats),
    )?.seats;
  expect(among(32, 30)).toEqual(Int32Array.of(30, 2));
  expect(among(31, 29)).toBeUndefined();
  expect(among(32, 32)).toBeUndefined();
});
