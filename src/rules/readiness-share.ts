/**
 * Points of some items of the model, whole numbers that add up. An item in place is two half-points, one partly in
 * place is one; an item that does not apply leaves the base. One of which nothing is said stays in the base: missing
 * data never adds points.
 */
export type ReadinessScore = {
  readonly halfPoints: number;
  /** Items in the base: at most twice as many half-points can be had. */
  readonly items: number;
  /** Items of the base of which nothing is said. */
  readonly unsaid: number;
};

/** A score as a share from 0 to 1, or undefined when no item is in the base. */
export function readinessShare({ halfPoints, items }: ReadinessScore): number | undefined {
  return items === 0 ? undefined : halfPoints / (2 * items);
}
