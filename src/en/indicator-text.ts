import type { IndicatorUnit } from "../report/indicators/indicator.js";
import type {
  IndicatorKnown,
  IndicatorValue,
  IndicatorWithheld,
} from "../report/indicators/indicators-of.js";
import { roundedOutward } from "../report/indicators/rounded-outward.js";
import { decimalEn, percentEn } from "../base/words-en.js";

/**
 * An indicator in English: its name, its value, and what it was divided by.
 *
 * @example
 * indicatorsOf(report).filter(({ code }) => code === "IND-A-04").map(indicatorText);
 * // ["Personalised programs in the period: 1"]
 */
export function indicatorText(value: IndicatorValue): string {
  const name = value.name.en;
  if (value.withheld === true) return `${name}: withheld${betweenOf(value)}`;
  if (value.value === undefined)
    return `${name}: ${value.denominator ? `not a share${baseOf(value)}` : "no data"}`;
  return `${name}: ${amountOf(value.unit, value.value)}${baseOf(value)}`;
}

/** What everybody can tell of it all the same. */
function betweenOf({ between, unit }: IndicatorWithheld): string {
  const { least, most } = (between && roundedOutward(between, unit)) ?? {};
  const said = (value: number) => amountOf(unit, value);
  if (least !== undefined && most !== undefined) {
    const from = decimalEn(unit === "share" ? 100 * least : least);
    return ` (${least === most ? said(least) : `from ${from} to ${said(most)}`})`;
  }
  if (least !== undefined) return ` (at least ${said(least)})`;
  return most === undefined ? "" : ` (at most ${said(most)})`;
}

const plain = (value: number) => decimalEn(value);

const amounts: Readonly<Record<IndicatorUnit, (value: number) => string>> = {
  organisations: plain,
  persons: plain,
  programs: plain,
  pairings: plain,
  ratio: plain,
  share: percentEn,
  months: (value) => `${decimalEn(value)} ${isOne(value) ? "month" : "months"}`,
  points: (value) => `${decimalEn(value)} ${isOne(value) ? "point" : "points"}`,
};

/** The noun goes with the number as it is said: 1.03 is said as 1. */
function isOne(value: number): boolean {
  return decimalEn(Math.abs(value)) === "1";
}

/** The value of an indicator with its unit, or undefined where there is none. */
export function indicatorAmount({ unit, value }: IndicatorKnown): string | undefined {
  return value === undefined ? undefined : amountOf(unit, value);
}

/** An unknown unit is a plain number. */
function amountOf(unit: IndicatorUnit, value: number): string {
  return (Object.hasOwn(amounts, unit) ? amounts[unit] : plain)(value);
}

/** Only a share is a part of its base; the others are one sum for each of the other. */
function baseOf({ unit, numerator, denominator }: IndicatorKnown): string {
  if (denominator === undefined) return "";
  return unit === "share"
    ? ` (${numerator} of ${denominator})`
    : ` (${decimalEn(numerator)} to ${denominator})`;
}
