import fc from "fast-check";
import { expect, test } from "vitest";
import { Bundles, type ColumnStep } from "../../src/report/publication/bundles.js";
import type { FigureTable } from "../../src/report/publication/figure-table.js";
import { PossibleTable } from "../../src/report/publication/possible-table.js";
import { requestOf } from "../../src/report/publication/request.js";
import { itemLists, own, reportOfItems } from "../support/small-report.js";

/** A table whose counts are anything: what is asked of each figure and relation does not need the sums to be right. */
const tables = fc.tuple(itemLists(5), fc.infiniteStream(fc.nat(6))).map(([items, numbers]): FigureTable => {
  const { table } = requestOf(reportOfItems(items), { own, attributes: "all" });
  return { ...table, counts: table.counts.map(() => Number(numbers.next().value)) };
});

/** Every step of every bundle, with the measures and factors that it changes. */
function stepsOf(table: FigureTable): readonly ColumnStep[] {
  const bundles = new Bundles(table, 3);
  return table.measures.flatMap((_, measure) =>
    bundles
      .ofMeasure(measure)
      .flatMap(({ whole, strands }) => [whole, ...strands.flatMap(({ steps }) => steps)]),
  );
}

/** Whether figures changed from the true ones keep to their least, and to the relations of their spots that held. */
function isPossible(table: FigureTable, values: Float64Array, from: Float64Array): boolean {
  const { places, lines, lineOf, relations, least, columns } = table;
  const isLow = values.some(
    (value, cell) => value < from[cell]! && value < least[lines[cell % lines.length]!.measure]!,
  );
  const sum = (
    of: Float64Array,
    place: number,
    column: number,
    terms: FigureTable["relations"][number]["terms"],
  ) =>
    terms.reduce((all, [measure, factor]) => {
      const line = lineOf(column, measure);
      return line < 0 ? all : all + factor * of[place * lines.length + line]!;
    }, 0);
  const isBroken = places.some((_, place) =>
    columns.some((_, column) =>
      relations.some(
        ({ terms, holdsIn }) =>
          holdsIn[column] === 1 &&
          sum(from, place, column, terms) >= 0 &&
          sum(values, place, column, terms) < 0,
      ),
    ),
  );
  return !isLow && !isBroken;
}

test("a step is allowed where no figure that falls goes below its least, and no relation that holds breaks", () => {
  fc.assert(
    fc.property(tables, fc.nat(3), fc.integer({ min: -4, max: 4 }), (table, municipality, by) => {
      if (by === 0) return;
      const possible = new PossibleTable(table);
      const place = municipality % table.places.length;
      for (const step of stepsOf(table)) {
        const values = table.counts.slice();
        step.lines.forEach((line, i) => {
          values[place * table.lines.length + line]! += by * step.factors[i]!;
        });
        // A figure of 0 that cannot be 0 is not a figure: to make one more of it, it has to come to its least.
        const isShort = step.lines.some((line) => {
          const value = values[place * table.lines.length + line]!;
          return value < table.least[table.lines[line]!.measure]!;
        });
        const isAllowed = possible.allows(place, step, by);
        expect(isAllowed).toBe(isPossible(table, values, table.counts) && !isShort);
        possible.change({ place, step, by });
        expect(possible.values).toEqual(values);
        for (const [cell, value] of values.entries())
          expect(possible.changeOf(cell)).toBe(value - table.counts[cell]!);
        const changed = [...values.entries()].filter(([cell, value]) => value !== table.counts[cell]);
        expect(new Map(possible.take())).toEqual(
          new Map(changed.map(([cell, value]) => [cell, value - table.counts[cell]!])),
        );
        expect(possible.values).toEqual(table.counts);
        expect(possible.changeOf(changed[0]?.[0] ?? 0)).toBe(0);
      }
    }),
    { numRuns: 15 },
  );
});

test("what is changed and changed back is not changed", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const possible = new PossibleTable(table);
      const [step] = stepsOf(table);
      possible.change({ place: 0, step: step!, by: 2 });
      possible.change({ place: 0, step: step!, by: -2 });
      possible.change({ place: 1, step: step!, by: 1 });
      expect([...possible.take().keys()]).toEqual(step!.lines.map((line) => table.lines.length + line));
    }),
    { numRuns: 5 },
  );
});

test("a witness can be taken so often up and down, and no more, as leaves every figure and relation possible", () => {
  fc.assert(
    fc.property(
      tables,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(-2, -1, 1, 2)), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(1, 2),
      (table, some, unit) => {
        const { counts, lines, places } = table;
        const changes = new Map(some.map(([at, by]) => [at % counts.length, by * unit]));
        const witness = new PossibleTable(table).witnessOf(changes, unit);
        const cells = [...changes.keys()].sort((a, b) => a - b);
        expect(witness.cells).toEqual(cells);
        expect(witness.changes).toEqual(cells.map((cell) => changes.get(cell)! / unit));
        const touched = new Set(cells.map((cell) => Math.floor(cell / lines.length)));
        expect(new Set(witness.municipalities)).toEqual(
          new Set([...touched].filter((place) => places[place]!.level === "municipality")),
        );
        for (const [sign, times] of [
          [1, witness.up],
          [-1, witness.down],
        ] as const) {
          const isFine = (many: number) => {
            const values = counts.slice();
            for (const [cell, by] of changes) values[cell]! += (sign * many * by) / unit;
            return isPossible(table, values, counts);
          };
          let most = 0;
          while (most < 30 && isFine(most + 1)) most++;
          expect(times).toBe(most < 30 ? most : 1_000_000);
        }
      },
    ),
    { numRuns: 120 },
  );
});
