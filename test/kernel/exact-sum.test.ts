import fc from "fast-check";
import { expect, test } from "vitest";
import { ExactSum } from "../../src/kernel/exact-sum.js";

function sumOf(numbers: readonly number[]): number {
  const sum = new ExactSum();
  for (const number of numbers) sum.add(number);
  return sum.value;
}

test("rounding errors of the additions are kept", () => {
  expect(sumOf([])).toBe(0);
  expect(sumOf([1e100, 1, -1e100])).toBe(1);
  expect(sumOf(new Array<number>(10).fill(0.1))).toBe(1);
  expect(sumOf([1, 2 ** -53, 2 ** -106])).toBe(1 + 2 ** -52); // just above half a unit in the last place: rounds up
  expect(sumOf([1, 2 ** -53, -(2 ** -106)])).toBe(1); // just below
  expect(sumOf([5e-324, 5e-324])).toBe(1e-323);
});

test("whole numbers over a power of two give the nearest number to the exact sum", () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeInteger()), (numbers) => {
      const exact = numbers.reduce((sum, number) => sum + BigInt(number), 0n);
      expect(sumOf(numbers.map((number) => number / 1024)) + 0).toBe(Number(exact) / 1024 + 0);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test("so do numbers of very different size, some of which cancel each other", () => {
  const digits = fc.integer({ min: -(2 ** 10), max: 2 ** 10 });
  const size = fc.integer({ min: 0, max: 120 });
  fc.assert(
    fc.property(fc.array(fc.tuple(digits, size, fc.boolean())), (parts) => {
      let exact = 0n; // in units of 2⁻⁶⁰
      const numbers: number[] = [];
      for (const [digits, size, cancelled] of parts) {
        numbers.push(digits * 2 ** (size - 60));
        if (cancelled) numbers.push((1 - digits) * 2 ** (size - 60));
        exact += BigInt(cancelled ? 1 : digits) << BigInt(size);
      }
      expect(sumOf(numbers) + 0).toBe(Number(exact) / 2 ** 60 + 0);
    }),
    { seed: 3, numRuns: 1000 },
  );
});

test("the order of adding does not matter", () => {
  const finite = fc.double({ noNaN: true, min: -1e300, max: 1e300 });
  fc.assert(
    fc.property(fc.array(finite), (numbers) => {
      expect(sumOf([...numbers].sort((a, b) => a - b)) + 0).toBe(sumOf(numbers) + 0);
    }),
    { seed: 2, numRuns: 300 },
  );
});
