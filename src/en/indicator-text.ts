import type { IndicatorValue } from "../report/indicators-of.js";
import { indicators } from "../report/indicators.js";
import { percentEn } from "./words.js";

/** An indicator in English: its name, its value, and what it was divided by. */
export function indicatorText({ code, unit, value, numerator, denominator }: IndicatorValue): string {
  const name = indicators[code].en;
  if (value === undefined) return `${name}: no data`;
  if (unit === "share") return `${name}: ${percentEn(value)} (${numerator} of ${denominator ?? 0})`;
  return `${name}: ${value}`;
}
