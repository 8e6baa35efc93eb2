import type { IndicatorValue } from "../report/indicators-of.js";
import { indicators } from "../report/indicators.js";
import { percentRu } from "./words.js";

/** An indicator in Russian: its name, its value, and what it was divided by. */
export function indicatorText({ code, unit, value, numerator, denominator }: IndicatorValue): string {
  const name = indicators[code].ru;
  if (value === undefined) return `${name}: нет данных`;
  if (unit === "share") return `${name}: ${percentRu(value)} (${numerator} из ${denominator ?? 0})`;
  return `${name}: ${value}`;
}
