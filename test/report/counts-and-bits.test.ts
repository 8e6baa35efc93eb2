import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PairBits } from "../../src/report/counting/pair-bits.js";
import { WholeCounts } from "../../src/report/counting/whole-counts.js";

const bits31 = 2 ** 31;

describe("whole counts", () => {
  test("are sums of any size, as bigint has them", () => {
    const count = fc.oneof(
      fc.constantFrom(1, bits31 - 1, bits31, bits31 + 1, 2 ** 32, 2 ** 48 - 1),
      fc.nat(bits31 - 1),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), count), { maxLength: 30 }), (all) => {
        const counts = new WholeCounts();
        counts.grow(3);
        for (const [at, each] of all) counts.add(at, each);
        for (const at of [0, 1, 2]) {
          const sum = all.reduce((sum, [where, each]) => (where === at ? sum + BigInt(each) : sum), 0n);
          expect(BigInt(counts.at(at))).toBe(sum);
        }
      }),
    );
  });

  test("keep what they are past what fits, and when they grow", () => {
    const counts = new WholeCounts();
    counts.grow(1);
    counts.add(0, bits31 - 1);
    expect(counts.at(0)).toBe(bits31 - 1);
    counts.add(0, 1);
    expect(counts.at(0)).toBe(bits31);
    counts.grow(100);
    expect(counts.length).toBeGreaterThanOrEqual(100);
    counts.add(0, bits31);
    expect([counts.at(0), counts.at(1), counts.at(99)]).toEqual([2 * bits31, 0, 0]);
    counts.add(99, Number.MAX_SAFE_INTEGER);
    expect(counts.at(99)).toBe(Number.MAX_SAFE_INTEGER);
    counts.add(99, 1);
    expect(Number.isSafeInteger(counts.at(99))).toBe(false);
  });
});

test("bits of pairs are unset until they are set, each by itself, as a set of texts has them", () => {
  const number = fc.oneof(fc.nat(4), fc.nat(2 ** 31 - 2));
  const asked = fc.array(fc.tuple(number, number, fc.nat(31)), { maxLength: 300 });
  fc.assert(
    fc.property(asked, fc.integer({ min: 1, max: 5 }), (all, together) => {
      const bits = new PairBits();
      const known = new Set<string>();
      for (let i = 0; i < all.length; i += together) {
        const some = all.slice(i, i + together);
        bits.makeRoom(some.length);
        const at = some.map(([first, second]) => bits.find(first, second));
        some.forEach((each, j) => {
          const key = each.join(" ");
          expect(bits.set(at[j]!, each[2])).toBe(!known.has(key));
          known.add(key);
        });
      }
    }),
  );
});
