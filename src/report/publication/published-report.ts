import type { CalendarDate } from "../../base/calendar-date.js";
import type { Measure } from "../../codes/reports/measure-keys.js";
import type { Dimension, WithheldReason } from "../../codes/reports/report-keys.js";
import type { ReportBasis } from "../report.js";
import type { ReportPeriod } from "../report-period.js";
import type { OwnMeasure } from "../records/report-record.js";

/** How far a figure reaches: all that the report covers, one region, one municipality. */
export type PlaceLevel = "all" | "region" | "municipality";

/** Figures of one place under one value of a dimension; null is withheld, a measure that is not there is 0. */
export type PublishedFigure = {
  readonly level: PlaceLevel;
  readonly region: string;
  readonly municipality: string;
  readonly dimension: Dimension;
  readonly value: string;
  readonly counts: Readonly<Partial<Record<Measure | OwnMeasure, number | null>>>;
};

/**
 * What may be shown to everybody. Which of the withheld figures are small and which only protect a small one is not said:
 * that alone could give one away.
 */
export type PublishedReport = {
  readonly kind: "published-report";
  readonly schemaVersion: 1;
  readonly period: ReportPeriod;
  readonly on: CalendarDate;
  readonly basis: ReportBasis;
  /** How many organisations, not which. */
  readonly organisations: number;
  /** Counts from 1 to one less are withheld. */
  readonly threshold: number;
  readonly sensitiveThreshold: number;
  /** The whole first, then each region with its municipalities after it; dimensions and values in order. */
  readonly figures: readonly PublishedFigure[];
  /** Each reason that applied, and how many figures it took, when it takes single figures. */
  readonly withheld: readonly { readonly reason: WithheldReason; readonly figures?: number }[];
};
