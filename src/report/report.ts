import type { CalendarDate } from "../base/calendar-date.js";
import type { OrganisationId } from "../base/id.js";
import type { Measure } from "../codes/measures.js";

/** By what a count is broken down; `all` is the whole. */
export type Dimension = "all" | "region" | "municipality" | "organisation-type" | "scope";

/** One count: how many of a measure fall under a value of a dimension. Under `all` the value is empty. */
export type Tally = {
  readonly measure: Measure;
  readonly dimension: Dimension;
  readonly value: string;
  /** Whole and never 0: what is not there is not counted. */
  readonly count: number;
};

/** Both days inclusive. */
export type ReportPeriod = { readonly starts: CalendarDate; readonly ends: CalendarDate };

/**
 * Counts of a period over a set of organisations: whole numbers only, no person and no text of a person. Reports
 * over different organisations add up exactly, in any order and grouping.
 */
export type Report = {
  readonly kind: "report";
  readonly schemaVersion: 1;
  readonly period: ReportPeriod;
  /** The day on which running programs are counted. */
  readonly on: CalendarDate;
  /** Each organisation once, in the order of ids. */
  readonly covers: readonly OrganisationId[];
  /** One for each measure, dimension and value, in the order of these. */
  readonly tallies: readonly Tally[];
};

/** The report of no organisation: merging with it changes nothing. */
export function emptyReport(period: ReportPeriod, on: CalendarDate): Report {
  return { kind: "report", schemaVersion: 1, period, on, covers: [], tallies: [] };
}
