import { pairsWorth, type ScoredPairs, transpose } from "./scored-pairs.js";

/** Which side may stay without the other: rows without a seat, columns with free seats. The other side may not. */
export type MayStay = "rows" | "columns" | "both";

/**
 * Bidders who want objects. Rows or columns may be the bidders: whichever side is scarce.
 *
 * Either every bidder wants one object (rows bid for columns) or every object has one seat (columns bid for rows).
 */
export type Market = {
  readonly pairs: ScoredPairs;
  /** How many objects each bidder still wants: at first about as many as it has candidates with seats. */
  readonly open: Int32Array;
  /** Whether some bidder wants more than one object. */
  readonly several: boolean;
  /** Whether a bidder may leave a want open, at a gain of 0. */
  readonly optional: boolean;
  /** Seats of each object, at most one more than it has candidates. */
  readonly seats: Int32Array;
  /** Price of each object; 0 while it has a free seat, infinite when it has no seats at all. */
  readonly price: Float64Array;
  /** The seats of object `o` are the slots `slotStart[o] … slotStart[o + 1] - 1`; the first `taken[o]` are occupied. */
  readonly slotStart: Int32Array;
  readonly taken: Int32Array;
  /** Bidder in each slot, and the score of that pair. */
  readonly holder: Int32Array;
  readonly heldScore: Float64Array;
};

/** A market where nobody holds anything and every price is 0. Complexity: O(pairs), or O(objects) when all pairs exist. */
export function openMarket(
  pairs: ScoredPairs,
  wants: Int32Array,
  seats: Int32Array,
  optional: boolean,
): Market {
  const { bidders, objects, listed } = pairs;
  const slotStart = new Int32Array(objects + 1);
  if (listed === undefined) slotStart.fill(bidders, 1);
  else for (let e = 0; e < listed.object.length; e++) slotStart[listed.object[e]! + 1]!++;
  const kept = new Int32Array(objects);
  const price = new Float64Array(objects);
  for (let o = 0; o < objects; o++) {
    // One seat more than there are candidates: such an object is never full, and so its price stays 0.
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
    // Where a want may be given up, one that nobody can fill must be: it brings the bidder's gain down to 0.
    open[b] = Math.min(wants[b]!, optional && candidates > 0 ? candidates + 1 : candidates);
    if (open[b]! > 1) several = true;
  }
  const slots = slotStart[objects]!;
  const holder = new Int32Array(slots);
  const heldScore = new Float64Array(slots);
  const taken = new Int32Array(objects);
  return { pairs, open, several, optional, seats: kept, price, slotStart, taken, holder, heldScore };
}

/** Takes everything from everybody; prices stay. */
export function clear(market: Market, wants: Int32Array): void {
  market.open.set(wants);
  market.taken.fill(0);
}

/** How many bidders, or objects, of a market may have how many: what {@link openMarket} was given. */
export type Sizes = { readonly wants: Int32Array; readonly seats: Int32Array };

/**
 * The same holdings and prices seen from the other side: objects bid with their free seats, and what a bidder gains
 * is its price. Free seats with a price, or all free seats where objects must be full, become open wants.
 *
 * Complexity: O(pairs).
 *
 * @param mayStay whether objects may keep free seats, at price 0
 * @returns undefined when no free seat has to go
 */
export function turn(market: Market, { wants, seats }: Sizes, mayStay: boolean): Market | undefined {
  const { pairs, slotStart, taken, holder, heldScore, price } = market;
  const offered = new Int32Array(pairs.objects);
  let any = false;
  for (let o = 0; o < pairs.objects; o++) {
    if (taken[o]! >= seats[o]! || (mayStay && price[o] === 0)) continue;
    offered[o] = seats[o]! - taken[o]!;
    any = true;
  }
  if (!any) return undefined;
  const gain = gainsIn(market);
  // An object that may stay asks for no less than 0: it never wins a bidder who gains more than their pair scores.
  const asked = mayStay ? pairsWorth(pairs, gain) : pairs;
  const turned = openMarket(transpose(asked), seats, wants, mayStay);
  let several = false;
  for (let o = 0; o < pairs.objects; o++) {
    if (taken[o]! > 1) several = true;
    turned.open[o] = Math.min(turned.open[o]! - taken[o]!, offered[o]!);
    if (turned.open[o]! + taken[o]! > 1) several = true;
    for (let slot = slotStart[o]!; slot < slotStart[o]! + taken[o]!; slot++) {
      const b = holder[slot]!;
      const place = turned.slotStart[b]! + turned.taken[b]!++;
      turned.holder[place] = o;
      turned.heldScore[place] = heldScore[slot]!;
      turned.price[b] = gain[b]!;
    }
  }
  return { ...turned, several };
}

/** What each bidder gains from each object it holds: the least where rounding tells them apart, 0 from nothing. */
function gainsIn({ pairs, slotStart, taken, holder, heldScore, price }: Market): Float64Array {
  const gain = new Float64Array(pairs.bidders).fill(Infinity);
  for (let o = 0; o < pairs.objects; o++) {
    for (let slot = slotStart[o]!; slot < slotStart[o]! + taken[o]!; slot++) {
      gain[holder[slot]!] = Math.min(gain[holder[slot]!]!, heldScore[slot]! - price[o]!);
    }
  }
  return gain.map((least) => (least === Infinity ? 0 : least));
}
