import type { MenteeId, MentorId } from "../../base/id.js";
import { fullScore } from "./criteria.js";

type Wishes<Other> = {
  readonly prefers: readonly Other[];
  readonly preferTiers?: readonly (readonly Other[])[];
};

/**
 * For each person named, how many are preferred more. Equally preferred people share a place; a second
 * mention is ignored.
 */
export function preferencePlaces<Other extends MenteeId | MentorId>({
  prefers,
  preferTiers,
}: Wishes<Other>): ReadonlyMap<Other, number> {
  const places = new Map<Other, number>();
  const tiers = preferTiers ?? prefers.map((one) => [one]);
  for (const tier of tiers) {
    const preferredMore = places.size;
    for (const one of tier) if (!places.has(one)) places.set(one, preferredMore);
  }
  return places;
}

/**
 * How much somebody is preferred, in basis points: 10 000 for the first place, an equal step less for each
 * further one, 0 without a place.
 */
export function preferenceScore(place: number | undefined, count: number): number {
  return place === undefined ? 0 : Math.floor((fullScore * (count - place)) / count);
}
