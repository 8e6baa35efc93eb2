import { describe, expect, test } from "vitest";
import { pairsWorth, transpose } from "../../src/kernel/scored-pairs.js";
import { listsOf, randomFrom, randomProblem, scoredPairsOf } from "./instances.js";

describe.each([
  ["every pair", undefined],
  ["listed pairs", 0.4],
] as const)("%s", (_, density) => {
  // Matrices are turned in blocks of 32 × 32, so sizes lie on both sides of that.
  const random = randomFrom(91);
  const some = Array.from({ length: 60 }, () =>
    scoredPairsOf(
      randomProblem(random, {
        rows: Math.floor(random() * 70),
        columns: Math.floor(random() * 70),
        maxSeats: 1,
        score: (next) => Math.floor(next() * 10) - 3,
        ...(density !== undefined && { density }),
      }),
    ),
  );

  test("grouped by the other side, every pair stands with its bidders ascending", () => {
    for (const pairs of some) {
      const other = transpose(pairs);
      expect(other).toMatchObject({ bidders: pairs.objects, objects: pairs.bidders, turned: true });
      const expected = Array.from({ length: pairs.objects }, (): [number, number][] => []);
      listsOf(pairs).forEach((list, b) => {
        for (const [o, score] of list) expected[o]!.push([b, score]);
      });
      expect(listsOf(other)).toEqual(expected);
      expect(transpose(other).turned).toBe(false);
    }
  });

  test("pairs are left out that score less than their bidder gains already", () => {
    for (const pairs of some) {
      const gain = Float64Array.from({ length: pairs.bidders }, () => Math.floor(random() * 12) - 3);
      const kept = pairsWorth(pairs, gain);
      expect(kept).toMatchObject({ bidders: pairs.bidders, objects: pairs.objects, turned: false });
      expect(kept.listed).toBeDefined();
      expect(listsOf(kept)).toEqual(
        listsOf(pairs).map((list, b) => list.filter(([, score]) => score >= gain[b]!)),
      );
    }
  });
});
