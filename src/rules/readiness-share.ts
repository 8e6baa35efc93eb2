/**
 * Points of some items of the model, whole numbers that add up. An item in place is two half-points, one partly in
 * place is one, each times the weight of the item in the profile, 1 if it says nothing. An item that does not apply, or
 * has no weight, leaves the base. One of which nothing is said stays in the base: missing data never adds points.
 */
export type ReadinessScore = {
  readonly halfPoints: number;
  /** Weights of the items in the base: at most twice as many half-points can be had. */
  readonly weight: number;
  /** Items in the base. */
  readonly items: number;
  /** Items of the base of which nothing is said. */
  readonly unsaid: number;
};

/**
 * A score as a share from 0 to 1, or undefined when no item is in the base.
 *
 * @example readinessShare({ halfPoints: 36, weight: 24, items: 24, unsaid: 3 }) // 0.75
 */
export function readinessShare({ halfPoints, weight }: ReadinessScore): number | undefined {
  return weight === 0 ? undefined : halfPoints / (2 * weight);
}
