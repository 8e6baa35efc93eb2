import fc from "fast-check";
import { expect, test } from "vitest";
import type { FigureTable, TablePlace } from "../../src/report/publication/figure-table.js";
import type { Secret } from "../../src/report/publication/secrets.js";
import { WalkScope } from "../../src/report/publication/walk-scope.js";

/** Lines: the whole of two measures, and a value of the first and of a third, which has no whole. */
const lines = [
  { column: 0, measure: 0 },
  { column: 0, measure: 1 },
  { column: 1, measure: 0 },
  { column: 1, measure: 2 },
];

/** Everything, its regions, and their municipalities after each; numbers are anything. */
const countries = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 7 }),
    fc.infiniteStream(fc.nat(5)),
  )
  .map(([sizes, dice]) => {
    const places: TablePlace[] = [{ level: "all", region: "", municipality: "", parent: -1, children: [] }];
    for (const [r, size] of sizes.entries()) {
      const region = places.length;
      const names = { region: `r${r}`, municipality: "" };
      const children = Array.from({ length: size }, (_, i) => region + 1 + i);
      places.push({ level: "region", ...names, parent: 0, children });
      for (const child of children)
        places.push({
          level: "municipality",
          ...names,
          municipality: `m${child}`,
          parent: region,
          children: [],
        });
    }
    places[0] = {
      ...places[0]!,
      children: places.flatMap(({ level }, i) => (level === "region" ? [i] : [])),
    };
    const counts = Float64Array.from({ length: places.length * lines.length }, () =>
      Number(dice.next().value),
    );
    const small = new Set([...counts.keys()].filter(() => Number(dice.next().value) < 2));
    const lineOf = (column: number, measure: number) =>
      lines.findIndex((line) => line.column === column && line.measure === measure);
    const table = { places, lines, counts, lineOf } as unknown as FigureTable;
    return { table, small: new Map([...small].map((cell) => [cell, 1])), dice };
  });

/** The places in the order of a number, the largest first and of equal ones the first; so many of them. */
const most = (places: readonly number[], of: (place: number) => number, many: number) =>
  [...places].sort((a, b) => of(b) - of(a) || a - b).slice(0, many);

test("walks are looked for in few municipalities of the secret's region, in all of it, and in a few others", () => {
  fc.assert(
    fc.property(countries, fc.nat(), fc.boolean(), ({ table, small, dice }, at, isRest) => {
      const { places, counts } = table;
      const cell = at % counts.length;
      const place = Math.floor(cell / lines.length);
      const { measure, column } = lines[cell % lines.length]!;
      const isGrouped = Number(dice.next().value) === 0;
      const groupOf = Int32Array.from(places, ({ level }, i) =>
        isGrouped && level === "municipality" ? i % 2 : 0,
      );
      const what = isRest ? { rest: { terms: [[measure, 1]] } } : { cell };
      const secret = { place, column, what, terms: [[cell, 1]], width: 3, bundles: [] } as unknown as Secret;
      const found = [...new WalkScope(table, small, groupOf).widening(secret)].map(
        (childrenOf) => (of: number) => new Set(childrenOf(of)),
      );

      const isInGroup = (municipality: number) => groupOf[municipality] === groupOf[place];
      const below = (region: number) => places[region]!.children.filter(isInGroup);
      const countOf = (of: number) => (measure === 2 ? 0 : counts[of * lines.length + measure]!);
      const smallIn = (of: number) =>
        [...small.keys()].filter((each) => Math.floor(each / lines.length) === of).length;
      const few = (region: number, rows: number) =>
        new Set(
          below(region).length <= rows
            ? below(region)
            : [...most(below(region), countOf, rows), ...most(below(region), smallIn, rows)],
        );
      const all = places[0]!.children;
      const { level, parent } = places[place]!;
      const own = level === "all" ? undefined : level === "region" ? place : parent;
      const regions = own === undefined ? most(all, countOf, 4) : [own];
      const rows = Math.ceil(12 / regions.length);
      const withOwn = (some: ReadonlySet<number>) =>
        level === "municipality" ? new Set([...some, place]) : some;
      const narrow = (region: number) => withOwn(few(region, rows));

      const steps = found.slice();
      const first = steps.shift()!;
      expect(first(0)).toEqual(new Set(regions));
      for (const region of regions) expect(first(region)).toEqual(narrow(region));
      if (regions.some((region) => below(region).length > rows)) {
        const second = steps.shift()!;
        expect(second(0)).toEqual(new Set(regions));
        for (const region of regions) expect(second(region)).toEqual(new Set(below(region)));
      }
      if (all.length > regions.length) {
        const last = steps.shift()!;
        const others = new Set([...regions, ...most(all, countOf, 4)]);
        expect(last(0)).toEqual(others);
        for (const region of others)
          expect(last(region)).toEqual(region === own ? withOwn(few(region, 12)) : few(region, 3));
      }
      expect(steps).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
