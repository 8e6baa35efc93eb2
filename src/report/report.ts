import type { CalendarDate } from "../base/calendar-date.js";
import type { OrganisationId } from "../base/id.js";
import type { CatalogueReference } from "../catalogue/catalogue.js";
import type { Measure } from "../codes/reports/measure-keys.js";
import { questionnaireLevels, type Dimension } from "../codes/reports/report-keys.js";
import type { ReportPeriod } from "./report-period.js";
import type { OwnMeasure } from "./records/report-record.js";
import type { YoungSpecialistDefinitionCode } from "../codes/law/young-specialist-keys.js";

/** Whole counts, none of them 0: what is not there is not counted. In the order of measures. */
export type Counts = Readonly<Partial<Record<Measure | OwnMeasure, number>>>;

/** The counts of one municipality under one value of a dimension. What is not known is the empty text. */
export type Cell = {
  readonly region: string;
  readonly municipality: string;
  readonly dimension: Dimension;
  /** Empty under `all`, and for what is not stated; several codes are joined by `+`. */
  readonly value: string;
  readonly counts: Counts;
  /**
   * How many different people stand behind a count of things of which one person may have many. A measure that is not
   * here has as many as it counts. These numbers add up over organisations and places, as participants do, but not over
   * the values of a dimension: one person may have things under several.
   */
  readonly persons?: Counts;
};

/** From how many points on a scale an answer says "satisfied". */
export type SatisfactionCut = { readonly lowest: number; readonly highest: number; readonly from: number };

/** From how many points of 18 the curator's questionnaire reaches a level; what is below both is inadmissible. */
export type QuestionnaireCut = { readonly optimal: number; readonly admissible: number };

/** By what rules the counts were made. Counts made by other rules do not add up with these. */
export type ReportBasis = {
  /** Of the definitions of the measures. */
  readonly definitions: number;
  readonly dimensions: readonly Dimension[];
  readonly satisfied: readonly SatisfactionCut[];
  readonly questionnaire: QuestionnaireCut;
  /** By which definition somebody is counted as young: a code of `youngSpecialistDefinitions`, or of a region's own. */
  readonly young: YoungSpecialistDefinitionCode | (string & {});
  /** Whose groups difficulties are counted under. */
  readonly catalogue?: Pick<CatalogueReference, "id" | "version">;
  /** Codes of difficulties which themselves, or whose group, say something of a person's inner state; absent when none. */
  readonly sensitiveDifficulties?: readonly string[];
  /**
   * How starts from 25 to 31 August are counted: with the school year that comes, as `readPeriod` reads such periods. When
   * absent each is counted in the period of its day.
   */
  readonly augustStarts?: "coming-year";
  /** Groups that hold a difficulty which says something of a person's inner state. */
  readonly sensitiveGroups: readonly string[];
};

/**
 * Counts of a period over a set of organisations, exact: for the authority, not for publication. Whole numbers only, no
 * person and no text of a person. Reports over different organisations add up exactly, in any order and grouping.
 */
export type Report = {
  readonly kind: "report";
  readonly schemaVersion: 1;
  readonly period: ReportPeriod;
  /** What stands is counted on this day, and what happens up to it. */
  readonly on: CalendarDate;
  readonly basis: ReportBasis;
  /** Each organisation once, in the order of ids. */
  readonly covers: readonly OrganisationId[];
  /** In the order of regions, municipalities, dimensions and values. */
  readonly cells: readonly Cell[];
  /** By `sealed`: `parseReport` refuses the report when it was changed since. No report made of others has it. */
  readonly digest?: string;
};

/**
 * The report of no organisation: merging with it changes nothing. Give it the basis of what it is merged with.
 *
 * @example
 * let region = emptyReport(period, on);
 * for (const report of [north, south]) {
 *   const sum = mergeReports(region, report);
 *   if (sum.ok) region = sum.value;
 * }
 * region.covers; // ["organisation:o1"]
 */
export function emptyReport(period: ReportPeriod, on: CalendarDate, basis: ReportBasis = usualBasis): Report {
  return { kind: "report", schemaVersion: 1, period, on, basis, covers: [], cells: [] };
}

/** The definitions of this version of the library, every dimension, "satisfied" from 7 of 10, no catalogue. */
export const usualBasis: ReportBasis = {
  definitions: 1,
  dimensions: [
    "audience",
    "difficulty",
    "difficulty-group",
    "difficulty-level",
    "difficulty-origin",
    "document-kind",
    "end-reason",
    "form",
    "kind",
    "mentee-category",
    "mentor-qualification",
    "month",
    "organisation-type",
    "questionnaire-level",
    "scale",
    "scope",
    "swot-theme",
    "year-stage",
  ],
  satisfied: [{ lowest: 1, highest: 10, from: 7 }],
  questionnaire: {
    optimal: questionnaireLevels.optimal.from,
    admissible: questionnaireLevels.admissible.from,
  },
  young: "fz-489-specialist",
  sensitiveGroups: [],
};
