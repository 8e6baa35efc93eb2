import fc from "fast-check";
import { expect, test } from "vitest";
import { certifiedPublication, verifyPublication } from "nastavnik/report";
import type { Witness } from "../../src/report/publication/proofs.js";
import { requestOf, type Request } from "../../src/report/publication/request.js";
import { witnessFault } from "../../src/report/publication/witness-fault.js";
import { itemLists, own, reportOfItems } from "../support/small-report.js";

const options = { own, threshold: 4, attributes: "all" } as const;

/** A publication of a small report: what is withheld, and the witnesses, cell by cell. */
const cases = itemLists().map((items) => {
  const report = reportOfItems(items);
  const { publication, certificate } = certifiedPublication(report, options);
  const request = requestOf(report, options);
  const { table } = request;
  const hidden = new Uint8Array(table.counts.length);
  const cellOf = (figure: (typeof publication.figures)[number], code: string) =>
    table.placeOf(figure) * table.lines.length +
    table.lineOf(table.columnOf(figure), table.measureOf.get(code)!);
  for (const figure of publication.figures)
    for (const [code, count] of Object.entries(figure.counts))
      if (count === null) hidden[cellOf(figure, code)] = 1;
  const witnesses = certificate.witnesses.map(({ up, down, changes }): Witness => {
    const cells = new Map<number, number>();
    for (let i = 0; i < changes.length; i += 3)
      cells.set(
        cellOf(publication.figures[changes[i]!]!, certificate.measures[changes[i + 1]!]!),
        changes[i + 2]!,
      );
    return { up, down, changes: cells, places: new Set() };
  });
  return { report, publication, certificate, request, hidden, witnesses };
});

/** The first fault, found by making the tables that a witness stands for, and adding up all there is to be added up. */
function faultOf(
  { table, facts }: Request,
  hidden: Uint8Array,
  { up, down, changes }: Witness,
): string | undefined {
  const { counts, lines, columns, places, least, open } = table;
  if (![up, down].every((times) => Number.isSafeInteger(times) && times >= 0)) return "witness.below-least";
  const delta = new Float64Array(counts.length);
  for (const [cell, by] of changes) {
    const { measure } = lines[cell % lines.length]!;
    if (hidden[cell] === 0 || facts.known.has(cell) || open[measure] === 1) return "witness.shown";
    const both = [counts[cell]! + up * by, counts[cell]! - down * by];
    if (by % 1 !== 0 || both.some((value) => value < least[measure]!)) return "witness.below-least";
    delta[cell] = by;
  }
  const at = (place: number, line: number) => delta[place * lines.length + line]!;
  const sumOf = (cells: readonly number[]) => cells.reduce((sum, each) => sum + each, 0);
  const groups = new Set(facts.groupOf.filter((group) => group > 0));
  for (const [line, { column, measure }] of lines.entries()) {
    for (const [place, { children }] of places.entries()) {
      if (children.length > 0 && at(place, line) !== sumOf(children.map((child) => at(child, line))))
        return "witness.sum";
      if (column > 0) continue;
      for (const dimension of table.dimensions) {
        const own = dimension.map((each) => table.lineOf(each, measure)).filter((each) => each >= 0);
        if (own.length > 0 && at(place, line) !== sumOf(own.map((each) => at(place, each))))
          return "witness.sum";
      }
    }
    for (const group of groups)
      if (
        sumOf(places.flatMap((_, place) => (facts.groupOf[place] === group ? [at(place, line)] : []))) !== 0
      )
        return "witness.sum";
  }
  for (const { terms, holdsIn } of table.relations)
    for (const [place] of places.entries())
      for (const [column] of columns.entries()) {
        if (holdsIn[column] === 0) continue;
        const slack = (times: number) =>
          sumOf(
            terms.map(([measure, factor]) => {
              const line = table.lineOf(column, measure);
              return line < 0 ? 0 : factor * (counts[place * lines.length + line]! + times * at(place, line));
            }),
          );
        if (slack(0) >= 0 && (slack(up) < 0 || slack(-down) < 0)) return "witness.relation";
      }
  return undefined;
}

const changes = fc.constantFrom<(witness: Witness, at: number) => Witness>(
  (witness) => witness,
  (witness) => ({ ...witness, up: witness.up + 1 }),
  (witness) => ({ ...witness, down: witness.down + 1 }),
  (witness) => ({ ...witness, up: 0, down: 0 }),
  (witness) => ({
    ...witness,
    up: 0,
    down: 0,
    changes: new Map([...witness.changes].map(([cell, by]) => [cell, 3 * by])),
  }),
  (witness) => ({ ...witness, up: -1 }),
  (witness) => ({ ...witness, down: 0.5 }),
  (witness) => ({ ...witness, up: 2 ** 53 }),
  (witness) => ({ ...witness, changes: new Map([...witness.changes].map(([cell, by]) => [cell, by / 2])) }),
  (witness, at) => ({
    ...witness,
    changes: new Map([...witness.changes].filter((_, i) => i !== at % witness.changes.size)),
  }),
  (witness, at) => ({
    ...witness,
    up: 0,
    down: 0,
    changes: new Map(
      [...witness.changes].map(([cell, by], i) => [cell, by + (i === at % witness.changes.size ? 1 : 0)]),
    ),
  }),
);

test("of a witness the fault is found that making its tables and adding them up finds", () => {
  const found = new Set<string | undefined>();
  fc.assert(
    fc.property(
      cases,
      fc.infiniteStream(fc.tuple(changes, fc.nat(20), fc.nat(11), fc.nat())),
      ({ request, hidden, witnesses }, twists) => {
        for (const witness of witnesses) {
          const { value } = twists.next() as {
            readonly value: readonly [(of: Witness, at: number) => Witness, number, number, number];
          };
          const [twist, at, other, cell] = value;
          const twisted = twist(witness, at);
          // Rarely something it changes is shown, or known, or stands in a sum beside.
          const shown = hidden.slice();
          if (other === 0) shown[[...witness.changes.keys()][at % witness.changes.size]!] = 0;
          const known = new Set(other === 1 ? [...witness.changes.keys()].slice(-1) : []);
          const groupOf = request.facts.groupOf.map((_, place) =>
            other === 2 && request.table.places[place]!.children.length === 0 ? (cell >> place) & 1 : 0,
          );
          const changed = { ...request, facts: { ...request.facts, known, groupOf } };
          const fault = witnessFault(changed, shown, twisted);
          expect(fault).toBe(faultOf(changed, shown, twisted));
          found.add(fault);
        }
      },
    ),
    { numRuns: 14 },
  );
  expect([...found].sort()).toEqual([
    "witness.below-least",
    "witness.relation",
    "witness.shown",
    "witness.sum",
    undefined,
  ]);
});

test("what is open is shown, though somebody hid it", () => {
  fc.assert(
    fc.property(cases, ({ request, hidden }) => {
      const { table } = request;
      const rooms = table.lineOf(0, table.measureOf.get("own.rooms")!);
      const witness = { up: 0, down: 0, changes: new Map([[rooms, 1]]), places: new Set<number>() };
      expect(
        witnessFault(
          request,
          hidden.map(() => 1),
          witness,
        ),
      ).toBe("witness.shown");
    }),
    { numRuns: 3 },
  );
});

test("a certificate names figures and measures that are there: none is taken for another", () => {
  fc.assert(
    fc.property(cases, fc.nat(), ({ report, publication, certificate }, at) => {
      if (certificate.witnesses.length === 0) return;
      const number = at % certificate.witnesses.length;
      const spoiled = (place: number, to: number) => ({
        ...certificate,
        witnesses: certificate.witnesses.map((witness, i) =>
          i === number
            ? { ...witness, changes: witness.changes.map((each, k) => (k === place ? to : each)) }
            : witness,
        ),
      });
      const unknown = { ...certificate, measures: certificate.measures.map(() => "own.unknown" as const) };
      const faults = (of: typeof certificate) =>
        verifyPublication(report, publication, of, { own }).filter(({ code }) => code.startsWith("witness"));
      const isShown = { code: "witness.shown", details: { witness: number } };
      const cut = {
        ...certificate,
        witnesses: certificate.witnesses.map((each, i) =>
          i === number ? { ...each, changes: each.changes.slice(0, -1) } : each,
        ),
      };
      expect(faults(cut)).toEqual([{ code: "witness.below-least", details: { witness: number } }]);
      for (const to of [-1, 1000, 0.5]) {
        expect(faults(spoiled(0, to))).toEqual([isShown]);
        expect(faults(spoiled(1, to))).toEqual([isShown]);
      }
      expect(faults(unknown)).toHaveLength(certificate.witnesses.length);
    }),
    { numRuns: 5 },
  );
});
