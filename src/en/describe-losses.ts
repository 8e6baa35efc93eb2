import { entryIn } from "../codes/code-list.js";
import { measures } from "../codes/reports/measures.js";
import { dimensions } from "../codes/reports/report-facts.js";
import type { FigureName } from "../report/publication/certificate.js";
import type { LossReport } from "../report/publication/losses.js";

/**
 * Says in English what a publication costs, for the authority that publishes: how much is withheld, which totals of regions
 * and of everything are lost and what would save them, and what could not be guarded.
 *
 * @example describeLosses(certifiedPublication(report).losses).length // 4
 */
export function describeLosses({
  figures,
  withheld,
  small,
  headlines,
  unguarded,
}: LossReport): readonly string[] {
  return [
    `${withheld} of ${figures} figures are withheld, few people stand behind ${small} of them`,
    ...headlines.map(({ figure, small: isSmall, dimensions: among }) => {
      const why = isSmall
        ? "few people stand behind it"
        : among.length === 0
          ? "it protects totals of municipalities"
          : `it protects small figures by ${among.map((code) => dimensions[code].en).join(", ")}; without these it might be shown`;
      return `The total of “${measureNames(figure)}” (${placeName(figure)}) is not shown: ${why}`;
    }),
    ...(unguarded.length === 0
      ? []
      : [`${unguarded.length} could not be guarded: some readers may tell them closer than promised`]),
  ];
}

function measureNames({ measures: codes }: FigureName): string {
  return codes.length === 0
    ? "a measure"
    : codes.map((code) => entryIn(measures, code)?.en ?? code).join(", ");
}

function placeName({ level, region }: FigureName): string {
  return level === "all" ? "everything" : `region ${region}`;
}
