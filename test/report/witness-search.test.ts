import fc from "fast-check";
import { expect, test } from "vitest";
import { Bundles } from "../../src/report/publication/bundles.js";
import { spotOf } from "../../src/report/publication/figure-table.js";
import { touches, type Insider } from "../../src/report/publication/insiders.js";
import { requestOf } from "../../src/report/publication/request.js";
import { cellSecret, smallRests } from "../../src/report/publication/secrets.js";
import { witnessFault } from "../../src/report/publication/witness-fault.js";
import { WitnessSearch } from "../../src/report/publication/witness-search.js";
import { extend } from "../../src/report/publication/witnesses.js";
import { itemLists, own, reportOfItems } from "../support/small-report.js";

const share = { unit: "share", numerator: ["own.part"], denominator: ["own.all"] } as never;

test("a witness is found that is true, leaves alone what must be left alone, and reaches as far as was wanting", () => {
  const tally = { asked: 0, found: 0, free: 0 };
  const cases = fc.tuple(itemLists(), fc.infiniteStream(fc.nat(99)), fc.boolean());
  fc.assert(
    fc.property(cases, ([items, dice, isGrouped]) => {
      const roll = (sides: number) => Number(dice.next().value) % sides;
      const request = requestOf(reportOfItems(items), {
        own,
        threshold: 5,
        attributes: "all",
        indicators: { share },
      });
      const { table, small } = request;
      const cells = [...table.counts.keys()];
      const rooms = table.measureOf.get("own.rooms")!;
      const isOpen = (cell: number) => spotOf(table, cell).measure === rooms;
      const blocked = Uint8Array.from(cells, (cell) => (isOpen(cell) || roll(30) === 0 ? 1 : 0));
      const canHide = (cell: number) => {
        const { place, column, measure } = spotOf(table, cell);
        const mayBeNone =
          table.least[measure] === 0 && table.hasFigure[place * table.columns.length + column] === 1;
        return blocked[cell] === 0 && (table.counts[cell]! > 0 || mayBeNone);
      };
      const most = roll(4);
      const hidden = Uint8Array.from(cells, (cell) => (canHide(cell) && roll(4) <= most ? 1 : 0));
      const costs = Float64Array.from(cells, () => 1 + roll(9));
      const groupOf = Int32Array.from(table.places, ({ level }) =>
        isGrouped && level === "municipality" ? roll(2) : 0,
      );
      const task = {
        ...{ table, threshold: 5, small, costs, groupOf, known: new Set<number>(), alsoHidden: [] },
        against: { municipalities: true, persons: true },
      };
      const search = new WitnessSearch(task, hidden, blocked);
      const bundles = new Bundles(table, 3);
      const secrets = [
        ...[...small]
          .filter(([cell]) => blocked[cell] === 0)
          .map(([cell, width]) => cellSecret(table, bundles, cell, width)),
        ...smallRests(table, bundles, 5),
      ];
      for (const secret of secrets.filter(() => roll(4) === 0)) {
        const insiders: readonly (Insider | undefined)[] = [
          undefined,
          { place: table.places.length - 1 - roll(2) },
          { cells: new Set(cells.filter(() => roll(12) === 0)) },
        ];
        const insider = insiders[roll(3)];
        const reach = { down: roll(2), up: roll(2) };
        const before = hidden.slice();
        const found = search.find(secret, reach, 200, insider);
        expect(hidden).toEqual(before);
        tally.asked++;
        if (found === undefined) continue;
        tally.found++;
        const { witness, cost } = found;
        const all = hidden.slice();
        for (const cell of witness.cells) all[cell] = 1;
        const changes = new Map(witness.cells.map((cell, i) => [cell, witness.changes[i]!]));
        const facts = { ...request.facts, groupOf };
        const { up, down } = witness;
        const places = new Set(witness.cells.map((cell) => spotOf(table, cell).place));
        expect(witnessFault({ ...request, facts }, all, { up, down, changes, places })).toBeUndefined();
        expect(witness.cells.every(canHide)).toBe(true);
        if (insider !== undefined) expect(touches(witness, insider)).toBe(false);
        const by = secret.terms.reduce((sum, [cell, factor]) => sum + factor * (changes.get(cell) ?? 0), 0);
        const wide = { ...reach };
        extend(wide, by, witness);
        expect(wide.up + wide.down).toBeGreaterThanOrEqual(secret.width);
        // A step costs next to nothing beside what is suppressed for it.
        const paid = witness.cells.reduce((sum, cell) => sum + (hidden[cell] === 1 ? 0 : costs[cell]!), 0);
        expect(cost).toBeGreaterThanOrEqual(paid);
        expect(cost).toBeLessThan(200);
        expect(search.find(secret, reach, cost + 1e-9, insider)).toEqual(found);
        if (cost < 1) {
          tally.free++;
          expect(cost).toBeLessThan(1e-3);
          continue;
        }
        // Only other ways are looked at where the limit is lower, and what they find costs less.
        const less = search.find(secret, reach, cost, insider);
        if (less !== undefined) expect(less.cost).toBeLessThan(cost);
      }
    }),
    { numRuns: 20 },
  );
  expect(tally.found).toBeGreaterThan(tally.asked / 4);
  expect(tally.free).toBeGreaterThan(10);
  expect(tally.found - tally.free).toBeGreaterThan(10);
});
