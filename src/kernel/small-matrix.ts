import type { Market } from "./market.js";

/**
 * Fills an empty market whose pairs are a matrix small enough to read rows whole, again and again: an auction, then
 * shortest augmenting paths as in {@link Search}. Nothing is listed, sorted or kept in a heap, so next to nothing has
 * to be set up. Only for markets in which a bidder wants one object at most.
 */
export class SmallMatrix {
  private readonly market: Market;
  private readonly objectOf: Int32Array; // what each bidder holds, -1 for nothing, and in which slot
  private readonly slotOf: Int32Array;
  private readonly free: Int32Array; // objects with a free seat; those of an auction that is over
  private freeCount = 0;
  private readonly distance: Float64Array; // of each object in this search, infinite when it was not reached
  private readonly reachedBy: Int32Array; // who reached it
  private readonly reached: Int32Array; // objects reached: first those settled, then those that wait
  private reachedCount = 0;
  private looks = 0; // rows read by searches
  private bound = 0; // distance of the nearest end of a path found so far,
  private end = -1; // which is this object with a free seat,
  private endBy = -1; // reached by this bidder,
  private leaver = -1; // or this bidder, who gives up

  constructor(market: Market) {
    const { bidders, objects } = market.pairs;
    this.market = market;
    this.objectOf = new Int32Array(bidders).fill(-1);
    this.slotOf = new Int32Array(bidders);
    this.free = new Int32Array(objects);
    this.distance = new Float64Array(objects).fill(Infinity);
    this.reachedBy = new Int32Array(objects);
    this.reached = new Int32Array(objects);
  }

  /**
   * Complexity: O(objects) for each row read; few for each bidder, at worst all for each.
   *
   * @param limit rows to read before the search gives up
   * @returns whether every want is filled or, in an optional market, given up
   */
  fill(limit: number): boolean {
    const { open, taken, seats } = this.market;
    this.bid(3 * open.length);
    for (let o = 0; o < taken.length; o++) if (taken[o]! < seats[o]!) this.free[this.freeCount++] = o;
    for (let b = 0; b < open.length; b++) {
      if (open[b] === 0) continue;
      if (this.looks > limit) return false;
      this.find(b);
      this.movePrices();
      this.moveHolders();
      open[b] = 0;
    }
    return true;
  }

  /** An auction without steps, see `Auction`. Ties with a holder are left to the search. */
  private bid(budget: number): void {
    const { objectOf, slotOf } = this;
    const { pairs, open, optional, seats, price, slotStart, taken, holder, heldScore } = this.market;
    const { bidders, objects, score } = pairs;
    const offer = new Float64Array(holder.length);
    const queue = new Int32Array(bidders); // bidders with an open want, in a ring
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
      const worth = second === -Infinity ? Infinity : held - second; // an only candidate is worth any price
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

  /** Finds the shortest path from the open want of `root`. */
  private find(root: number): void {
    const { distance, reached } = this;
    const { optional, price, slotStart, taken, holder, heldScore } = this.market;
    this.reachedCount = 0;
    this.bound = optional ? 0 : Infinity;
    this.leaver = optional ? root : -1;
    this.look(root, 0, -Infinity);
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
        this.look(b, worth, nearest);
      }
    }
  }

  /**
   * Reads the row of bidder `b` for objects nearer than the end of the path, at first for a nearer end.
   *
   * @param worth distance at which the bidder would get an object worth 0
   * @param d how far the search has come
   */
  private look(b: number, worth: number, d: number): void {
    const { distance, reached, reachedBy, free, freeCount } = this;
    const { pairs, price } = this.market;
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
    this.looks++;
  }

  /** Raises the price of every object nearer than the end of the path, and forgets the search. */
  private movePrices(): void {
    const { distance, reached, bound } = this;
    const { price } = this.market;
    for (let k = 0; k < this.reachedCount; k++) {
      const o = reached[k]!;
      if (distance[o]! < bound) price[o]! += bound - distance[o]!; // else rounding
      distance[o] = Infinity;
    }
  }

  /** Passes the objects along the path. */
  private moveHolders(): void {
    const { objectOf, slotOf, reachedBy, leaver } = this;
    const { pairs, holder, heldScore } = this.market;
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
    const { slotStart, taken, seats } = this.market;
    const slot = slotStart[o]! + taken[o]!++;
    if (taken[o] === seats[o]) free[free.indexOf(o)] = free[--this.freeCount]!;
    return slot;
  }
}
