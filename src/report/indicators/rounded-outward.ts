import type { IndicatorBounds } from "./indicator-bounds.js";
import type { IndicatorUnit } from "./indicator.js";

/**
 * Bounds as they are said to people: shares to whole percent, all else to one digit, each end rounded outward, so that what is said
 * holds. Undefined when nothing is left to say; the end of a scale bounds nothing, so an end is absent there.
 */
export function roundedOutward(
  { least, most }: IndicatorBounds,
  unit: IndicatorUnit,
): { readonly least?: number; readonly most?: number } | undefined {
  const steps = unit === "share" ? 100 : 10;
  // Beyond twelve digits there is only what binary fractions leave behind: 0.07 × 100 is more than 7.
  const scaled = (value: number) => Number((value * steps).toPrecision(12));
  const from = Math.floor(scaled(least)) / steps;
  const to = most === undefined ? undefined : Math.ceil(scaled(most)) / steps;
  const isFree = to === undefined || (unit === "share" && to >= 1);
  // The lowest share bounds nothing, unless it is the highest too.
  const hasLeast = from > 0 || (!isFree && (unit !== "share" || to === 0));
  if (!hasLeast && isFree) return undefined;
  return { ...(hasLeast && { least: from }), ...(!isFree && { most: to }) };
}
