import type { Measure } from "../../codes/reports/measure-keys.js";
import type { Dimension } from "../../codes/reports/report-keys.js";
import { dimensionsOfMeasure } from "../counting/measure-dimensions.js";
import type { OwnMeasure } from "../records/report-record.js";
import type { PublishedFigure, PublishedReport } from "../publication/published-report.js";
import type { Report } from "../report.js";

type FigureName = Omit<PublishedFigure, "counts"> & { readonly measure: Measure | OwnMeasure };

/** Whether a measure is counted by a dimension, so that what is not there is 0. */
export function isBrokenBy(code: string, dimension: Dimension): boolean {
  return dimension === "all" || dimensionsOfMeasure(code).includes(dimension);
}

/** Dimensions whose sensitive values may stand unnamed. */
const withSensitive: readonly Dimension[] = ["difficulty", "difficulty-group", "mentee-category"];

/**
 * Of a figure that is not there: whether that means 0. A report has none of what it does not name. A publication has none of
 * what it is published of, at places that it names; of a value that may stand unnamed nobody can say.
 */
export function trueZerosOf(of: Report | PublishedReport): (figure: FigureName) => boolean {
  if (of.kind === "report") return () => true;
  const measures = new Set<string>(of.measures);
  const places = new Set(of.figures.map(placeOf));
  const isUnnamed = of.withheld.some(({ reason }) => reason === "sensitive-code");
  return (figure) => {
    const { measure, dimension } = figure;
    const isCounted = dimension === "all" || of.basis.dimensions.includes(dimension);
    return (
      measures.has(measure) &&
      isCounted &&
      isBrokenBy(measure, dimension) &&
      places.has(placeOf(figure)) &&
      !(isUnnamed && withSensitive.includes(dimension))
    );
  };
}

function placeOf({
  level,
  region,
  municipality,
}: Pick<PublishedFigure, "level" | "region" | "municipality">): string {
  return JSON.stringify([level, region, municipality]);
}
