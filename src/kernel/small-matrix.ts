import type { BiddingState } from "./bidding-state.js";

/**
 * Solves a matrix small enough to read whole rows again and again: an auction, then shortest augmenting paths
 * as in {@link Search}. It needs no candidate lists, sorting or heap, so it starts at once. Each bidder may
 * want one object at most.
 */
export class SmallMatrix {
  private readonly state: BiddingState;
  private readonly objectOf: Int32Array; // object that each bidder holds, -1 for none, and its slot
  private readonly slotOf: Int32Array;
  private readonly free: Int32Array; // objects with a free seat after the auction
  private freeCount = 0;
  private readonly distance: Float64Array; // of each object in this search, infinite when not reached
  private readonly reachedBy: Int32Array; // bidder from whom it was reached
  private readonly reached: Int32Array; // objects reached: first settled, then waiting
  private reachedCount = 0;
  private rowsRead = 0; // rows read by searches
  private bound = 0; // length of the shortest path found so far,
  private end = -1; // which ends at this object with a free seat,
  private endBy = -1; // reached from this bidder,
  private leaver = -1; // or at this bidder, who gives up

  constructor(state: BiddingState) {
    const { bidders, objects } = state.pairs;
    this.state = state;
    this.objectOf = new Int32Array(bidders).fill(-1);
    this.slotOf = new Int32Array(bidders);
    this.free = new Int32Array(objects);
    this.distance = new Float64Array(objects).fill(Infinity);
    this.reachedBy = new Int32Array(objects);
    this.reached = new Int32Array(objects);
  }

  /**
   * Complexity: O(objects) for each row read: a few rows for each bidder, at worst all rows for each.
   *
   * @param limit rows to read before the search gives up
   * @returns whether every want is filled or, where wants are optional, given up
   */
  fill(limit: number): boolean {
    const { open, taken, seats } = this.state;
    this.bid(3 * open.length);
    for (let o = 0; o < taken.length; o++) if (taken[o]! < seats[o]!) this.free[this.freeCount++] = o;
    for (let b = 0; b < open.length; b++) {
      if (open[b] === 0) continue;
      if (this.rowsRead > limit) return false;
      this.find(b);
      this.movePrices();
      this.moveHolders();
      open[b] = 0;
    }
    return true;
  }

  /** An auction without steps, see `Auction`. The search breaks ties with holders. */
  private bid(budget: number): void {
    const { objectOf, slotOf } = this;
    const { pairs, open, optional, seats, price, slotStart, taken, holder, heldScore } = this.state;
    const { bidders, objects, score } = pairs;
    const offer = new Float64Array(holder.length);
    const queue = new Int32Array(bidders); // ring buffer of bidders with an open want
    let head = 0;
    let waiting = 0;
    for (let b = 0; b < bidders; b++) if (open[b]! > 0) queue[waiting++] = b;
    for (let bids = 0; waiting > 0 && bids < budget; bids++) {
      const b = queue[head]!;
      if (++head === bidders) head = 0;
      waiting--;
      let best = -1;
      let first = optional ? 0 : -Infinity;
      let second = first;
      const row = b * objects;
      for (let o = 0; o < objects; o++) {
        const value = score[row + o]! - price[o]!;
        if (value <= second) continue;
        if (value > first) {
          second = first;
          first = value;
          best = o;
        } else second = value;
      }
      if (best < 0) continue;
      const held = score[row + best]!;
      const worth = second === -Infinity ? Infinity : held - second; // the only candidate is worth any price
      let slot = slotStart[best]! + taken[best]!;
      if (taken[best]! < seats[best]!) taken[best]!++;
      else {
        if (worth <= price[best]!) continue;
        slot = slotStart[best]!;
        while (offer[slot]! > price[best]!) slot++;
        const dropped = holder[slot]!;
        open[dropped] = 1;
        objectOf[dropped] = -1;
        const tail = head + waiting++;
        queue[tail < bidders ? tail : tail - bidders] = dropped;
      }
      holder[slot] = b;
      heldScore[slot] = held;
      offer[slot] = worth;
      objectOf[b] = best;
      slotOf[b] = slot;
      open[b] = 0;
      if (taken[best]! < seats[best]!) continue;
      let least = worth;
      for (let k = slotStart[best]!; k < slotStart[best + 1]!; k++) if (offer[k]! < least) least = offer[k]!;
      if (least < Infinity) price[best] = least;
    }
  }

  /** Finds a shortest path from the open want of `root`. */
  private find(root: number): void {
    const { distance, reached } = this;
    const { optional, price, slotStart, taken, holder, heldScore } = this.state;
    this.reachedCount = 0;
    this.bound = optional ? 0 : Infinity;
    this.leaver = optional ? root : -1;
    this.readRow(root, 0, -Infinity);
    for (let settled = 0; ; settled++) {
      const { bound } = this;
      let at = -1;
      let nearest = bound;
      for (let k = settled; k < this.reachedCount;) {
        const o = reached[k]!;
        const d = distance[o]!;
        if (d >= bound) {
          distance[o] = Infinity;
          reached[k] = reached[--this.reachedCount]!;
          continue;
        }
        if (d < nearest) {
          nearest = d;
          at = k;
        }
        k++;
      }
      if (at < 0) return;
      const o = reached[at]!;
      reached[at] = reached[settled]!;
      reached[settled] = o;
      for (let slot = slotStart[o]!; slot < slotStart[o]! + taken[o]!; slot++) {
        const b = holder[slot]!;
        const worth = nearest + heldScore[slot]! - price[o]!;
        if (optional && worth < this.bound) {
          this.bound = worth;
          this.leaver = b;
        }
        this.readRow(b, worth, nearest);
      }
    }
  }

  /**
   * Reads the row of bidder `b`: first for a free seat that ends the path sooner, then for nearer objects.
   *
   * @param worth distance at which the bidder would get an object worth 0
   * @param d distance that the search has reached
   */
  private readRow(b: number, worth: number, d: number): void {
    const { distance, reached, reachedBy, free, freeCount } = this;
    const { pairs, price } = this.state;
    const { score, objects } = pairs;
    const row = b * objects;
    let bound = this.bound;
    for (let k = 0; k < freeCount; k++) {
      const next = worth - score[row + free[k]!]!;
      if (next >= bound) continue;
      bound = next < d ? d : next;
      this.end = free[k]!;
      this.endBy = b;
      this.leaver = -1;
    }
    const enough = worth - bound;
    for (let o = 0; o < objects; o++) {
      const value = score[row + o]! - price[o]!;
      if (value <= enough) continue;
      let next = worth - value;
      if (next < d) next = d; // rounding
      if (next >= bound || next >= distance[o]!) continue;
      if (distance[o] === Infinity) reached[this.reachedCount++] = o;
      distance[o] = next;
      reachedBy[o] = b;
    }
    this.bound = bound;
    this.rowsRead++;
  }

  /** Raises the price of every object nearer than the end of the path, and resets the search. */
  private movePrices(): void {
    const { distance, reached, bound } = this;
    const { price } = this.state;
    for (let k = 0; k < this.reachedCount; k++) {
      const o = reached[k]!;
      if (distance[o]! < bound) price[o]! += bound - distance[o]!; // else rounding
      distance[o] = Infinity;
    }
  }

  /** Reassigns the objects along the path. */
  private moveHolders(): void {
    const { objectOf, slotOf, reachedBy, leaver } = this;
    const { pairs, holder, heldScore } = this.state;
    let b = this.endBy;
    let o = this.end;
    let slot: number;
    if (leaver < 0) slot = this.takeSeat(o);
    else {
      o = objectOf[leaver]!;
      slot = slotOf[leaver]!;
      objectOf[leaver] = -1;
      if (o < 0) return;
      b = reachedBy[o]!;
    }
    for (;;) {
      holder[slot] = b;
      heldScore[slot] = pairs.score[b * pairs.objects + o]!;
      const left = objectOf[b]!;
      const leftSlot = slotOf[b]!;
      objectOf[b] = o;
      slotOf[b] = slot;
      if (left < 0) return;
      o = left;
      slot = leftSlot;
      b = reachedBy[o]!;
    }
  }

  private takeSeat(o: number): number {
    const { free } = this;
    const { slotStart, taken, seats } = this.state;
    const slot = slotStart[o]! + taken[o]!++;
    if (taken[o] === seats[o]) free[free.indexOf(o)] = free[--this.freeCount]!;
    return slot;
  }
}
