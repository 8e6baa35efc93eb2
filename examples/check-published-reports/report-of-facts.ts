import { addDays, addMonths, calendarDate, codeNamed, idOf, reportOn, type Report } from "nastavnik";
import { regions } from "nastavnik/codes";
import { calendarYear, type ReportPeriod, type ReportPlace } from "nastavnik/report";
import { dataOf } from "../speech.js";
import { readingOf, type Reading } from "./reading-of-figure.js";
import type { ReportFacts } from "./report-facts.js";

export const publishedReports = dataOf("published-reports") as readonly ReportFacts[];

/** The result for a published report: every figure read, and a report of those that are counts, if any. */
export type ReadReport = {
  readonly facts: ReportFacts;
  readonly readings: readonly Reading[];
  readonly report?: Report;
};

export function readReport(facts: ReportFacts): ReadReport {
  const readings = facts.figures.map((figure) => readingOf(facts, figure));
  const counted = readings.filter(({ obstacles }) => obstacles.length === 0);
  const period = periodOf(facts);
  if (period === undefined || counted.length === 0) return { facts, readings };
  const records = counted.map(({ figure, measure = "own.other", ...meaning }) => ({
    kind: "count" as const,
    place: placeOf(facts, meaning),
    counts: { [measure]: figure.value ?? 0 },
  }));
  const dimensions = counted.some(({ type }) => type) ? (["organisation-type"] as const) : [];
  return { facts, readings, report: reportOn(records, { period, on: period.ends, dimensions }) };
}

/** The days the figures are of. A year is a calendar year: no page says otherwise. */
function periodOf({ as_of }: ReportFacts): ReportPeriod | undefined {
  if (as_of === null) return undefined;
  const [from = "", to = from] = as_of.split("/");
  if (from.length === 4) return calendarYear(Number(from));
  const starts = calendarDate(from.length === 7 ? `${from}-01` : from);
  return { starts, ends: from.length === 7 ? addDays(addMonths(starts, 1), -1) : calendarDate(to) };
}

/**
 * The publisher is used as the organisation counted, because pages name no organisations and the data has no
 * names.
 */
function placeOf(facts: ReportFacts, { type, ofRegion }: Pick<Reading, "type" | "ofRegion">): ReportPlace {
  const region = facts.region === null ? undefined : codeNamed(regions, facts.region);
  return {
    organisation: idOf("organisation", `organisation:${facts.id}`),
    ...(region !== undefined && { region }),
    ...(facts.scope === "municipality" && ofRegion !== true && { municipality: `of-${facts.id}` }),
    ...(type && { type }),
  };
}
