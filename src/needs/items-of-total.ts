import type { Instrument, InstrumentItem, Scale, Total } from "./instrument.js";

/** The items whose points a total takes. */
export function itemsOfTotal({ items }: Instrument, { blocks }: Total): readonly InstrumentItem[] {
  const wanted = blocks === undefined ? undefined : new Set(blocks);
  return items.filter(
    ({ asks, block }) =>
      asks === "points" && (wanted === undefined || (block !== undefined && wanted.has(block))),
  );
}

/** The scale of an item; undefined for an open question. */
export function scaleOf({ scales }: Instrument, { scale }: InstrumentItem): Scale | undefined {
  return scale !== undefined && Object.hasOwn(scales, scale) ? scales[scale] : undefined;
}
