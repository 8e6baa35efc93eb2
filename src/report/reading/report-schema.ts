import * as z from "zod";
import { type Measure, measures } from "../../codes/reports/measure-keys.js";
import { dimensions } from "../../codes/reports/report-keys.js";
import { code, day, id, keyOf, list, only, problem, verbatim, whole } from "../../model/fields.js";
import { brokenReport } from "./broken-report.js";
import type { Cell, Report, ReportBasis, SatisfactionCut } from "../report.js";
import type { OwnMeasure } from "../records/report-record.js";
import { type Given, recordSchema, type RecordSchema } from "../../model/record-schema.js";

/** A country has some 100 000 organisations, and some 2 500 municipalities with a hundred or two cells each. */
const mostOrganisations = 1_000_000;
const mostCells = 1_000_000;

/** So that no sum of so many cells is beyond the whole numbers that are exact. */
export const mostCounted = 1_000_000_000;

const knownOrOwn = new RegExp(
  `^(?:${Object.keys(measures).join("|").replaceAll(".", "\\.")}|own\\.[^\n\r]+)$`,
);

const isMeasure = (key: string): boolean => Object.hasOwn(measures, key) || knownOrOwn.test(key); // mostly the former

/** A measure of the library, or one of your own. */
export const measure: z.ZodType<Measure | OwnMeasure, Measure | OwnMeasure> = z.string().check(
  only((key) => (isMeasure(key) ? undefined : problem(key, "key.unknown", {})), {
    patterns: new Set([knownOrOwn]),
  }),
) as z.ZodType as z.ZodType<Measure | OwnMeasure, Measure | OwnMeasure>;

const cell: z.ZodType<Cell, Given<Cell>> = z.lazy(() =>
  z.strictObject({
    region: verbatim,
    municipality: verbatim,
    dimension: keyOf(dimensions),
    value: verbatim,
    counts: z.record(measure, whole(0, mostCounted)),
    persons: z.record(measure, whole(1, mostCounted)).exactOptional(),
  }),
);

const mostPoints = 1_000;
const points = whole(0, mostPoints);

/** A scale ends no lower than it begins, and the cut lies on it. */
const cut: z.ZodType<SatisfactionCut, Given<SatisfactionCut>> = z.lazy(() =>
  z
    .strictObject({ lowest: points, highest: points, from: points })
    .check(({ value: { lowest, highest, from }, issues }) => {
      const isSaid = [lowest, highest, from].some((each) => !Number.isInteger(each) || each > mostPoints);
      if (isSaid) return;
      if (highest < lowest) issues.push(problem(highest, "number.too-small", { min: lowest }, ["highest"]));
      else if (from < lowest) issues.push(problem(from, "number.too-small", { min: lowest }, ["from"]));
      else if (from > highest) issues.push(problem(from, "number.too-big", { max: highest }, ["from"]));
    }),
);

/** By what rules the counts were made. */
export const basis: z.ZodType<ReportBasis, Given<ReportBasis>> = z.lazy(() =>
  z.strictObject({
    definitions: whole(1, 1_000),
    dimensions: list(keyOf(dimensions)),
    satisfied: list(cut),
    questionnaire: z.strictObject({ optimal: points, admissible: points }),
    young: code,
    catalogue: z.strictObject({ id: code, version: code }).exactOptional(),
    sensitiveGroups: list(code),
    sensitiveDifficulties: list(code).exactOptional(),
    augustStarts: z.literal("coming-year").exactOptional(),
  }),
);

/** Shape only, for what `parseReport` reads. */
export const reportSchema: RecordSchema<Report> = /* @__PURE__ */ recordSchema<Report>(
  () => ({
    kind: z.literal("report"),
    schemaVersion: z.literal(1),
    period: z.strictObject({ starts: day, ends: day }),
    on: day,
    basis,
    covers: list(id("organisation"), mostOrganisations),
    cells: list(cell, mostCells),
    digest: code.exactOptional(),
  }),
  brokenReport,
);
