import type { CalendarDate } from "../../base/calendar-date.js";
import type { Measure } from "../../codes/reports/measure-keys.js";
import type { Dimension, WithheldReason } from "../../codes/reports/report-keys.js";
import type { ReportBasis } from "../report.js";
import type { ReportPeriod } from "../report-period.js";
import type { OwnMeasure } from "../records/report-record.js";

/** How far a figure reaches: all that the report covers, one region, one municipality. */
export type PlaceLevel = "all" | "region" | "municipality";

/** Figures of one place under one value of a dimension; null is withheld, a published measure that is not there is 0. */
export type PublishedFigure = {
  readonly level: PlaceLevel;
  readonly region: string;
  readonly municipality: string;
  readonly dimension: Dimension;
  readonly value: string;
  readonly counts: Readonly<Partial<Record<Measure | OwnMeasure, number | null>>>;
};

/** Whoever knows something exactly and reads: one that knows a municipality's figures, one that knows his or her own. */
export type Insider = "municipality" | "person";

/** Which wholes of a small group tell of each of its members when all or none of them have something. */
export type AttributeRule = "sensitive" | "all" | "none";

/** The rest of a share: what its denominator has beside its numerator. */
export type GuardedShare = {
  readonly numerator: readonly (Measure | OwnMeasure)[];
  readonly denominator: readonly (Measure | OwnMeasure)[];
};

/** What a publication was guarded against. */
export type PublicationPromise = {
  readonly insiders: readonly Insider[];
  readonly attributes: AttributeRule;
  /** Shares whose rests were guarded: no other share may be made of the figures. */
  readonly shares: readonly GuardedShare[];
  /** How many other publications were taken into account. */
  readonly beside: number;
  /** Of the certificate, which the authority keeps, with its salt: SHA-256 of their canonical JSON. */
  readonly certificate: string;
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
  /** Figures behind which from 1 to one less people stand are withheld. */
  readonly threshold: number;
  readonly sensitiveThreshold: number;
  readonly promise: PublicationPromise;
  /** What figures are published of, in the order of codes: one of these that stands nowhere is 0; any other is unknown. */
  readonly measures: readonly (Measure | OwnMeasure)[];
  /** The whole first, then each region with its municipalities after it; dimensions and values in order. */
  readonly figures: readonly PublishedFigure[];
  /** Each reason that applied, and how many figures it took, when it takes single figures. */
  readonly withheld: readonly { readonly reason: WithheldReason; readonly figures?: number }[];
  /** By `sealed`: `parsePublishedReport` refuses the publication when it was changed since. */
  readonly digest?: string;
};
