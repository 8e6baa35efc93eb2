import type { IndicatorUnit } from "../report/indicator.js";
import type { IndicatorKnown, IndicatorValue } from "../report/indicators-of.js";
import { decimalEn, percentEn } from "./words.js";

/** An indicator in English: its name, its value, and what it was divided by. */
export function indicatorText(value: IndicatorValue): string {
  const name = value.name.en;
  if (value.withheld === true) return `${name}: withheld`;
  if (value.value === undefined) return `${name}: no data`;
  return `${name}: ${amounts[value.unit](value.value)}${baseOf(value)}`;
}

const plain = (value: number) => decimalEn(value);

const amounts: Readonly<Record<IndicatorUnit, (value: number) => string>> = {
  organisations: plain,
  persons: plain,
  programs: plain,
  pairings: plain,
  ratio: plain,
  share: percentEn,
  months: (value) => `${decimalEn(value)} ${value === 1 ? "month" : "months"}`,
  points: (value) => `${decimalEn(value)} ${value === 1 ? "point" : "points"}`,
};

/** Only a share is a part of its base; the others are one sum for each of the other. */
function baseOf({ unit, numerator, denominator }: IndicatorKnown): string {
  if (denominator === undefined) return "";
  return unit === "share"
    ? ` (${numerator} of ${denominator})`
    : ` (${decimalEn(numerator)} to ${denominator})`;
}
