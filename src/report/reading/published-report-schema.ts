import * as z from "zod";
import { dimensions, withheldReasons } from "../../codes/reports/report-keys.js";
import { code, day, keyOf, list, verbatim, whole } from "../../model/fields.js";
import { type Given, recordSchema, type RecordSchema } from "../../model/record-schema.js";
import type { PublishedFigure, PublishedReport } from "../publication/published-report.js";
import { brokenPublication } from "./broken-report.js";
import { basis, measure, mostCounted } from "./report-schema.js";

const mostFigures = 2_000_000;
const threshold = whole(3, 1_000_000);

const figure: z.ZodType<PublishedFigure, Given<PublishedFigure>> = z.lazy(() =>
  z.strictObject({
    level: z.enum(["all", "region", "municipality"]),
    region: verbatim,
    municipality: verbatim,
    dimension: keyOf(dimensions),
    value: verbatim,
    counts: z.record(measure, whole(0, mostCounted).nullable()),
  }),
);

/** Shape only, for what `parsePublishedReport` reads. */
export const publishedReportSchema: RecordSchema<PublishedReport> =
  /* @__PURE__ */ recordSchema<PublishedReport>(
    () => ({
      kind: z.literal("published-report"),
      schemaVersion: z.literal(1),
      period: z.strictObject({ starts: day, ends: day }),
      on: day,
      basis,
      organisations: whole(0, 1_000_000),
      threshold,
      sensitiveThreshold: threshold,
      promise: z.strictObject({
        insiders: list(z.enum(["municipality", "person"])),
        attributes: z.enum(["sensitive", "all", "none"]),
        shares: list(z.strictObject({ numerator: list(measure), denominator: list(measure) })),
        beside: whole(0, 1_000_000),
        certificate: code,
      }),
      measures: list(measure),
      figures: list(figure, mostFigures),
      withheld: list(
        z.strictObject({ reason: keyOf(withheldReasons), figures: whole(0, mostCounted).exactOptional() }),
      ),
      digest: code.exactOptional(),
    }),
    brokenPublication,
  );
