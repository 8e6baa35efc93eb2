import type { CalendarDate } from "../base/calendar-date.js";
import type { Measure } from "../codes/measures.js";
import type { IndicatorCode } from "./indicators.js";
import { indicators } from "./indicators.js";
import type { Report } from "./report.js";

/** `value` of a share runs from 0 to 1 and is absent when there is nothing to divide by. */
export type IndicatorValue = {
  readonly code: IndicatorCode;
  readonly version: number;
  readonly on: CalendarDate;
  readonly unit: "programs" | "share";
  readonly value?: number;
  readonly numerator: number;
  readonly denominator?: number;
};

/** Every indicator of a report, in the order of their codes. Shares are read, never stored, so reports add up. */
export function indicatorsOf(report: Report): readonly IndicatorValue[] {
  const totals = new Map<string, number>();
  for (const { measure, dimension, count } of report.tallies)
    if (dimension === "all") totals.set(measure, count);
  const sum = (measures: readonly Measure[]) =>
    measures.reduce((all, code) => all + (totals.get(code) ?? 0), 0);
  return (Object.keys(indicators) as IndicatorCode[]).sort().map((code) => {
    const { version, unit, numerator: over, denominator: under } = indicators[code];
    const numerator = sum(over);
    const known = { code, version, on: report.on, unit, numerator };
    if (under === undefined) return { ...known, value: numerator };
    const denominator = sum(under);
    return { ...known, denominator, ...(denominator > 0 && { value: numerator / denominator }) };
  });
}
