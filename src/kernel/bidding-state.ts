import { pairsWorth, type ScoredPairs, transpose } from "./scored-pairs.js";

/** Which side may stay free: rows without a seat, columns with free seats. The other side may not. */
export type MayStayFree = "rows" | "columns" | "both";

/**
 * What bidders hold and still want, and the prices of objects. The bidders are the scarce side, rows or
 * columns.
 *
 * Either every bidder wants one object (rows bid for columns) or every object has one seat (columns bid for rows).
 */
export type BiddingState = {
  readonly pairs: ScoredPairs;
  /** How many objects each bidder still wants; at most one more than it has candidates with seats. */
  readonly open: Int32Array;
  /** Whether some bidder wants more than one object. */
  readonly several: boolean;
  /** Whether a bidder may leave a want open, at a gain of 0. */
  readonly optional: boolean;
  /** Seats of each object, at most one more than it has candidates. */
  readonly seats: Int32Array;
  /** Price of each object; 0 while it has a free seat, infinite when it has no seats. */
  readonly price: Float64Array;
  /** The seats of object `o` are the slots `slotStart[o] … slotStart[o + 1] - 1`; the first `taken[o]` are occupied. */
  readonly slotStart: Int32Array;
  readonly taken: Int32Array;
  /** Bidder in each slot, and the score of that pair. */
  readonly holder: Int32Array;
  readonly heldScore: Float64Array;
};

/**
 * A state in which bidders hold nothing and every price is 0. Complexity: O(pairs), or O(objects) when all
 * pairs exist.
 */
export function emptyState(
  pairs: ScoredPairs,
  wants: Int32Array,
  seats: Int32Array,
  optional: boolean,
): BiddingState {
  const { bidders, objects, listed } = pairs;
  const slotStart = new Int32Array(objects + 1);
  if (listed === undefined) slotStart.fill(bidders, 1);
  else for (let e = 0; e < listed.object.length; e++) slotStart[listed.object[e]! + 1]!++;
  const kept = new Int32Array(objects);
  const price = new Float64Array(objects);
  for (let o = 0; o < objects; o++) {
    // With one seat more than candidates, an object is never full, so its price stays 0.
    kept[o] = Math.min(slotStart[o + 1]! + 1, seats[o]!);
    slotStart[o + 1] = slotStart[o]! + kept[o]!;
    if (kept[o] === 0) price[o] = Infinity;
  }
  const open = new Int32Array(bidders);
  let several = false;
  const closed = price.includes(Infinity);
  for (let b = 0; b < bidders; b++) {
    const from = listed ? listed.start[b]! : 0;
    const to = listed ? listed.start[b + 1]! : objects;
    let candidates = to - from;
    if (closed) for (let k = from; k < to; k++) if (kept[listed ? listed.object[k]! : k] === 0) candidates--;
    // Optional wants: one want more than candidates can never be filled, so it is given up, and the bidder's
    // gain becomes 0.
    open[b] = Math.min(wants[b]!, optional && candidates > 0 ? candidates + 1 : candidates);
    if (open[b]! > 1) several = true;
  }
  const slots = slotStart[objects]!;
  const holder = new Int32Array(slots);
  const heldScore = new Float64Array(slots);
  const taken = new Int32Array(objects);
  return { pairs, open, several, optional, seats: kept, price, slotStart, taken, holder, heldScore };
}

/** Frees all objects and keeps the prices. */
export function releaseAll(state: BiddingState, wants: Int32Array): void {
  state.open.set(wants);
  state.taken.fill(0);
}

/** How many objects each bidder wants, and how many seats each object has: the arguments of {@link emptyState}. */
export type Sizes = { readonly wants: Int32Array; readonly seats: Int32Array };

/**
 * The same state with the sides swapped: objects become bidders, and a bidder's gain becomes its price. Free
 * seats with a price above 0 become open wants; where objects must be full, all free seats do.
 *
 * Complexity: O(pairs).
 *
 * @param mayStayFree whether objects may keep free seats, at price 0
 * @returns undefined when no free seat has to be filled
 */
export function swapSides(
  state: BiddingState,
  { wants, seats }: Sizes,
  mayStayFree: boolean,
): BiddingState | undefined {
  const { pairs, slotStart, taken, holder, heldScore, price } = state;
  const offers = new Uint8Array(pairs.objects); // 1 for each object with free seats to fill
  let any = false;
  for (let o = 0; o < pairs.objects; o++) {
    if (taken[o]! >= seats[o]! || (mayStayFree && price[o] === 0)) continue;
    offers[o] = 1;
    any = true;
  }
  if (!any) return undefined;
  const gain = gainsIn(state);
  // Objects that may stay free have prices of at least 0. Such an object never gets a bidder whose gain exceeds
  // the score of the pair.
  const bids = mayStayFree ? pairsWorth(pairs, gain) : pairs;
  const swapped = emptyState(transpose(bids), seats, wants, mayStayFree);
  let several = false;
  for (let o = 0; o < pairs.objects; o++) {
    swapped.open[o] = offers[o]! * (swapped.open[o]! - taken[o]!);
    if (swapped.open[o]! + taken[o]! > 1) several = true;
    for (let slot = slotStart[o]!; slot < slotStart[o]! + taken[o]!; slot++) {
      const b = holder[slot]!;
      const place = swapped.slotStart[b]! + swapped.taken[b]!++;
      swapped.holder[place] = o;
      swapped.heldScore[place] = heldScore[slot]!;
      swapped.price[b] = gain[b]!;
    }
  }
  return { ...swapped, several };
}

/**
 * Gain of each bidder from each object it holds; the least, where rounding makes them differ; 0 if it holds
 * nothing.
 */
function gainsIn({ pairs, slotStart, taken, holder, heldScore, price }: BiddingState): Float64Array {
  const gain = new Float64Array(pairs.bidders).fill(Infinity);
  for (let o = 0; o < pairs.objects; o++) {
    for (let slot = slotStart[o]!; slot < slotStart[o]! + taken[o]!; slot++) {
      gain[holder[slot]!] = Math.min(gain[holder[slot]!]!, heldScore[slot]! - price[o]!);
    }
  }
  return gain.map((least) => (least === Infinity ? 0 : least));
}
