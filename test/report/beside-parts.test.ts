import { beforeAll, describe, expect, test } from "vitest";
import { type PublishedReport, type Report } from "nastavnik";
import { certifiedPublication, verifyPublication } from "nastavnik/report";
import { columnOf, highsReady, placeOf } from "../support/attacker.js";
import { madeUpReport } from "../support/made-up-region.js";
import { attack, exactOf, smallFigures } from "../support/publication-attacks.js";

beforeAll(() => highsReady);

/** The part of a region that stands in some of its municipalities. */
const partOf = (report: Report, municipalities: readonly string[]): Report => ({
  ...report,
  covers: report.covers.filter((id) =>
    municipalities.some((each) => id.includes(`-${Number(each.slice(1))}-`)),
  ),
  cells: report.cells.filter(({ municipality }) => municipalities.includes(municipality)),
});

const totals = (page: PublishedReport) => page.figures.filter(({ level }) => level === "region");

describe.each([2, 7])("a publication beside one of several municipalities: region %i", (seed) => {
  const report = madeUpReport({ seed, municipalities: 6, schools: 4, dimensions: ["form"] });
  const names = [...new Set(report.cells.map(({ municipality }) => municipality))];
  const part = partOf(report, names.slice(0, 3));
  const small = certifiedPublication(part);

  test("is not refused, is proved, and leaves the sums of the part alone", () => {
    const beside = [{ publication: small.publication, report: part }];
    const { publication, certificate, losses } = certifiedPublication(report, { beside });
    expect(verifyPublication(report, publication, certificate, { beside })).toEqual([]);
    // A reader of both knows the sums of the three, and so of the other three.
    const sums = new Map(totals(small.publication).map((figure) => [columnOf(figure), figure.counts]));
    const [all, some] = [exactOf(report), exactOf(part)];
    const restOf = (column: string, code: string) =>
      (all.get(`all||${column} ${code}`)?.count ?? 0) - (some.get(`all||${column} ${code}`)?.count ?? 0);
    const asRegions = (figure: PublishedReport["figures"][number]) =>
      names.slice(0, 3).includes(figure.municipality) ? "part" : "rest";
    const figures = publication.figures.flatMap((figure) => {
      if (figure.level === "municipality") return [{ ...figure, region: asRegions(figure) }];
      if (figure.level === "region") return [];
      const ofPart = sums.get(columnOf(figure)) ?? {};
      const counts = Object.fromEntries(
        Object.entries(figure.counts).map(([code, shown]) => {
          const known = ofPart[code as "programs.started"] ?? (code in ofPart ? null : 0);
          const rest = restOf(columnOf(figure), code) === 0 ? 0 : undefined; // nothing hidden there
          const left = shown === null || known === null ? null : (shown ?? 0) - known;
          return [code, { known, rest: rest ?? left }];
        }),
      );
      const side = (name: "known" | "rest") =>
        Object.fromEntries(Object.entries(counts).map(([code, of]) => [code, of[name]]));
      return [
        figure,
        { ...figure, level: "region", region: "part", counts: side("known") } as const,
        { ...figure, level: "region", region: "rest", counts: side("rest") } as const,
      ];
    });
    const both = { ...publication, figures };
    const targets = smallFigures(report, publication, [...losses.unguarded, ...small.losses.unguarded])
      .filter(({ figure }) => figure.level === "municipality")
      .map((target) => ({ ...target, figure: { ...target.figure, region: asRegions(target.figure) } }))
      .filter((_, i) => i % 7 === 0);
    expect(targets.length).toBeGreaterThan(5);
    expect(attack(both, targets, 3).narrowed).toEqual([]);
  });

  test("the other way round, no total is shown from which the rest could be subtracted", () => {
    const whole = certifiedPublication(report);
    const beside = [{ publication: whole.publication, report }];
    const { publication, certificate } = certifiedPublication(part, { beside });
    expect(verifyPublication(part, publication, certificate, { beside })).toEqual([]);
    const shown = new Map(
      whole.publication.figures.map((figure) => [placeOf(figure) + columnOf(figure), figure]),
    );
    for (const figure of totals(publication)) {
      for (const [code, count] of Object.entries(figure.counts)) {
        if (count === null || /^(organisations|readiness)/.test(code)) continue;
        const gone = names
          .slice(3)
          .map((municipality) => shown.get(`municipality|r|${municipality}${columnOf(figure)}`)?.counts)
          .filter((counts) => counts?.[code as "programs.started"] === null);
        expect(gone, `${columnOf(figure)} ${code}`).toEqual([]);
      }
    }
  });
});
