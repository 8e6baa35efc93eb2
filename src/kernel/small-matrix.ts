/**
 * Solves a matrix small enough to read whole rows again and again: an auction, then shortest augmenting paths
 * as in `Search`. It needs no candidate lists, sorting or heap, so it starts at once. Its arrays are plain ones,
 * because allocating a dozen typed arrays takes longer than seating ten bidders. Each bidder wants one object.
 */
export class SmallMatrix {
  /** Object that each bidder holds; -1 while it wants one, -2 when it gave up. */
  readonly objectOf: number[];
  /** Price of each object; 0 while it has a free seat, infinite when it has no seats. */
  readonly price: number[];
  private readonly score: Float64Array;
  private readonly seats: Int32Array;
  private readonly optional: boolean;
  private readonly width: number; // most holders of an object: those of o are holder[o * width], taken[o] of them
  private readonly holder: number[];
  private readonly taken: number[];
  private readonly free: number[] = []; // objects with a free seat after the auction
  private readonly distance: number[]; // of each object in this search, infinite when not reached
  private readonly reachedBy: number[]; // bidder from whom it was reached
  private readonly reached: number[]; // objects reached: first settled, then waiting
  private reachedCount = 0;
  private rowsRead = 0; // rows read by searches
  private bound = 0; // length of the shortest path found so far,
  private end = -1; // which ends at this object with a free seat,
  private endBy = -1; // reached from this bidder,
  private leaver = -1; // or at this bidder, who gives up

  /**
   * @param score row-major `bidders × objects`, -∞ for a pair that is not allowed
   * @param seats of each object
   * @param optional whether a bidder may stay without an object, at a gain of 0
   */
  constructor(score: Float64Array, bidders: number, seats: Int32Array, optional: boolean) {
    const objects = seats.length;
    this.score = score;
    this.seats = seats;
    this.optional = optional;
    this.objectOf = new Array<number>(bidders).fill(-1);
    this.price = new Array<number>(objects).fill(0);
    this.taken = new Array<number>(objects).fill(0);
    let width = 0;
    for (let o = 0; o < objects; o++) {
      width = Math.max(width, seats[o]!);
      if (seats[o] === 0) this.price[o] = Infinity;
    }
    this.width = Math.min(width, bidders);
    this.holder = new Array<number>(objects * this.width).fill(-1);
    this.distance = new Array<number>(objects).fill(Infinity);
    this.reachedBy = new Array<number>(objects).fill(-1);
    this.reached = new Array<number>(objects).fill(-1);
  }

  /**
   * Gives every bidder with candidates an object or, where that is optional, lets it give up.
   *
   * Complexity: O(objects) for each row read: a few rows for each bidder, at worst all rows for each.
   *
   * @param limit rows to read before the search gives up
   * @param bids of the auction before it; any number leads to the same total
   * @returns `"stuck"` as soon as a bidder cannot reach a free seat
   */
  fill(limit: number, bids: number = 3 * this.objectOf.length): "filled" | "stuck" | "too-long" {
    const { objectOf, taken, seats } = this;
    this.bid(bids);
    for (let o = 0; o < taken.length; o++) if (taken[o]! < seats[o]!) this.free.push(o);
    for (let b = 0; b < objectOf.length; b++) {
      if (objectOf[b] !== -1) continue;
      if (this.rowsRead > limit) return "too-long";
      if (!this.find(b)) return "stuck";
      this.movePrices();
      this.moveHolders();
    }
    return "filled";
  }

  /** An auction without steps, see `Auction`. The search breaks ties with holders. */
  private bid(budget: number): void {
    const { score, seats, optional, objectOf, price, width, holder, taken } = this;
    const bidders = objectOf.length;
    const objects = price.length;
    const offer = new Array<number>(bidders).fill(0); // of each bidder for what it holds
    const queue = new Array<number>(bidders).fill(0); // ring buffer of bidders who want an object
    for (let b = 0; b < bidders; b++) queue[b] = b;
    let head = 0;
    let waiting = bidders;
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
      if (best < 0) {
        objectOf[b] = -2; // nothing is worth having, and prices only rise
        continue;
      }
      const worth = second === -Infinity ? Infinity : score[row + best]! - second; // the only candidate is worth any price
      const from = best * width;
      const to = from + taken[best]!;
      let slot = to;
      if (taken[best]! < seats[best]!) taken[best]!++;
      else {
        if (worth <= price[best]!) continue;
        slot = from;
        while (slot < to && offer[holder[slot]!]! > price[best]!) slot++;
        if (slot === to) continue; // no holder has another candidate
        const dropped = holder[slot]!;
        objectOf[dropped] = -1;
        const tail = head + waiting++;
        queue[tail < bidders ? tail : tail - bidders] = dropped;
      }
      holder[slot] = b;
      offer[b] = worth;
      objectOf[b] = best;
      if (taken[best]! < seats[best]!) continue;
      let least = worth;
      for (let k = from; k < to; k++) if (offer[holder[k]!]! < least) least = offer[holder[k]!]!;
      if (least < Infinity) price[best] = least;
    }
  }

  /** Finds a shortest path from a bidder without an object. */
  private find(root: number): boolean {
    const { score, optional, price, width, taken, holder, distance, reached } = this;
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
      if (at < 0) return bound < Infinity;
      const o = reached[at]!;
      reached[at] = reached[settled]!;
      reached[settled] = o;
      const priceNow = price[o]!;
      for (let slot = o * width; slot < o * width + taken[o]!; slot++) {
        const b = holder[slot]!;
        const worth = nearest + score[b * price.length + o]! - priceNow;
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
    const { score, price, distance, reached, reachedBy, free } = this;
    const objects = price.length;
    const row = b * objects;
    let { bound, reachedCount } = this;
    for (let k = 0; k < free.length; k++) {
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
      if (distance[o] === Infinity) reached[reachedCount++] = o;
      distance[o] = next;
      reachedBy[o] = b;
    }
    this.bound = bound;
    this.reachedCount = reachedCount;
    this.rowsRead++;
  }

  /** Raises the price of every object nearer than the end of the path, and resets the search. */
  private movePrices(): void {
    const { price, distance, reached, bound } = this;
    for (let k = 0; k < this.reachedCount; k++) {
      const o = reached[k]!;
      if (distance[o]! < bound) price[o]! += bound - distance[o]!; // else rounding
      distance[o] = Infinity;
    }
  }

  /** Reassigns the objects along the path, from its end to its root. */
  private moveHolders(): void {
    const { objectOf, reachedBy, leaver } = this;
    let o = this.end;
    let b = this.endBy;
    let slot: number;
    if (leaver < 0) slot = this.takeSeat(o);
    else {
      o = objectOf[leaver]!;
      objectOf[leaver] = -2;
      if (o < 0) return;
      slot = this.slotOf(leaver, o);
      b = reachedBy[o]!;
    }
    for (;;) {
      const left = objectOf[b]!;
      const leftSlot = left < 0 ? -1 : this.slotOf(b, left);
      this.holder[slot] = b;
      objectOf[b] = o;
      if (left < 0) return;
      o = left;
      slot = leftSlot;
      b = reachedBy[o]!;
    }
  }

  private takeSeat(o: number): number {
    const { free, taken, seats } = this;
    const slot = o * this.width + taken[o]!++;
    if (taken[o] === seats[o]) {
      free[free.indexOf(o)] = free[free.length - 1]!;
      free.pop();
    }
    return slot;
  }

  /** Where bidder `b` stands among the holders of an object. */
  private slotOf(b: number, o: number): number {
    let slot = o * this.width;
    while (this.holder[slot] !== b) slot++;
    return slot;
  }
}
