import type { Dimension } from "../../codes/reports/report-keys.js";
import type { FigureName, UnguardedFigure } from "./certificate.js";
import { cellName } from "./certificate-of.js";
import type { PublishedFigure } from "./published-report.js";
import type { Request } from "./request.js";
import type { Suppression } from "./suppression-task.js";

/** A total of a region, or of several together, that could not be shown. */
export type LostHeadline = {
  readonly figure: FigureName;
  /** Whether it is small itself; otherwise it protects others. */
  readonly small: boolean;
  /** Some of the small figures that it protects. */
  readonly protects: readonly FigureName[];
  /** Dimensions of these: a publication without them has a chance to show the total. */
  readonly dimensions: readonly Dimension[];
};

/** What a publication costs, for the authority: it tells which figures are small. */
export type LossReport = {
  /** Figures that are more than 0. */
  readonly figures: number;
  readonly withheld: number;
  /** Those of them that are small, of few people or by their difference from another publication. */
  readonly small: number;
  readonly headlines: readonly LostHeadline[];
  readonly unguarded: readonly UnguardedFigure[];
};

/** So many small figures are named for each lost headline. */
const mostNamed = 5;

export function lossesOf(
  { table, small, mustShow }: Request,
  { hidden, witnesses }: Suppression,
  figures: readonly PublishedFigure[],
  unguarded: readonly UnguardedFigure[],
): LossReport {
  const { lines, places, measures } = table;
  const lost: number[] = [];
  const [whole] = places;
  places.forEach(({ children }, place) => {
    const isRegionToo = place === 0 && whole?.children.length === 1; // of one region everything is that region
    if (children.length === 0 || isRegionToo) return;
    lines.forEach(({ column, measure }, line) => {
      const cell = place * lines.length + line;
      if (column === 0 && hidden[cell] === 1 && mustShow.has(measures[measure] ?? "")) lost.push(cell);
    });
  });
  const protectedBy = new Map<number, Set<number>>(lost.map((cell) => [cell, new Set()]));
  for (const { cells } of witnesses)
    for (const cell of cells) {
      const known = protectedBy.get(cell);
      if (known === undefined) continue;
      for (const other of cells) if (other !== cell && small.has(other)) known.add(other);
    }
  const counts = figures.flatMap((figure) => Object.values(figure.counts));
  return {
    figures: counts.length,
    withheld: counts.filter((count) => count === null).length,
    small: small.size,
    headlines: lost.map((cell) => {
      const protects = [...(protectedBy.get(cell) ?? [])].sort((a, b) => a - b);
      const names = protects.map((each) => cellName(table, each));
      const dimensions = [...new Set(names.map(({ dimension }) => dimension))];
      return {
        figure: cellName(table, cell),
        small: small.has(cell),
        protects: names.slice(0, mostNamed),
        dimensions: dimensions.filter((dimension) => dimension !== "all"),
      };
    }),
    unguarded,
  };
}
