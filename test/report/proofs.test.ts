import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { UnguardedFigure } from "nastavnik/report";
import type { Bundles } from "../../src/report/publication/bundles.js";
import { slackOf, spotOf, type FigureTable } from "../../src/report/publication/figure-table.js";
import { Insiders, touches, type Insider } from "../../src/report/publication/insiders.js";
import { Proofs, type Witness as ProofWitness } from "../../src/report/publication/proofs.js";
import { Reaches } from "../../src/report/publication/reaches.js";
import { requestOf, type Request } from "../../src/report/publication/request.js";
import { cellSecret, smallRests, type Secret } from "../../src/report/publication/secrets.js";
import { unprovedFigures } from "../../src/report/publication/unproved-figures.js";
import { changeAt, Witnesses, type Witness } from "../../src/report/publication/witnesses.js";
import { itemLists, own, reportOfItems } from "../support/small-report.js";

const share = {
  ...({ code: "OWN-1", name: { ru: "", en: "" }, unit: "share" } as object),
  numerator: ["own.part"],
  denominator: ["own.all"],
};
const threshold = 4;

/** A small report, and witnesses that need not be true: each changes some cells of a few places. */
const cases = fc
  .tuple(
    itemLists(6),
    fc.array(
      fc.record({
        cells: fc.array(fc.tuple(fc.nat(), fc.constantFrom(-2, -1, 1, 2)), { minLength: 1, maxLength: 5 }),
        up: fc.nat(3),
        down: fc.nat(3),
      }),
      { maxLength: 30 },
    ),
  )
  .map(([items, some]) => {
    const request = requestOf(reportOfItems(items), {
      own,
      threshold,
      attributes: "all",
      indicators: { one: share as never },
    });
    const { table } = request;
    const witnesses = some.map(({ cells, up, down }): Witness => {
      const changes = new Map(cells.map(([at, by]) => [at % table.counts.length, by]));
      const order = [...changes.keys()].sort((a, b) => a - b);
      const places = new Set(order.map((cell) => spotOf(table, cell).place));
      return {
        cells: order,
        changes: order.map((cell) => changes.get(cell)!),
        up,
        down,
        municipalities: [...places].filter((place) => table.places[place]!.level === "municipality"),
      };
    });
    return { request, table, witnesses };
  });

const changeOf = ({ cells, changes }: Witness, terms: Secret["terms"]) =>
  terms.reduce((sum, [cell, factor]) => sum + factor * (changes[cells.indexOf(cell)] ?? 0), 0);

/** How far apart the tables of witnesses hold a sum: each witness is two tables, beside the true one. */
function widthBy(witnesses: readonly Witness[], terms: Secret["terms"]): number {
  const values = witnesses.flatMap((each) => [
    each.up * changeOf(each, terms),
    -each.down * changeOf(each, terms),
  ]);
  return Math.max(0, ...values) - Math.min(0, ...values);
}

/** Whole: each cell, and each small rest. */
function secretsOf(table: FigureTable, widths: ReadonlyMap<number, number>): readonly Secret[] {
  const none = { ofMeasure: () => [], ofRest: () => [] } as unknown as Bundles;
  const cells = [...table.counts.keys()].map((cell) =>
    cellSecret(table, none, cell, widths.get(cell) ?? threshold - 2),
  );
  return [...cells, ...smallRests(table, none, threshold)];
}

/** The municipality that alone has some of it: nobody else could have any. */
function ownerOf({ counts, lines, places }: FigureTable, { place, terms }: Secret): number | undefined {
  const below = (at: number): readonly number[] =>
    places[at]!.children.length === 0 ? [at] : places[at]!.children.flatMap(below);
  const upper = terms.filter(([, factor]) => factor > 0).map(([cell]) => cell % lines.length);
  const having = below(place).filter((leaf) => upper.some((line) => counts[leaf * lines.length + line]! > 0));
  return having.length === 1 ? having[0] : undefined;
}

const asProof = (table: FigureTable, { cells, changes, up, down }: Witness): ProofWitness => ({
  up,
  down,
  changes: new Map(cells.map((cell, i) => [cell, changes[i]!])),
  places: new Set(cells.map((cell) => spotOf(table, cell).place)),
});

/** A secret of which somebody has some: whose it is of a 0 that is withheld, the contributors' own test asks. */
const isOfSome = ({ counts }: FigureTable, { terms }: Secret) =>
  terms.some(([cell, factor]) => factor > 0 && counts[cell]! > 0);

describe("what witnesses prove", () => {
  test("is how far apart their tables hold it; the first that suffice are enough", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ request, table, witnesses }, dismissed) => {
        const book = new Witnesses();
        for (const each of witnesses) book.add(each);
        const gone = book.dismiss(dismissed % table.counts.length);
        const counting = witnesses.filter((_, number) => !gone.includes(number));
        expect(book.counting()).toEqual(counting);
        expect(gone).toEqual(
          witnesses.flatMap(({ cells }, i) => (cells.includes(dismissed % table.counts.length) ? [i] : [])),
        );
        const reaches = new Reaches(book);
        const insiders: (Insider | undefined)[] = [
          undefined,
          { place: table.places.length - 1 },
          { cells: new Set([1, 2, 3]) },
        ];
        for (const secret of secretsOf(table, request.small))
          for (const insider of insiders) {
            const usable = counting.filter((each) => insider === undefined || !touches(each, insider));
            const all = widthBy(usable, secret.terms);
            const { up, down } = reaches.of(secret, insider);
            const enough = book.of(reaches.enough(secret, insider));
            expect(up + down >= secret.width).toBe(all >= secret.width);
            if (all < secret.width) expect(up + down).toBe(all);
            expect(widthBy(enough, secret.terms)).toBe(up + down);
            expect(up).toBe(
              Math.max(
                0,
                ...enough.flatMap((each) => [
                  each.up * changeOf(each, secret.terms),
                  -each.down * changeOf(each, secret.terms),
                ]),
              ),
            );
            for (const each of enough) expect(usable).toContain(each);
            // One after another each of them added something, and without the last it was not enough.
            for (let many = 1; many <= enough.length; many++) {
              const before = widthBy(enough.slice(0, many - 1), secret.terms);
              expect(before).toBeLessThan(
                Math.min(secret.width, widthBy(enough.slice(0, many), secret.terms)),
              );
            }
          }
        book.restore(gone);
        expect(book.counting()).toEqual(witnesses);
      }),
      { numRuns: 15 },
    );
  });

  test("is what whoever verifies them finds too, and no more of them than suffice", () => {
    fc.assert(
      fc.property(cases, fc.nat(3), ({ request, table, witnesses }, gone) => {
        const proofs = new Proofs(table);
        const added = witnesses.map((each) => asProof(table, each));
        for (const each of added) proofs.add(each);
        const isGone = ({ places }: ProofWitness) => places.has(table.places.length - 1 - gone);
        for (const { terms, width } of secretsOf(table, request.small))
          for (const insider of [undefined, isGone]) {
            const usable = witnesses.filter((_, i) => insider === undefined || !isGone(added[i]!));
            const all = widthBy(usable, terms);
            const found = proofs.widthOf(terms, width, insider);
            expect(found >= width).toBe(all >= width);
            if (all < width) expect(found).toBe(all);
            if (insider !== undefined) continue;
            const enough = proofs
              .enough(terms, width)
              .map((used) => witnesses[added.findIndex(({ changes }) => changes === used.changes)]!);
            for (const each of enough) expect(changeOf(each, terms)).not.toBe(0);
            expect(Math.min(width, widthBy(enough, terms))).toBe(Math.min(width, all));
            if (enough.length > 0) expect(widthBy(enough.slice(0, -1), terms)).toBeLessThan(width);
          }
      }),
      { numRuns: 10 },
    );
  });

  test("is forgotten from the last on, or for good, as if it had never been", () => {
    fc.assert(
      fc.property(
        cases,
        fc.nat(30),
        fc.array(fc.nat(), { maxLength: 4 }),
        ({ table, witnesses }, many, shown) => {
          const [book, other] = [new Witnesses(), new Witnesses()];
          for (const each of witnesses) book.add(each);
          for (const each of witnesses.slice(0, many)) other.add(each);
          book.cutTo(many);
          expect(book.all).toEqual(other.all);
          const isThere = (number: number) => book.isCounting(number);
          for (const at of shown) {
            const cell = at % table.counts.length;
            const gone = book.dismiss(cell);
            other.dismiss(cell);
            book.forget(gone);
            for (const each of table.counts.keys()) {
              expect(book.touching(each).filter(isThere)).toEqual(other.touching(each).filter(isThere));
              // No list is longer than twice what still counts in it.
              expect(book.touching(each).length).toBeLessThanOrEqual(
                2 * book.touching(each).filter(isThere).length,
              );
            }
          }
          for (const witness of witnesses)
            for (const cell of table.counts.keys())
              expect(changeAt(witness, cell)).toBe(changeOf(witness, [[cell, 1]]));
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe("who could find out more than everybody", () => {
  const namesOf = (insiders: readonly Insider[]) =>
    insiders
      .map((each) => ("place" in each ? `place ${each.place}` : [...each.cells].sort((a, b) => a - b).join()))
      .sort();

  test("a municipality of which a witness changes something and that does not have it all", () => {
    fc.assert(
      fc.property(cases, ({ request, table, witnesses }) => {
        const insiders = new Insiders(table, { municipalities: true, persons: false });
        for (const secret of secretsOf(table, request.small).filter((each) => isOfSome(table, each))) {
          const some = witnesses.slice(0, 3);
          const touched = new Set(some.flatMap(({ municipalities }) => municipalities));
          touched.delete(ownerOf(table, secret) ?? -1);
          expect(namesOf(insiders.beside(secret, some))).toEqual(
            [...touched].map((place) => `place ${place}`).sort(),
          );
        }
        const [secret] = secretsOf(table, request.small);
        expect(
          new Insiders(table, { municipalities: false, persons: false }).beside(secret!, witnesses),
        ).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test("one person, who knows all that is 1 in a line where he may be the one", () => {
    fc.assert(
      fc.property(cases, ({ request, table, witnesses }) => {
        const { lines, columns, persons, counts, measures } = table;
        const insiders = new Insiders(table, { municipalities: false, persons: true });
        const all = secretsOf(table, request.small);
        for (const secret of all) {
          const base = secret.place * lines.length;
          const isOwn = (cell: number) => secret.terms.some(([each]) => each === cell);
          const upper = secret.terms.filter(([, factor]) => factor > 0).map(([cell]) => cell);
          const people = upper.reduce((sum, cell) => sum + persons[cell]!, 0);
          const isAlone = people === 1 || upper.every((cell) => counts[cell] === 0);
          // Things and the part of them are within one another; money is not, nor are rooms.
          const groupOf = (line: number) => measures[lines[line]!.measure]!.replace("own.part", "own.all");
          const ones = lines.flatMap(({ column }, line) =>
            persons[base + line] === 1 &&
            !isOwn(base + line) &&
            columns[column]!.dimension === columns[secret.column]!.dimension &&
            !(column === secret.column && isAlone)
              ? [line]
              : [],
          );
          const byWhom = new Map<string, number[]>();
          for (const line of ones) {
            const { column } = lines[line]!;
            const key = column === secret.column ? groupOf(line) : `${column}`;
            byWhom.set(key, [...(byWhom.get(key) ?? []), base + line]);
          }
          const touched = new Set(witnesses.flatMap(({ cells }) => cells));
          const expected = [...byWhom.values()].filter((cells) => cells.some((cell) => touched.has(cell)));
          expect(namesOf(insiders.beside(secret, witnesses))).toEqual(
            expected.map((cells) => cells.join()).sort(),
          );
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** The names of what is not proved, by asking of every secret, and of everybody who could know something. */
function unprovedBy(
  { table, small, insiders, forced, facts }: Request,
  hidden: Uint8Array,
  witnesses: readonly Witness[],
): readonly string[] {
  const { lines, columns, persons, places, measures } = table;
  const widths = new Map(
    [...small, ...forced].map(([cell]) => [cell, Math.max(small.get(cell) ?? 0, forced.get(cell) ?? 0)]),
  );
  for (const cell of forced.keys())
    if (!small.has(cell)) widths.set(cell, Math.max(threshold - 2, forced.get(cell)!));
  return secretsOf(table, widths).flatMap(({ place, column, terms, what, width }) => {
    const isRest = "rest" in what;
    if (!isRest && (hidden[what.cell] !== 1 || facts.known.has(what.cell))) return [];
    const isGuarded = isRest || small.has(what.cell) || forced.has(what.cell);
    const knowledge: ((cell: number) => boolean)[] = [() => false];
    const secret: Secret = { place, column, terms, what, width, bundles: [] };
    const owner = ownerOf(table, secret);
    if (isGuarded && insiders.includes("municipality"))
      for (const [municipality, { level }] of places.entries())
        if (level === "municipality" && municipality !== owner)
          knowledge.push((cell) => spotOf(table, cell).place === municipality);
    if (isGuarded && insiders.includes("person"))
      for (const [other, { dimension }] of columns.entries())
        if (other !== column && dimension === columns[column]!.dimension)
          knowledge.push(
            (cell) =>
              spotOf(table, cell).place === place &&
              spotOf(table, cell).column === other &&
              persons[cell] === 1 &&
              !terms.some(([own]) => own === cell),
          );
    const isProved = knowledge.every(
      (knows) =>
        widthBy(
          witnesses.filter(({ cells }) => !cells.some(knows)),
          terms,
        ) >= width,
    );
    const { level, region, municipality } = places[place]!;
    const codes = terms.map(([cell]) => measures[lines[cell % lines.length]!.measure]);
    return isProved ? [] : [[level, region, municipality, columns[column]!.value, ...codes].join(" ")];
  });
}

test("whatever is not proved is told, but for what could not be guarded", () => {
  fc.assert(
    fc.property(
      cases,
      fc.subarray(["municipality", "person"] as const),
      fc.infiniteStream(fc.nat(9)),
      ({ request, table, witnesses }, insiders, dice) => {
        const roll = (sides: number) => dice.next().value % sides;
        // A 0 that is withheld may be anybody's: whose it is, is not asked here.
        const hidden = Uint8Array.from(table.counts, (count) => (count > 0 && roll(10) > 2 ? 1 : 0));
        const known = new Set([...table.counts.keys()].filter(() => roll(10) === 0));
        const forced = new Map(
          [...table.counts.keys()].filter(() => roll(10) < 2).map((cell) => [cell, 1 + roll(5)]),
        );
        const asked: Request = { ...request, insiders, forced, facts: { ...request.facts, known } };
        const proofs = new Proofs(table);
        for (const each of witnesses) proofs.add(asProof(table, each));
        const told = (unguarded: readonly UnguardedFigure[]) =>
          unprovedFigures(asked, hidden, proofs, { unguarded } as never);
        const found = told([]);
        const names = found.map(({ level, region, municipality, value, measures }) =>
          [level, region, municipality, value, ...measures].join(" "),
        );
        expect(names).toEqual(unprovedBy(asked, hidden, witnesses));
        const [first, ...others] = found;
        if (first === undefined) return;
        const excused = { ...first, measures: [...first.measures].reverse(), from: "everybody" } as const;
        expect(told([excused])).toEqual(others);
      },
    ),
    { numRuns: 25 },
  );
});

test("the rests of shares are of people: not where all of it is open", () => {
  fc.assert(
    fc.property(cases, ({ request, table }) => {
      const hidden = new Uint8Array(table.counts.length);
      const rests = unprovedFigures(request, hidden, new Proofs(table), { unguarded: [] } as never);
      const [relation] = table.relations.filter((each) => each.share);
      const small = table.places.flatMap((_, place) =>
        table.columns.filter((_, column) => {
          if (relation?.holdsIn[column] !== 1) return false;
          const rest = slackOf(table, table.counts, relation, place, column);
          return rest >= 1 && rest < threshold;
        }),
      );
      expect(rests.length).toBe(small.length);
      const open = { ...request, table: { ...table, open: table.open.map(() => 1) } };
      expect(unprovedFigures(open, hidden, new Proofs(table), { unguarded: [] } as never)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
