import { addMonths, type CalendarDate } from "../../base/calendar-date.js";
import type { Measure } from "../../codes/reports/measure-keys.js";
import type { PublishedReport } from "../publication/published-report.js";
import type { OwnMeasure } from "../records/report-record.js";
import type { Report } from "../report.js";
import type { ReportPeriod } from "../report-period.js";
import { type Row, rowsOf } from "./rows-of.js";
import { trueZerosOf } from "./true-zeros.js";

/** What was planned: a measure of the whole, of a region, or of a municipality of it, to the reporting day. */
export type PlannedCount = {
  readonly measure: Measure | OwnMeasure;
  readonly region?: string;
  readonly municipality?: string;
  readonly count: number;
};

/**
 * A row with the same figure of the year before and with the plan, where these are given. Absent is not known; null is withheld
 * in that year.
 */
export type ComparedRow = Row & { readonly before?: number | null; readonly planned?: number };

/**
 * The rows of a report or a publication beside those of the same period last year, and beside a plan. A row that only one of
 * them has stands there too: 0 where a report has none of it, or a publication shows none; absent where a publication does not
 * say, for it does not name the place or is not published of the measure.
 *
 * @throws RangeError when the plan names a figure twice
 * @example
 * comparedRows(thisYear, { before: lastYear })[0]; // { measure: "activities.planned", count: 1, before: 0, … }
 */
export function comparedRows<Kind extends Report | PublishedReport>(
  now: Kind,
  { before, plan = [] }: { readonly before?: Kind; readonly plan?: readonly PlannedCount[] },
): readonly ComparedRow[] {
  const rows = rowsOf(now);
  const old = new Map(before === undefined ? [] : rowsOf(before).map((row) => [keyOf(row), row]));
  const planned = new Map(plan.map((each) => [plannedKey(each), each]));
  if (planned.size < plan.length) throw new RangeError("the plan names a figure twice");
  const isNone = trueZerosOf(now);
  const wasNone = before === undefined ? () => false : trueZerosOf(before);
  const known = new Set(rows.map(keyOf));
  const here = { starts: now.period.starts, ends: now.period.ends, on: now.on };
  const onlyBefore = [...old.values()].filter((row) => !known.has(keyOf(row)) && isNone(row));
  const missing = onlyBefore.map((row): Row => ({ ...row, ...here, count: 0 }));
  const all = new Set([...known, ...onlyBefore.map(keyOf)]);
  const unstarted = [...planned].flatMap(([key, each]): readonly Row[] => {
    const head = placeOf(each);
    return !all.has(key) && isNone(head) ? [{ ...here, ...head, count: 0 }] : [];
  });
  return [...rows, ...missing, ...unstarted].map((row): ComparedRow => {
    const was = old.get(keyOf(row))?.count;
    const target = planned.get(keyOf(row))?.count;
    return {
      ...row,
      ...(was === undefined ? wasNone(row) && { before: 0 } : { before: was }),
      ...(target !== undefined && { planned: target }),
    };
  });
}

function placeOf({
  measure,
  region = "",
  municipality = "",
}: PlannedCount): Omit<Row, "starts" | "ends" | "on" | "count"> {
  const level = municipality !== "" ? "municipality" : region !== "" ? "region" : "all";
  return { level, region, municipality, dimension: "all", value: "", measure };
}

function plannedKey(planned: PlannedCount): string {
  return keyOf(placeOf(planned));
}

function keyOf(row: Omit<Row, "starts" | "ends" | "on" | "count">): string {
  const { level, region, municipality, dimension, value, measure } = row;
  return JSON.stringify([level, region, municipality, dimension, value, measure]);
}

/**
 * The same days a year earlier, for the report that a form asks for beside this one. 29 February becomes the 28th.
 *
 * @example
 * samePeriodLastYear({ starts: period.starts, ends: period.ends }, on).on; // "2025-05-15"
 */
export function samePeriodLastYear(
  { starts, ends }: ReportPeriod,
  on: CalendarDate,
): { readonly period: ReportPeriod; readonly on: CalendarDate } {
  return { period: { starts: addMonths(starts, -12), ends: addMonths(ends, -12) }, on: addMonths(on, -12) };
}
