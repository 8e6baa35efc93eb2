import * as fc from "fast-check";
import { expect, test } from "vitest";
import { apportion } from "../../src/base/apportion.js";

test.each([
  [10_000, [1, 1, 1], [3334, 3333, 3333]],
  [10_000, [3, 2, 1], [5000, 3333, 1667]],
  [10_000, [40, 15, 15, 10, 10, 5, 5], [4000, 1500, 1500, 1000, 1000, 500, 500]],
  [2, [1, 1, 1], [1, 1, 0]],
  [5, [0, 1, 0], [0, 5, 0]],
  [7, [1e308, 1e308], [4, 3]],
  [7, [5e-324, 5e-324], [4, 3]],
  [-7, [1, 1, 1], [-2, -2, -3]],
  [0, [1, 2], [0, 0]],
])("%i by %j is %j", (total, weights, parts) => {
  expect(apportion(total, weights)).toEqual(parts);
});

test("parts add up to the whole, and each is its quota rounded up or down", () => {
  const weights = fc
    .array(fc.nat(1_000), { minLength: 1, maxLength: 30 })
    .filter((all) => all.some((w) => w > 0));
  fc.assert(
    fc.property(fc.nat(100_000), weights, (total, some) => {
      const parts = apportion(total, some);
      const sum = BigInt(some.reduce((all, weight) => all + weight, 0));
      expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
      parts.forEach((part, i) => {
        const exact = BigInt(total) * BigInt(some[i] ?? 0);
        expect(BigInt(part) * sum > exact - sum).toBe(true);
        expect(BigInt(part) * sum < exact + sum).toBe(true);
      });
    }),
  );
});

test("nobody with a smaller remainder is rounded up before one with a larger, whatever the order", () => {
  const weights = fc.uniqueArray(fc.integer({ min: 1, max: 1_000 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(fc.nat(10_000), weights, (total, some) => {
      const sum = some.reduce((all, weight) => all + weight, 0);
      const rest = (weight: number) => (total * weight) % sum;
      const parts = apportion(total, some);
      const up = some.filter((weight, i) => (parts[i] ?? 0) > Math.floor((total * weight) / sum)).map(rest);
      const down = some.filter((weight, i) => parts[i] === Math.floor((total * weight) / sum)).map(rest);
      expect(Math.min(...up)).toBeGreaterThanOrEqual(down.length === 0 ? 0 : Math.max(...down));
    }),
  );
});

test("the largest whole numbers are parted exactly", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 200 }), (total, count) => {
      const parts = apportion(
        total,
        Array.from({ length: count }, () => 1),
      );
      const each = BigInt(total) / BigInt(count);
      const more = Number(BigInt(total) % BigInt(count));
      expect(parts.map(BigInt)).toEqual(Array.from({ length: count }, (_, i) => each + (i < more ? 1n : 0n)));
    }),
  );
});
