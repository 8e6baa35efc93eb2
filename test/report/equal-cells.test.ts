import fc from "fast-check";
import { expect, test } from "vitest";
import { certifiedPublication, verifyPublication } from "nastavnik/report";
import { EqualCells } from "../../src/report/publication/equal-cells.js";
import { requestOf } from "../../src/report/publication/request.js";
import { madeUpReport } from "../support/made-up-region.js";
import { itemLists, own, reportOfItems } from "../support/small-report.js";

test("a region alone and everything are one figure: both are shown, or neither", () => {
  for (const seed of [1, 2, 3]) {
    const report = madeUpReport({ seed, municipalities: 6, schools: 3, dimensions: ["form"] });
    const { publication, certificate } = certifiedPublication(report);
    expect(verifyPublication(report, publication, certificate)).toEqual([]);
    const at = (level: string) =>
      publication.figures
        .filter((figure) => figure.level === level)
        .map(({ dimension, value, counts }) => ({ dimension, value, counts }));
    expect(at("region")).toEqual(at("all"));
  }
});

test("a sum of which one part is more than 0 is that part, and no other part of it is", () => {
  fc.assert(
    fc.property(itemLists(6), (items) => {
      const { table } = requestOf(reportOfItems(items), { own, attributes: "all" });
      const { places, lines, columns, counts, lineOf } = table;
      // Every sum there is, over the places below or the values of a dimension, as its cell and the cells of its parts.
      const sums: (readonly [number, readonly number[]])[] = [];
      for (const [place, { level, region }] of places.entries())
        for (const [line, { column, measure }] of lines.entries()) {
          const cell = place * lines.length + line;
          const below = places.flatMap((each, child) => {
            const isBelow =
              level === "all"
                ? each.level === "region"
                : each.level === "municipality" && each.region === region;
            return level !== "municipality" && isBelow ? [child * lines.length + line] : [];
          });
          sums.push([cell, below]);
          for (const dimension of column === 0 ? ["form", "kind"] : []) {
            const own = columns.flatMap((of, at) =>
              of.dimension === dimension ? [lineOf(at, measure)] : [],
            );
            sums.push([cell, own.filter((each) => each >= 0).map((each) => place * lines.length + each)]);
          }
        }
      const pairs = sums.flatMap(([sum, parts]) => {
        const some = parts.filter((part) => counts[part]! > 0);
        return some.length === 1 ? [[sum, some[0]!] as const] : [];
      });
      const group = counts.map((_, cell) => cell);
      for (const [a, b] of pairs) {
        const [from, to] = [group[a]!, group[b]!];
        for (const [cell, each] of group.entries()) if (each === from) group[cell] = to;
      }
      const equals = new EqualCells(table);
      for (const cell of counts.keys())
        expect([...equals.of(cell)].sort((a, b) => a - b)).toEqual(
          [...counts.keys()].filter((other) => group[other] === group[cell]),
        );
    }),
    { numRuns: 15 },
  );
});
