import type { Answers } from "../model/answers.js";
import { answeredPoints } from "./answered-points.js";
import type { Band, Instrument, Total } from "./instrument.js";
import { itemsOfTotal, scaleOf } from "./items-of-total.js";

/**
 * One result of the published key. `answered` of `items` had points; `value` is absent when none had. A sum over fewer
 * items than there are is smaller for that alone, so look at both.
 */
export type Score = {
  readonly total: string;
  readonly value?: number;
  readonly answered: number;
  readonly items: number;
  /** The first band of the key that holds the value. */
  readonly band?: Band;
};

/**
 * The results of a filled-in questionnaire, counted as its published key says, contradictions and all: `checkInstrument`
 * tells of those. In the order of the key.
 *
 * @throws RangeError when the answers are to another questionnaire
 * @example scoresOf(answers, form) // [{ total: "all", value: 1, answered: 1, items: 2 }]
 */
export function scoresOf(answers: Answers, instrument: Instrument): readonly Score[] {
  const points = answeredPoints(answers, instrument);
  return Object.entries(instrument.totals).map(([name, total]) => scoreOf(instrument, name, total, points));
}

function scoreOf(
  instrument: Instrument,
  name: string,
  total: Total,
  points: ReadonlyMap<string, number>,
): Score {
  const items = itemsOfTotal(instrument, total);
  let [sum, weights, lowest, highest, answered] = [0, 0, 0, 0, 0];
  for (const item of items) {
    const given = points.get(item.id);
    const scale = scaleOf(instrument, item);
    if (given === undefined || scale === undefined) continue;
    const times = total.weighted ? item.weight : 1;
    answered += 1;
    sum += times * given;
    lowest += times * scale.lowest;
    highest += times * scale.highest;
    weights += times;
  }
  const counted = { total: name, answered, items: items.length };
  if (answered === 0) return counted;
  const plain = total.method === "sum" ? sum : sum / weights;
  const value = rounded(rescaled(plain, total, lowest, highest, weights), total);
  const band = total.bands.find(({ from, to }) => from <= value && value <= to);
  return { ...counted, value, ...(band !== undefined && { band }) };
}

function rescaled(plain: number, total: Total, lowest: number, highest: number, weights: number): number {
  if (total.rescaled === undefined) return plain;
  const by = total.method === "sum" ? 1 : weights;
  const { lowest: from, highest: to } = total.rescaled;
  return from + ((plain - lowest / by) * (to - from)) / ((highest - lowest) / by);
}

function rounded(value: number, { method }: Total): number {
  return method === "rounded-mean" ? Math.floor(value + 0.5) : value;
}
