import type { CalendarDate } from "../../base/calendar-date.js";
import type { Text } from "../../base/text.js";
import type { Measure } from "../../codes/reports/measure-keys.js";
import type { SourceRef } from "../../codes/source.js";
import type { OwnMeasure } from "../records/report-record.js";

/**
 * `share` divides a part by what it is a part of, 0 to 1; `ratio`, `months` and `points` divide two counts of which neither
 * holds the other; the others are counts and have no denominator.
 */
export type IndicatorUnit =
  "organisations" | "persons" | "programs" | "pairings" | "share" | "ratio" | "months" | "points";

/** The lowest level at which an indicator says something: higher up the sums are divided, never the shares averaged. */
export type IndicatorLevel = "organisation" | "municipality" | "region";

/** What an indicator is made of, without its words. */
export type IndicatorFormula = Pick<Indicator, "unit" | "numerator" | "less" | "denominator">;

/** One line of monitoring as data: those of a region's own have the same shape. */
export type Indicator = Text & {
  /** What it is for. */
  readonly purpose: Text;
  /** One more with each change of what is counted. */
  readonly version: number;
  readonly unit: IndicatorUnit;
  /** Sums; for a share all of it lies within the denominator. */
  readonly numerator: readonly (Measure | OwnMeasure)[];
  /** What is taken off the numerator. */
  readonly less?: readonly (Measure | OwnMeasure)[];
  readonly denominator?: readonly (Measure | OwnMeasure)[];
  readonly level: IndicatorLevel;
  readonly source: SourceRef;
  /** Days inclusive; always when absent. */
  readonly inForce?: { readonly from?: CalendarDate; readonly until?: CalendarDate };
};
