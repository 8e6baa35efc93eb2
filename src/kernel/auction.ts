import type { BiddingState } from "./bidding-state.js";
import type { CandidateLists } from "./candidate-lists.js";

/**
 * An auction: bidders take turns to bid for their best objects, and prices rise.
 *
 * A bid is the price at which the second best object would be as good, plus a step. A full object drops the
 * holder with the lowest bid, and its price becomes the lowest bid left. So without a step, every bidder always
 * holds its best objects. In the end wants stay open only because of ties, or because the budget ran out while
 * bidders outbid each other.
 */
export class Auction {
  private readonly state: BiddingState;
  /** Absent: bidders read all their listed pairs. */
  private readonly lists: CandidateLists | undefined;
  private readonly offer: Float64Array; // bid of each slot: a heap per object, lowest bid first
  private readonly queue: Int32Array; // ring buffer of bidders with open wants
  private head = 0;
  private waiting = 0;
  private best = -1; // result of `findBest`: position in the list,
  private second = 0; // and the worth of the second best object

  constructor(state: BiddingState, lists: CandidateLists | undefined) {
    this.state = state;
    this.lists = lists;
    this.offer = new Float64Array(state.holder.length);
    this.queue = new Int32Array(state.pairs.bidders);
  }

  /**
   * Complexity: O(bids × length of a list).
   *
   * @param budget number of bids after which the auction stops
   * @param step amount added to each bid; 0 keeps prices exact
   * @returns how many bidders were still waiting when the budget ran out
   */
  run(budget: number, step: number): number {
    const { open } = this.state;
    const bidders = open.length;
    this.head = 0;
    this.waiting = 0;
    for (let b = 0; b < bidders; b++) if (open[b]! > 0) this.queue[this.waiting++] = b;
    for (let bids = 0; this.waiting > 0 && bids < budget;) {
      const b = this.queue[this.head]!;
      if (++this.head === bidders) this.head = 0;
      this.waiting--;
      while (open[b]! > 0 && this.findBest(b) && this.placeBid(b, step)) bids++;
    }
    return this.waiting;
  }

  /** Finds the best object that bidder `b` does not hold; false when none gains it anything. */
  private findBest(b: number): boolean {
    const { lists } = this;
    const { pairs, several, optional, seats, price, slotStart, taken, holder } = this.state;
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
          // Tie-breaking: prefer an object with a free seat, because it displaces nobody.
          if (value < first || best < 0 || taken[o] === seats[o]) continue;
          if (taken[object[best]!] === seats[object[best]!]) best = k;
        }
      }
      if (lists && second < lists.cutoff[b]!) {
        if (renewed || first === -Infinity) lists.extend(b);
        else lists.renew(b, first);
        continue;
      }
      this.best = best;
      this.second = second;
      return best >= 0;
    }
  }

  /** Bids for the object that `findBest` found; false when a tie with its holders leaves nothing to bid. */
  private placeBid(b: number, step: number): boolean {
    const { best, second, offer } = this;
    const { pairs, open, several, seats, price, slotStart, taken, holder } = this.state;
    const o = (this.lists?.object ?? pairs.listed!.object)[best]!;
    const score = (this.lists?.score ?? pairs.score)[best]!;
    if (several) this.equaliseGains(b);
    const bid = second === -Infinity ? Infinity : score - second + step; // the only candidate is worth any price
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

  /** Raises the prices of the objects a bidder holds until each gains it no more than the second best object. */
  private equaliseGains(b: number): void {
    const { lists, second, offer } = this;
    const { pairs, price, slotStart, taken, holder, heldScore } = this.state;
    if (second === -Infinity) return;
    const object = lists?.object ?? pairs.listed!.object;
    const to = lists ? lists.to[b]! : pairs.listed!.start[b + 1]!;
    // An unlisted object is worth no more than the cutoff, and so no more than the second best.
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
    const { holder, heldScore } = this.state;
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

  /** Replaces the holder with the lowest bid. */
  private siftDown(root: number, count: number, bid: number, b: number, score: number): void {
    const { offer } = this;
    const { holder, heldScore } = this.state;
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
