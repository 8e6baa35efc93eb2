import type { Instrument, Total } from "./instrument.js";
import { itemsOfTotal, scaleOf } from "./items-of-total.js";

/** The least and the greatest result a total can have when every item is answered; undefined when it takes no item. */
export function rangeOf(
  instrument: Instrument,
  total: Total,
): { readonly lowest: number; readonly highest: number } | undefined {
  const items = itemsOfTotal(instrument, total);
  let [lowest, highest, weights] = [0, 0, 0];
  for (const item of items) {
    const range = scaleOf(instrument, item);
    if (range === undefined) continue;
    const times = total.weighted ? item.weight : 1;
    lowest += times * range.lowest;
    highest += times * range.highest;
    weights += times;
  }
  if (weights === 0) return undefined;
  if (total.rescaled !== undefined) return total.rescaled;
  return total.method === "sum"
    ? { lowest, highest }
    : { lowest: lowest / weights, highest: highest / weights };
}
