import { expect, test } from "vitest";
import { pricesOf } from "../../src/report/publication/prices.js";
import { requestOf } from "../../src/report/publication/request.js";
import { own, reportOfItems } from "../support/small-report.js";

const items = [0, 1, 2, 3].flatMap((municipality) =>
  [0, 1, 2].map((form) => ({ municipality, form, kind: 0, who: form, isPart: form === 0, money: 1 })),
);
const { table } = requestOf(reportOfItems(items), { own });
const { places, lines, columns, measures, counts } = table;

/** By level, whether of the whole, measure and count: what a figure costs; the smaller of equal ones first. */
function priceOf(cell: number): number {
  const { column, measure } = lines[cell % lines.length]!;
  const { level } = places[Math.floor(cell / lines.length)]!;
  const isWhole = columns[column]!.dimension === "all";
  const usual = { municipality: [1, 3], region: [3, 5], all: [5, 7] }[level][isWhole ? 1 : 0]!;
  const isHeadline = isWhole && level !== "municipality" && measures[measure] === "own.part";
  return isHeadline ? 50 * usual : usual;
}

test("sums cost more than parts, totals that must be shown go last; among equals the smaller figure goes first", () => {
  const prices = pricesOf(table, new Set(["own.part"]), 0);
  expect(prices).toHaveLength(counts.length);
  for (const [cell, price] of prices.entries())
    expect(price).toBeCloseTo(priceOf(cell) + counts[cell]! / 1e9, 12);
});

test("a seed decides among equals, and every seed otherwise", () => {
  const orders = [1, 2, 3, -1, 7919].map((seed) => {
    const prices = pricesOf(table, new Set(["own.part"]), seed);
    const lots = [...prices].map((price, cell) => 1000 * (price - priceOf(cell)));
    for (const lot of lots) {
      expect(lot).toBeGreaterThanOrEqual(0);
      expect(lot).toBeLessThan(1);
    }
    // Spread over all that is between 0 and 1, with hardly any two the same.
    expect(new Set(lots.map((lot) => lot.toFixed(6))).size).toBeGreaterThan(lots.length - 3);
    for (const quarter of [0, 1, 2, 3]) {
      const inside = lots.filter((lot) => Math.floor(4 * lot) === quarter).length;
      expect(inside / lots.length).toBeGreaterThan(0.15);
      expect(inside / lots.length).toBeLessThan(0.35);
    }
    expect([...pricesOf(table, new Set(["own.part"]), seed)]).toEqual([...prices]);
    return lots
      .map((lot, cell) => [lot, cell] as const)
      .sort(([a], [b]) => a - b)
      .map(([, cell]) => cell)
      .join();
  });
  expect(new Set(orders).size).toBe(orders.length);
});

test("the same seed gives the same lots in every version", () => {
  const lots = (seed: number) =>
    [...pricesOf(table, new Set(), seed).slice(0, 3)].map((price) => Math.round(1e9 * (price % 1)));
  expect([lots(1), lots(2)]).toEqual([
    [246790, 23306, 234604],
    [23306, 246790, 114788],
  ]);
});
