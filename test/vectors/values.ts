import { russianCalendar } from "nastavnik/calendar/ru";
import { measures } from "nastavnik/codes";
import { indicators, usualBasis } from "nastavnik/report";

/** The public values that a reader in another language needs to answer the vectors: a line for each. */
export function valuesText(): string {
  const within = Object.fromEntries(
    Object.entries(measures).flatMap(([code, { within: wholes }]) => (wholes ? [[code, wholes]] : [])),
  );
  const formulas = Object.fromEntries(
    Object.entries(indicators).map(
      ([code, { ru, en, version, unit, level, inForce, numerator, less, denominator }]) => [
        code,
        { ru, en, version, unit, level, inForce, numerator, less, denominator },
      ],
    ),
  );
  const lines = Object.entries({
    russianCalendar,
    usualBasis,
    indicators: formulas,
    measuresWithin: within,
  }).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{"version":1,"values":{\n${lines.join(",\n")}\n}}\n`;
}
