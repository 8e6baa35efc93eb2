import type { MenteeId, MentorId } from "../base/id.js";
import { fullScore } from "./criteria.js";

type Wishes<Other> = {
  readonly prefers: readonly Other[];
  readonly preferTiers?: readonly (readonly Other[])[];
};

/**
 * For each one wished for, how many are dearer; equally dear ones share a place, and a second mention does not count.
 */
export function placesOf<Other extends MenteeId | MentorId>({
  prefers,
  preferTiers,
}: Wishes<Other>): ReadonlyMap<Other, number> {
  const places = new Map<Other, number>();
  const tiers = preferTiers ?? prefers.map((one) => [one]);
  for (const tier of tiers) {
    const dearer = places.size;
    for (const one of tier) if (!places.has(one)) places.set(one, dearer);
  }
  return places;
}

/** How dear somebody is, in basis points: the first place is all, each further one an equal step less, no place is 0. */
export function dearness(place: number | undefined, count: number): number {
  return place === undefined ? 0 : Math.floor((fullScore * (count - place)) / count);
}
