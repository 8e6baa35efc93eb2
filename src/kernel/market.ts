import type { ScoredPairs } from "./compressed-rows.js";

/**
 * Bidders who want objects. Rows or columns may be the bidders: whichever side is scarce.
 *
 * Either every bidder wants one object (rows bid for columns) or every object has one seat (columns bid for rows).
 */
export type Market = {
  readonly bidders: number;
  readonly objects: number;
  /** Grouped by bidder. */
  readonly pairs: ScoredPairs;
  /** Objects each bidder wants, at most as many as it has pairs. */
  readonly wants: Int32Array;
  /** Seats of each object. */
  readonly seats: Int32Array;
  /** Whether a bidder may leave a want open, at 0. */
  readonly optional: boolean;
  /** Price of each object; 0 while it has a free seat. */
  readonly price: Float64Array;
  /** Slots of object `o` begin at `slotStart[o]`, one per seat; the first `taken[o]` of them are occupied. */
  readonly slotStart: Int32Array;
  readonly taken: Int32Array;
  /** Bidder in each slot, and the pair by which it is there. */
  readonly holder: Int32Array;
  readonly heldPair: Int32Array;
};

/** A market where nobody holds anything and every price is 0. Seats beyond the number of candidates are left out. */
export function openMarket(
  pairs: ScoredPairs,
  wants: Int32Array,
  seats: Int32Array,
  optional: boolean,
): Market {
  const bidders = wants.length;
  const objects = seats.length;
  const slotStart = new Int32Array(objects + 1);
  for (let e = 0; e < pairs.other.length; e++) slotStart[pairs.other[e]! + 1]!++;
  // One seat more than there are candidates, so that such an object is never full and its price stays 0.
  for (let o = 0; o < objects; o++)
    slotStart[o + 1] = slotStart[o]! + Math.min(slotStart[o + 1]! + 1, seats[o]!);
  const slots = slotStart[objects]!;
  return {
    bidders,
    objects,
    pairs,
    wants: wants.map((want, b) => Math.min(want, pairs.start[b + 1]! - pairs.start[b]!)),
    seats: seats.map((_, o) => slotStart[o + 1]! - slotStart[o]!),
    optional,
    price: new Float64Array(objects),
    slotStart,
    taken: new Int32Array(objects),
    holder: new Int32Array(slots).fill(-1),
    heldPair: new Int32Array(slots).fill(-1),
  };
}
