import type { IndicatorUnit } from "../report/indicators/indicator.js";
import type {
  IndicatorKnown,
  IndicatorValue,
  IndicatorWithheld,
} from "../report/indicators/indicators-of.js";
import { roundedOutward } from "../report/indicators/rounded-outward.js";
import { countRu, decimalRu, formRu, numberRu, percentRu } from "../base/words-ru.js";

/**
 * An indicator in Russian: its name, its value, and what it was divided by.
 *
 * @example
 * indicatorsOf(report).filter(({ code }) => code === "IND-A-04").map(indicatorText);
 * // ["Число персонализированных программ: 1"]
 */
export function indicatorText(value: IndicatorValue): string {
  const name = value.name.ru;
  if (value.withheld === true) return `${name}: не публикуется${betweenOf(value)}`;
  if (value.value === undefined)
    return `${name}: ${value.denominator ? `не доля${baseOf(value)}` : "нет данных"}`;
  return `${name}: ${amountOf(value.unit, value.value)}${baseOf(value)}`;
}

/** What everybody can tell of it all the same. */
function betweenOf({ between, unit }: IndicatorWithheld): string {
  const { least, most } = (between && roundedOutward(between, unit)) ?? {};
  const said = (value: number) => genitiveOf(unit, value);
  if (least !== undefined && least === most) return ` (${amountOf(unit, least)})`;
  if (least !== undefined && most !== undefined) {
    const from = decimalRu(unit === "share" ? 100 * least : least);
    return ` (от ${from} до ${said(most)})`;
  }
  if (least !== undefined) return ` (не менее ${said(least)})`;
  return most === undefined ? "" : ` (не более ${said(most)})`;
}

const plain = (value: number) => decimalRu(value);

const amounts: Readonly<Record<IndicatorUnit, (value: number) => string>> = {
  organisations: plain,
  persons: plain,
  programs: plain,
  pairings: plain,
  ratio: plain,
  share: percentRu,
  months: (value) => `${decimalRu(value)} мес.`,
  points: (value) => pointsRu(value),
};

/** The value of an indicator with its unit, or undefined where there is none. */
export function indicatorAmount({ unit, value }: IndicatorKnown): string | undefined {
  return value === undefined ? undefined : amountOf(unit, value);
}

/** An unknown unit is a plain number. */
function amountOf(unit: IndicatorUnit, value: number): string {
  return (Object.hasOwn(amounts, unit) ? amounts[unit] : plain)(value);
}

/** After “до” and “не менее”. */
function genitiveOf(unit: IndicatorUnit, value: number): string {
  if (unit !== "points") return amountOf(unit, value);
  return `${decimalRu(value)} ${formRu(value, ["балла", "баллов", "баллов"])}`;
}

/** Only a share is a part of its base; the others are one sum for each of the other. */
function baseOf({ unit, numerator, denominator }: IndicatorKnown): string {
  if (denominator === undefined) return "";
  return unit === "share"
    ? ` (${numberRu(numerator)} из ${numberRu(denominator)})`
    : ` (${decimalRu(numerator)} на ${numberRu(denominator)})`;
}

/** The noun goes with the number as it is said: 1.03 is said as 1. */
function pointsRu(value: number): string {
  const said = decimalRu(value);
  if (said.includes(",")) return `${said} балла`;
  const [, noun = ""] = countRu(Math.round(Math.abs(value)), ["балл", "балла", "баллов"]).split(" ");
  return `${said} ${noun}`;
}
