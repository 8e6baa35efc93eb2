import { type Result, resultOf } from "../base/result.js";
import { compilable } from "../catalogue/compiled.js";
import { checkItems, checkTotalBlocks } from "./check-items.js";
import type { Instrument, InstrumentDefinition } from "./instrument.js";
import type { InstrumentIssue } from "./instrument-issue.js";
import { readInstrument } from "./read-instrument.js";

/**
 * A questionnaire from parsed JSON: a definition as an author writes it, or a whole one as it was stored. Answers with
 * every problem found, never throws, and shares nothing with the input; the value is frozen to the bottom. A published key
 * that contradicts itself is not refused, as the form is what it is: `checkInstrument` says so. Linear in its size.
 *
 * @example
 * const read = createInstrument(JSON.parse(text));
 * if (read.ok) read.value.items.length; // 2
 */
export function createInstrument(input: unknown): Result<Instrument, InstrumentIssue> {
  const { instrument, issues } = judgeInstrument(input);
  return resultOf(instrument, issues);
}

/**
 * A questionnaire written in code: a scale or a block that does not exist is an error where it is written.
 *
 * @throws RangeError that lists every problem, as `createInstrument` would report it
 * @example
 * const form = defineInstrument({
 *   id: "school-12.start",
 *   version: "2026",
 *   title: { ru: "Анкета на начало года" },
 *   side: "either",
 *   scales: { help: { lowest: 1, highest: 4, difficult: "low", offers: [4] } },
 *   items: [{ id: "1", text: { ru: "План урока" }, codes: ["PD-MET-02"] }],
 * });
 * form.scales["help"]?.levels; // [3, 2, 0, 0]
 */
export function defineInstrument<const Scales extends string, const Blocks extends string = string>(
  definition: InstrumentDefinition<Scales, Blocks>,
): Instrument {
  const { instrument, issues } = judgeInstrument(definition);
  if (issues.length === 0) return instrument;
  const lines = issues.map(
    ({ code, path, details }) => `${code} at ${path.join(".")}: ${JSON.stringify(details)}`,
  );
  throw new RangeError([`not a questionnaire, problems: ${issues.length}`, ...lines].join("\n"));
}

export function judgeInstrument(input: unknown): {
  readonly instrument: Instrument;
  readonly issues: readonly InstrumentIssue[];
} {
  const { instrument, issues, names } = readInstrument(input);
  return {
    instrument: compilable(instrument),
    issues: [...issues, ...checkItems(instrument, names), ...checkTotalBlocks(instrument, names)],
  };
}
