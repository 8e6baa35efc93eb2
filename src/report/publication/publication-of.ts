import { compareText } from "../../base/order.js";
import { type Measure, measures } from "../../codes/reports/measure-keys.js";
import type { OwnMeasure } from "../records/report-record.js";
import type { Report } from "../report.js";
import type { PublishedFigure, PublishedReport } from "./published-report.js";
import type { Request } from "./request.js";

/** All that a publication says of its figures, from the request and the figures alone. */
export function publicationOf(
  { period, on, basis, covers }: Report,
  request: Request,
  figures: readonly PublishedFigure[],
  digest: string,
): PublishedReport {
  const { threshold, sensitiveThreshold, insiders, attributes, attributeFigures, beside, indicators } =
    request;
  const gone = figures.reduce(
    (sum, { counts }) => sum + Object.values(counts).filter((count) => count === null).length,
    0,
  );
  return {
    kind: "published-report",
    schemaVersion: 1,
    period,
    on,
    basis,
    organisations: covers.length,
    threshold,
    sensitiveThreshold,
    promise: {
      insiders: [...new Set(insiders)].sort(compareText),
      attributes,
      shares: indicators.flatMap(({ unit, numerator, denominator }) =>
        unit === "share" && denominator !== undefined ? [{ numerator, denominator }] : [],
      ),
      beside: beside.length,
      certificate: digest,
    },
    measures: publishedMeasures(request),
    figures,
    withheld: [
      ...(gone > 0 ? [{ reason: "small-count", figures: gone } as const] : []),
      ...(attributeFigures > 0 ? [{ reason: "all-or-none" } as const] : []),
      ...(request.unnamed ? [{ reason: "sensitive-code" } as const] : []),
      ...(request.internal ? [{ reason: "internal-measure" } as const] : []),
      ...(request.undeclared ? [{ reason: "undeclared-measure" } as const] : []),
    ],
  };
}

/** Those that are counted, whether there are any or not, and may be shown. */
function publishedMeasures({ kinds, own }: Request): PublishedReport["measures"] {
  const codes = [...Object.keys(measures), ...Object.keys(own)] as (Measure | OwnMeasure)[];
  return [...new Set(codes)].filter((code) => !kinds.isInternal(code)).sort(compareText);
}
