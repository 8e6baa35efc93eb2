import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyReport } from "nastavnik";
import { type Cell } from "nastavnik/report";
import { slackOf, spotOf } from "../../src/report/publication/figure-table.js";
import { requestOf } from "../../src/report/publication/request.js";
import {
  countsOf,
  itemLists,
  municipalities,
  own,
  reportOfItems,
  type Item,
} from "../support/small-report.js";
import { on, period } from "./random-records.js";

const table = (items: readonly Item[], attributes: "all" | "none" = "none") =>
  requestOf(reportOfItems(items), { own, attributes }).table;

/** The items of a place and a value of a dimension. */
function itemsAt(
  items: readonly Item[],
  { level, region, municipality }: { level: string; region: string; municipality: string },
  { dimension, value }: { dimension: string; value: string },
): readonly Item[] {
  return items.filter((item) => {
    const [ofRegion, name] = municipalities[item.municipality]!;
    const isHere = level === "all" || (level === "region" ? ofRegion === region : name === municipality);
    const isIn = dimension === "all" || value === (dimension === "form" ? `f${item.form}` : `k${item.kind}`);
    return isHere && isIn;
  });
}

describe("the table of a report", () => {
  test("has every figure, at every place, with the people behind it", () => {
    fc.assert(
      fc.property(itemLists(8), fc.constantFrom("all", "none"), (items, attributes) => {
        const all = table(items, attributes);
        const { places, columns, measures, lines, counts, persons, hasFigure } = all;
        expect(counts.length).toBe(places.length * lines.length);
        for (const [place, at] of places.entries()) {
          expect(all.placeOf(at)).toBe(place);
          for (const [column, of] of columns.entries()) {
            expect(all.columnOf(of)).toBe(column);
            const here = itemsAt(items, at, of);
            expect(hasFigure[place * columns.length + column]).toBe(here.length > 0 ? 1 : 0);
            for (const [code, [count, people]] of Object.entries(countsOf(here))) {
              const measure = all.measureOf.get(code);
              const line = measure === undefined ? -1 : all.lineOf(column, measure);
              // Rooms are not broken down; a part or sum may be told as none wherever its whole is there.
              const isThere =
                itemsAt(items, places[0]!, of).length > 0 && (code !== "own.rooms" || column === 0);
              const some = countsOf(itemsAt(items, places[0]!, of))[code as keyof typeof own][0] > 0;
              const mayBeNone = code === "own.money" || (code === "own.part" && attributes === "all");
              expect(line >= 0).toBe(isThere && (some || mayBeNone));
              if (line < 0) continue;
              const cell = place * lines.length + line;
              expect(spotOf(all, cell)).toEqual({ place, line, column, measure });
              expect([counts[cell], persons[cell]]).toEqual(
                code === "own.rooms" && column > 0 ? [0, 0] : [count, people],
              );
              expect(measures[measure!]).toBe(code);
              expect(all.least[measure!]).toBe(mayBeNone ? 0 : 1);
              expect(all.open[measure!]).toBe(code === "own.rooms" ? 1 : 0);
            }
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test("is a tree of places, and of columns by dimension; a part is within its whole everywhere", () => {
    fc.assert(
      fc.property(itemLists(8), (items) => {
        const all = table(items);
        const { places, columns, dimensions, measureOf, relations, hasColumn } = all;
        for (const [place, { level, region, parent, children }] of places.entries()) {
          const above = level === "municipality" ? "region" : level === "region" ? "all" : undefined;
          const isParent = (each: (typeof places)[number]) =>
            each.level === above && (above === "all" || each.region === region);
          expect(parent).toBe(places.findIndex(isParent));
          expect(children).toEqual(places.flatMap((each, child) => (each.parent === place ? [child] : [])));
        }
        const names = [...new Set(columns.slice(1).map(({ dimension }) => dimension))];
        expect(dimensions.map((some) => new Set(some.map((column) => columns[column]!.dimension)))).toEqual(
          names.map((name) => new Set([name])),
        );
        expect(dimensions.flat().sort((a, b) => a - b)).toEqual(columns.slice(1).map((_, i) => i + 1));
        const [things, part] = [measureOf.get("own.all")!, measureOf.get("own.part")];
        if (part === undefined) return;
        const within = relations.find(({ terms }) => terms.some(([measure]) => measure === part))!;
        expect(within.terms).toEqual([
          [things, 1],
          [part, -1],
        ]);
        for (const [column, of] of columns.entries()) {
          expect(hasColumn(things, column)).toBe(true);
          expect(hasColumn(part, column)).toBe(true);
          expect(within.holdsIn[column]).toBe(1);
          for (const [place, at] of places.entries()) {
            const here = countsOf(itemsAt(items, at, of));
            const rest = here["own.all"][0] - here["own.part"][0];
            expect(slackOf(all, all.counts, within, place, column)).toBe(rest);
          }
        }
        const rooms = measureOf.get("own.rooms")!;
        expect(columns.map((_, column) => hasColumn(rooms, column))).toEqual(columns.map((_, i) => i === 0));
      }),
      { numRuns: 20 },
    );
  });

  test("has behind a part of things those behind the whole, at most one for each, also where it is none", () => {
    const done = [
      ["m1", 20, 1, 5],
      ["m2", 20, 1, 0],
      ["m3", 30, 2, 3],
      ["m4", 90, 40, 3],
      ["m5", 90, 40, 60],
    ] as const;
    const cells = done.map(([municipality, due, people, some]): Cell => ({
      ...{ region: "r", municipality, dimension: "all", value: "" },
      counts: { "activities.due": due, ...(some > 0 && { "activities.done": some }) },
      persons: { "activities.due": people },
    }));
    const all = requestOf({ ...emptyReport(period, on), cells }, {}).table;
    const part = all.lineOf(0, all.measureOf.get("activities.done")!);
    const behind = (name: string) => {
      const place = all.places.findIndex(({ municipality }) => municipality === name);
      return all.persons[place * all.lines.length + part];
    };
    expect(done.map(([name]) => behind(name))).toEqual([1, 1, 2, 3, 40]);
  });
});
