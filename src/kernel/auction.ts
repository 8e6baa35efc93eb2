import type { Market } from "./market.js";
import type { Shortlists } from "./shortlists.js";

/**
 * Bidders take their best objects at rising prices, first come, first served.
 *
 * A bid goes up to the price at which the second best object would be as good, plus a step. A full object drops the
 * holder with the lowest bid, and its price is the lowest bid left. So without a step, whatever is held is a best
 * object of its holder at every moment. What is still open in the end are ties, and wars that the budget cut short.
 */
export class Auction {
  private readonly market: Market;
  /** Absent: bidders look at all their listed pairs. */
  private readonly lists: Shortlists | undefined;
  private readonly offer: Float64Array; // bid of each slot: a heap per object, the lowest bid first
  private readonly queue: Int32Array; // bidders with open wants, in a ring
  private head = 0;
  private waiting = 0;
  private best = -1; // what `look` found: position in the list,
  private second = 0; // and what the second best object is worth

  constructor(market: Market, lists: Shortlists | undefined) {
    this.market = market;
    this.lists = lists;
    this.offer = new Float64Array(market.holder.length);
    this.queue = new Int32Array(market.pairs.bidders);
  }

  /**
   * Complexity: O(bids × length of a list).
   *
   * @param budget number of bids after which the auction stops
   * @param step how far a bid goes beyond what it is worth; 0 keeps prices exact
   * @returns how many bidders were still waiting when the budget ran out
   */
  run(budget: number, step: number): number {
    const { open } = this.market;
    const bidders = open.length;
    this.head = 0;
    this.waiting = 0;
    for (let b = 0; b < bidders; b++) if (open[b]! > 0) this.queue[this.waiting++] = b;
    for (let bids = 0; this.waiting > 0 && bids < budget;) {
      const b = this.queue[this.head]!;
      if (++this.head === bidders) this.head = 0;
      this.waiting--;
      while (open[b]! > 0 && this.look(b) && this.place(b, step)) bids++;
    }
    return this.waiting;
  }

  /** Finds the best object that bidder `b` does not hold; false when it would rather stay out. */
  private look(b: number): boolean {
    const { lists } = this;
    const { pairs, several, optional, seats, price, slotStart, taken, holder } = this.market;
    for (let renewed = false; ; renewed = true) {
      lists?.list(b);
      const { object, score } = lists ?? { object: pairs.listed!.object, score: pairs.score };
      const from = lists ? lists.from[b]! : pairs.listed!.start[b]!;
      const to = lists ? lists.to[b]! : pairs.listed!.start[b + 1]!;
      let best = -1;
      let first = optional ? 0 : -Infinity;
      let second = first;
      for (let k = from; k < to; k++) {
        const o = object[k]!;
        const value = score[k]! - price[o]!;
        if (value < second || (several && taken[o]! > 0 && holder[slotStart[o]!] === b)) continue;
        if (value > first) {
          second = first;
          first = value;
          best = k;
        } else {
          second = value;
          // Of two equally good objects one with a free seat ends the matter.
          if (value < first || best < 0 || taken[o] === seats[o]) continue;
          if (taken[object[best]!] === seats[object[best]!]) best = k;
        }
      }
      if (lists && second < lists.horizon[b]!) {
        if (renewed || first === -Infinity) lists.extend(b);
        else lists.renew(b, first);
        continue;
      }
      this.best = best;
      this.second = second;
      return best >= 0;
    }
  }

  /** Bids for the object that `look` found; false when a tie with its holders leaves nothing to bid. */
  private place(b: number, step: number): boolean {
    const { best, second, offer } = this;
    const { pairs, open, several, seats, price, slotStart, taken, holder } = this.market;
    const o = (this.lists?.object ?? pairs.listed!.object)[best]!;
    const score = (this.lists?.score ?? pairs.score)[best]!;
    if (several) this.level(b);
    const bid = second === -Infinity ? Infinity : score - second + step; // an only candidate is worth any price
    const root = slotStart[o]!;
    const count = taken[o]!;
    if (count < seats[o]!) {
      taken[o] = count + 1;
      this.siftUp(root, count, bid, b, score);
    } else {
      if (bid <= price[o]! || offer[root] === Infinity) return false;
      const dropped = holder[root]!;
      if (open[dropped]!++ === 0) {
        const tail = this.head + this.waiting++;
        this.queue[tail < open.length ? tail : tail - open.length] = dropped;
      }
      this.siftDown(root, count, bid, b, score);
    }
    open[b]!--;
    if (taken[o] === seats[o] && offer[root]! < Infinity) price[o] = offer[root]!;
    return true;
  }

  /** Raises the price of all that a bidder holds until it gains as little there as from the second best object. */
  private level(b: number): void {
    const { lists, second, offer } = this;
    const { pairs, price, slotStart, taken, holder, heldScore } = this.market;
    if (second === -Infinity) return;
    const object = lists?.object ?? pairs.listed!.object;
    const to = lists ? lists.to[b]! : pairs.listed!.start[b + 1]!;
    // What is not listed is worth no more than the horizon, and so no more than the second best.
    for (let k = lists ? lists.from[b]! : pairs.listed!.start[b]!; k < to; k++) {
      const o = object[k]!;
      const slot = slotStart[o]!;
      if (taken[o] === 0 || holder[slot] !== b || heldScore[slot]! - price[o]! <= second) continue;
      price[o] = offer[slot] = heldScore[slot]! - second;
    }
  }

  /** Puts a bidder into a free slot of the object whose slots begin at `root`. */
  private siftUp(root: number, count: number, bid: number, b: number, score: number): void {
    const { offer } = this;
    const { holder, heldScore } = this.market;
    let at = count;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (offer[root + up]! <= bid) break;
      offer[root + at] = offer[root + up]!;
      holder[root + at] = holder[root + up]!;
      heldScore[root + at] = heldScore[root + up]!;
      at = up;
    }
    offer[root + at] = bid;
    holder[root + at] = b;
    heldScore[root + at] = score;
  }

  /** Puts a bidder in the place of the holder with the lowest bid. */
  private siftDown(root: number, count: number, bid: number, b: number, score: number): void {
    const { offer } = this;
    const { holder, heldScore } = this.market;
    let at = 0;
    for (let child = 1; child < count; child = 2 * at + 1) {
      if (child + 1 < count && offer[root + child + 1]! < offer[root + child]!) child++;
      if (offer[root + child]! >= bid) break;
      offer[root + at] = offer[root + child]!;
      holder[root + at] = holder[root + child]!;
      heldScore[root + at] = heldScore[root + child]!;
      at = child;
    }
    offer[root + at] = bid;
    holder[root + at] = b;
    heldScore[root + at] = score;
  }
}
