import { beforeAll, describe, expect, test } from "vitest";
import { type PublishedReport, type Report } from "nastavnik";
import { certifiedPublication, type UnguardedFigure, verifyPublication } from "nastavnik/report";
import { madeUpReport } from "../support/made-up-region.js";
import { attack, exactOf, knowing, smallFigures, together } from "../support/publication-attacks.js";
import { columnOf, highsReady, placeOf } from "../support/attacker.js";
import { PossibleTables } from "../support/possible-tables.js";

beforeAll(() => highsReady);

/** Small regions of few dimensions; which differ from seed to seed. `npm run bench -- publication` tries many more. */
const dimensions = [
  ["form", "month"],
  ["mentee-category"],
  ["mentor-qualification", "end-reason"],
  ["scale", "questionnaire-level"],
  ["organisation-type", "difficulty-group"],
] as const;
const seeds = Array.from({ length: 30 }, (_, i) => i + 1);

type Case = {
  readonly report: Report;
  readonly publication: PublishedReport;
  readonly unguarded: readonly UnguardedFigure[];
  readonly tables: PossibleTables;
};

const caseOf = (seed: number): Case => {
  const report = madeUpReport({
    seed,
    municipalities: 4 + (seed % 3),
    schools: 3,
    dimensions: dimensions[seed % dimensions.length] ?? [],
  });
  const { publication, certificate, losses } = certifiedPublication(report);
  expect(verifyPublication(report, publication, certificate)).toEqual([]);
  const tables = PossibleTables.of(report, publication, certificate);
  return { report, publication, unguarded: losses.unguarded, tables };
};

const cases = seeds.map(caseOf);

describe("thirty made-up regions", () => {
  test("a reader who knows all relations tells no small figure closer than promised", () => {
    for (const { report, publication, unguarded, tables } of cases) {
      const outsiders = unguarded.filter(({ from }) => from === "everybody");
      const targets = smallFigures(report, publication, outsiders);
      expect(attack(publication, targets, 3, tables).narrowed).toEqual([]);
    }
  });

  test("nor does a municipality that knows its own figures", () => {
    for (const [i, { report, publication, unguarded, tables }] of cases.entries()) {
      const municipalities = [...new Set(report.cells.map(({ municipality }) => municipality))];
      const insider = municipalities[i % municipalities.length];
      const known = knowing(publication, report, ({ municipality }) => municipality === insider);
      const targets = smallFigures(report, publication, unguarded).filter(
        ({ figure }) => figure.level === "municipality" && figure.municipality !== insider,
      );
      expect(attack(known, targets, 3, tables).narrowed).toEqual([]);
    }
  });

  test("nor one person who knows that he or she is the one", () => {
    for (const { report, publication, unguarded, tables } of cases) {
      const exact = exactOf(report);
      const targets = smallFigures(report, publication, unguarded, 60).filter(
        ({ figure, people }) => figure.level === "municipality" && figure.dimension !== "all" && people > 1,
      );
      for (const target of targets) {
        const { figure } = target;
        const others = publication.figures.filter(
          (other) =>
            placeOf(other) === placeOf(figure) &&
            other.dimension === figure.dimension &&
            other.value !== figure.value,
        );
        for (const other of others) {
          const at = placeOf(other) + columnOf(other);
          const known = knowing(
            publication,
            report,
            (each, code) => placeOf(each) + columnOf(each) === at && exact.get(`${at} ${code}`)?.people === 1,
          );
          expect(attack(known, [target], 3, tables).narrowed).toEqual([]);
        }
      }
    }
  });

  test("hardly anything could not be guarded, and all that could not is said", () => {
    const small = cases.reduce(
      (sum, { report, publication }) => sum + smallFigures(report, publication, []).length,
      0,
    );
    const told = cases.reduce((sum, { unguarded }) => sum + unguarded.length, 0);
    expect(told / small).toBeLessThan(0.025); // these regions are far smaller than those that the bench measures
  });

  test("of forty municipalities at most one figure in a thousand", () => {
    const { losses } = certifiedPublication(madeUpReport({ seed: 3, municipalities: 40 }));
    expect(losses.small).toBeGreaterThan(10_000);
    expect(losses.unguarded.length / losses.small).toBeLessThanOrEqual(0.001);
  });
});

describe("a series", () => {
  test.each([2, 3, 4])("what another threshold has withheld stays withheld: region %i", (seed) => {
    const { report } = cases[seed] ?? cases[0]!;
    const first = certifiedPublication(report, { threshold: 8 });
    const beside = [{ publication: first.publication, report }];
    const second = certifiedPublication(report, { beside });
    expect(verifyPublication(report, second.publication, second.certificate, { beside })).toEqual([]);
    const both = together(second.publication, first.publication);
    const targets = smallFigures(report, second.publication, second.losses.unguarded);
    const tables = PossibleTables.of(report, second.publication, second.certificate);
    expect(attack(both, targets, 3, tables).narrowed).toEqual([]);
  });

  test.each([5, 6])("a municipality's own publication beside the region's: region %i", (seed) => {
    const { report, publication, unguarded, tables } = cases[seed] ?? cases[0]!;
    const municipality = report.cells[0]?.municipality;
    const own = {
      ...report,
      covers: report.covers.slice(0, 1),
      cells: report.cells.filter((cell) => cell.municipality === municipality),
    };
    const beside = [{ publication, report }];
    const page = certifiedPublication(own, { beside });
    expect(verifyPublication(own, page.publication, page.certificate, { beside })).toEqual([]);
    const shown = page.publication.figures.filter(({ level }) => level === "municipality");
    const both = together(publication, { ...publication, figures: shown });
    const targets = smallFigures(report, publication, [...unguarded, ...page.losses.unguarded]);
    expect(attack(both, targets, 3, tables).narrowed).toEqual([]);
  });

  test.each([8, 9])("a month later, no small difference is shown: region %i", (seed) => {
    const facts = { seed, municipalities: 5, schools: 3, dimensions: ["form"] } as const;
    const [before, after] = [madeUpReport(facts), madeUpReport({ ...facts, later: true })];
    const earlier = certifiedPublication(before).publication;
    const beside = [{ publication: earlier, report: before }];
    const { publication, certificate } = certifiedPublication(after, { beside });
    expect(verifyPublication(after, publication, certificate, { beside })).toEqual([]);
    const was = new Map(earlier.figures.map((figure) => [placeOf(figure) + columnOf(figure), figure.counts]));
    for (const figure of publication.figures) {
      for (const [code, count] of Object.entries(figure.counts)) {
        const old = was.get(placeOf(figure) + columnOf(figure))?.[code as "programs.started"];
        if (typeof count !== "number" || typeof old !== "number" || code.startsWith("organisations."))
          continue;
        if (code.startsWith("readiness.")) continue;
        expect([0, 5]).toContain(Math.min(5, Math.abs(count - old)));
      }
    }
  });
});
