import fc from "fast-check";
import { expect, test } from "vitest";
import { type PublishedReport, type Report } from "nastavnik";
import { certifiedPublication, type PublishOptions, verifyPublication } from "nastavnik/report";
import { cellName } from "../../src/report/publication/certificate-of.js";
import { EqualCells } from "../../src/report/publication/equal-cells.js";
import { requestOf } from "../../src/report/publication/request.js";
import { madeUpReport } from "../support/made-up-region.js";
import { itemLists, own, reportOfItems } from "../support/small-report.js";

const shares = {
  one: {
    code: "OWN-1",
    name: { ru: "", en: "" },
    unit: "share",
    numerator: ["own.part"],
    denominator: ["own.all"],
  },
} as unknown as NonNullable<PublishOptions["indicators"]>;

const options = fc.record({
  threshold: fc.constantFrom(3, 5),
  insiders: fc.constantFrom([], ["municipality"], ["municipality", "person"]),
  attributes: fc.constantFrom("all", "none"),
  seed: fc.nat(2),
}) as fc.Arbitrary<PublishOptions>;
const asked = (facts: PublishOptions): PublishOptions => ({ own, indicators: shares, ...facts });

const nameOf = (name: {
  level: string;
  region: string;
  municipality: string;
  value: string;
  measures: readonly string[];
}) => [name.level, name.region, name.municipality, name.value, ...[...name.measures].sort()].join(" ");

test("every publication is proved; what is told as unguarded is what its proof does not show, and nothing else", () => {
  const told = { all: 0 };
  fc.assert(
    fc.property(itemLists(), options, (items, facts) => {
      const report = reportOfItems(items);
      const { publication, certificate, losses } = certifiedPublication(report, asked(facts));
      const faults = (of: typeof certificate) =>
        verifyPublication(report, publication, of, asked(facts)).filter(
          ({ code }) => code !== "certificate.other",
        );
      expect(faults(certificate)).toEqual([]);
      const open = faults({ ...certificate, unguarded: [] });
      for (const { code } of open) expect(code).toBe("figure.unproved");
      const names = new Set(open.map(({ details }) => nameOf(details as Parameters<typeof nameOf>[0])));
      // Of one person the proof asks less than the guard: who is the one in the secret's own line is not asked there.
      if (facts.insiders!.includes("person")) for (const name of losses.unguarded) names.add(nameOf(name));
      expect(new Set(losses.unguarded.map(nameOf))).toEqual(names);
      told.all += names.size;
    }),
    { numRuns: 12, seed: 4 },
  );
  expect(told.all).toBeGreaterThan(0);
});

/** Cells of a publication that are withheld. */
function hiddenIn({ table }: ReturnType<typeof requestOf>, { figures }: PublishedReport): readonly number[] {
  return figures.flatMap((figure) =>
    Object.entries(figure.counts).flatMap(([code, count]) => {
      const line = table.lineOf(table.columnOf(figure), table.measureOf.get(code)!);
      return count === null ? [table.placeOf(figure) * table.lines.length + line] : [];
    }),
  );
}

/** The publication with some cells shown again. */
function showing(
  request: ReturnType<typeof requestOf>,
  page: PublishedReport,
  cells: readonly number[],
): PublishedReport {
  const { table } = request;
  const figures = page.figures.map((figure) => ({
    ...figure,
    counts: Object.fromEntries(
      Object.entries(figure.counts).map(([code, count]) => {
        const line = table.lineOf(table.columnOf(figure), table.measureOf.get(code)!);
        const cell = table.placeOf(figure) * table.lines.length + line;
        return [code, cells.includes(cell) ? table.counts[cell]! : count];
      }),
    ),
  }));
  return { ...page, figures };
}

test("nothing is withheld that its own proof does without", () => {
  const sample = fc.sample(fc.tuple(itemLists(), options), { numRuns: 7, seed: 8 });
  const spare = sample.flatMap(([items, facts], number) => {
    const report = reportOfItems(items);
    const { publication, certificate } = certifiedPublication(report, asked(facts));
    const request = requestOf(report, asked(facts));
    const equals = new EqualCells(request.table);
    const hidden = hiddenIn(request, publication);
    return hidden.flatMap((cell) => {
      const same = equals.of(cell).filter((each) => hidden.includes(each));
      if (same.some((each) => request.small.has(each))) return [];
      const less = showing(request, publication, same);
      const open = verifyPublication(report, less, certificate, asked(facts)).filter(
        ({ code }) => code === "figure.unproved",
      );
      return open.length === 0 ? [`${number}: ${cell}`] : [];
    });
  });
  expect(spare).toEqual([]);
});

test("the authority is told which totals are lost, and for which small figures", () => {
  fc.assert(
    fc.property(itemLists(), options, (items, facts) => {
      const report = reportOfItems(items);
      const { publication, certificate, losses } = certifiedPublication(report, {
        ...asked(facts),
        mustShow: ["own.all"],
      });
      const { small } = requestOf(report, asked(facts));
      const { figures } = publication;
      const regions = new Set(figures.filter(({ level }) => level === "region").map(({ region }) => region));
      const lost = figures.flatMap((figure, number) => {
        const isTotal = figure.level === "region" || (figure.level === "all" && regions.size > 1);
        return isTotal && figure.dimension === "all" && figure.counts["own.all"] === null
          ? [{ figure, number }]
          : [];
      });
      const { table } = requestOf(report, asked(facts));
      const cellOf = (figure: number, measure: number) => {
        const at = figures[figure]!;
        return table.placeOf(at) * table.lines.length + table.lineOf(table.columnOf(at), measure);
      };
      const all = table.measureOf.get("own.all")!;
      const expected = lost.map(({ figure, number }) => {
        const own = cellOf(number, all);
        const beside = certificate.witnesses.flatMap(({ changes }) => {
          const cells = changes.flatMap((each, i) => (i % 3 === 0 ? [cellOf(each, changes[i + 1]!)] : []));
          return cells.includes(own) ? cells.filter((cell) => cell !== own && small.has(cell)) : [];
        });
        const protects = [...new Set(beside)].sort((a, b) => a - b).map((cell) => cellName(table, cell));
        const { level, region, municipality, dimension, value } = figure;
        return {
          figure: { level, region, municipality, dimension, value, measures: ["own.all"] },
          small: small.has(own),
          protects: protects.slice(0, 5),
          dimensions: [...new Set(protects.map((each) => each.dimension))].filter((each) => each !== "all"),
        };
      });
      expect(losses.headlines).toEqual(expected);
      const counts = figures.flatMap((figure) => Object.values(figure.counts));
      expect(losses.figures).toBe(counts.length);
      expect(losses.withheld).toBe(counts.filter((count) => count === null).length);
      expect(losses.small).toBe(small.size);
      expect(losses.unguarded).toEqual(certificate.unguarded);
    }),
    { numRuns: 12 },
  );
});

test("no more is withheld beyond the small figures than was enough before", () => {
  const tally = { small: 0, withheld: 0, unguarded: 0 };
  const add = (report: Report, facts: PublishOptions) => {
    const { losses } = certifiedPublication(report, facts);
    tally.small += losses.small;
    tally.withheld += losses.withheld;
    tally.unguarded += losses.unguarded.length;
  };
  for (const [items, facts] of fc.sample(fc.tuple(itemLists(16), options), { numRuns: 20, seed: 15 }))
    add(reportOfItems(items), asked(facts));
  add(madeUpReport({ seed: 2, municipalities: 5, schools: 2, dimensions: ["form"] }), {});
  // Whoever makes it fewer may lower these numbers.
  expect(tally.small).toBe(994);
  expect(tally.withheld).toBeLessThanOrEqual(1542);
  expect(tally.unguarded).toBeLessThanOrEqual(6);
});
