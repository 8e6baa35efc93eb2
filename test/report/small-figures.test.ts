import fc from "fast-check";
import { expect, test } from "vitest";
import { requestOf } from "../../src/report/publication/request.js";
import {
  countsOf,
  itemLists,
  municipalities,
  own,
  reportOfItems,
  type Item,
} from "../support/small-report.js";

/** By place, value and measure, the width of each small figure, read off the items by the words of the rule. */
function smallByTheRule(items: readonly Item[], threshold: number, attributes: "all" | "none") {
  const widths: Record<string, number> = {};
  let ofGroups = 0;
  const places = [
    ["all", items] as const,
    ...["r1", "r2"].map(
      (name) => [name, items.filter((item) => municipalities[item.municipality]![0] === name)] as const,
    ),
    ...municipalities.map(
      ([, name], number) => [name, items.filter(({ municipality }) => municipality === number)] as const,
    ),
  ];
  const values = [
    ["", () => true] as const,
    ...[0, 1, 2].map((form) => [`f${form}`, (item: Item) => item.form === form] as const),
    ...[0, 1].map((kind) => [`k${kind}`, (item: Item) => item.kind === kind] as const),
  ];
  for (const [place, here] of places)
    for (const [value, isIn] of values) {
      const counts = countsOf(here.filter(isIn));
      const typical = (count: number, people: number) => Math.max(threshold - 2, Math.ceil(count / people));
      const [all, people] = counts["own.all"];
      if (people >= 1 && people < threshold) {
        widths[`${place} ${value} own.all`] = typical(all, people);
        // Money is a sum over these things, also where it is none; so is a part of them, where it may be told as none.
        widths[`${place} ${value} own.money`] = typical(counts["own.money"][0], people);
        const part = counts["own.part"];
        if (part[0] > 0 || attributes === "all")
          widths[`${place} ${value} own.part`] = typical(part[0], part[1] > 0 ? part[1] : people);
      }
      for (const code of ["own.money", "own.part"] as const) {
        const [count, some] = counts[code];
        if (some >= 1 && some < threshold) widths[`${place} ${value} ${code}`] = typical(count, some);
      }
      const [part] = counts["own.part"];
      const name = `${place} ${value} own.part`;
      const isAllOrNone = all > 0 && (part === 0 || part === all) && people < 2 * threshold;
      if (attributes === "all" && isAllOrNone && widths[name] === undefined) {
        widths[name] = threshold - 2;
        ofGroups++;
      }
    }
  return { widths, ofGroups };
}

test("small is what few people have, what rides on it, and a part of it; all or none of few on demand", () => {
  fc.assert(
    fc.property(
      itemLists(),
      fc.constantFrom(3, 4, 6),
      fc.constantFrom("all", "none"),
      (items, threshold, attributes) => {
        const { table, small, attributeFigures } = requestOf(reportOfItems(items), {
          threshold,
          own,
          attributes,
        });
        const found = [...small].map(([cell, width]) => {
          const { column, measure } = table.lines[cell % table.lines.length]!;
          const place = table.places[Math.floor(cell / table.lines.length)]!;
          const name = place.municipality || place.region || "all";
          return [`${name} ${table.columns[column]!.value} ${table.measures[measure]}`, width] as const;
        });
        const expected = smallByTheRule(items, threshold, attributes);
        expect(Object.fromEntries(found)).toEqual(expected.widths);
        expect(attributeFigures).toBe(expected.ofGroups);
      },
    ),
    { numRuns: 60 },
  );
});
