import { russianCalendar } from "nastavnik/calendar/ru";
import { endGrounds, measures } from "nastavnik/codes";
import { federalTargets, indicators, usualBasis } from "nastavnik/report";
import { dimensionsOfMeasure } from "../../src/report/counting/measure-dimensions.js";

/** The public values that a reader in another language needs to answer the vectors: a line for each. */
export function valuesText(): string {
  const within = Object.fromEntries(
    Object.entries(measures).flatMap(([code, { within: wholes }]) => (wholes ? [[code, wholes]] : [])),
  );
  const broken = Object.fromEntries(Object.keys(measures).map((code) => [code, dimensionsOfMeasure(code)]));
  const formulas = Object.fromEntries(
    Object.entries(indicators).map(
      ([code, { ru, en, version, unit, level, inForce, numerator, less, denominator }]) => [
        code,
        { ru, en, version, unit, level, inForce, numerator, less, denominator },
      ],
    ),
  );
  const grounds = Object.fromEntries(
    Object.entries(endGrounds).map(([code, { side, reasonNeeded }]) => [code, { side, reasonNeeded }]),
  );
  const lines = Object.entries({
    russianCalendar,
    usualBasis,
    indicators: formulas,
    measuresWithin: within,
    measureDimensions: broken,
    endGrounds: grounds,
    federalTargets,
  }).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{"version":1,"values":{\n${lines.join(",\n")}\n}}\n`;
}
