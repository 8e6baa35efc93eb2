import { DistanceHeap } from "./distance-heap.js";
import type { Market } from "./market.js";
import type { Shortlists } from "./shortlists.js";

/**
 * Fills the open wants of a market one by one along shortest augmenting paths, and moves the prices so that they
 * prove the result.
 *
 * From a bidder the way leads to the objects it does not hold, at what it would lose by the change; from a full
 * object to its holders, at no cost; and it ends at a free seat or, in an optional market, at a bidder who would as
 * soon hold nothing. Where rows are short a bidder looks at all it has listed. Else lists are ranked by what entries
 * were once worth: prices only rise, so what follows in a list is at least that far away, and a bidder waits in the
 * heap until the search has come as far as its next entry.
 */
export class Search {
  private readonly market: Market;
  /** Absent: bidders look at all their listed pairs at once, and none waits. */
  private readonly lists: Shortlists | undefined;
  private readonly heap: DistanceHeap; // objects, and bidder b as node `objects + b`
  private readonly fromBidder: Int32Array; // who reached the object, and the score of that pair
  private readonly fromScore: Float64Array;
  private readonly viaObject: Int32Array; // what a bidder would give up: the object and its slot, -1 at the root
  private readonly viaSlot: Int32Array;
  private readonly worth: Float64Array; // distance at which a bidder would get an object worth 0
  private readonly entry: Int32Array; // next position in the bidder's list
  private readonly seenIn: Int32Array; // last search that came to the bidder
  private readonly settledIn: Int32Array; // last search that settled the object
  private readonly reached: Int32Array; // objects reached by this search, in order
  private readonly firstHeld: Int32Array; // what a bidder holds, as chains: only where bidders want several objects
  private readonly nextHeld: Int32Array;
  private work = 0; // entries looked at, and about as much again for what comes with them
  private reachedCount = 0;
  private id = 0;
  private bound = Infinity; // distance of the nearest end of a path found so far,
  private end = -1; // which is this object with a free seat,
  private leaver = -1; // or this bidder, who gives up
  private reach = 0; // how far the last searches went

  constructor(market: Market, lists: Shortlists | undefined) {
    const { bidders, objects } = market.pairs;
    this.market = market;
    this.lists = lists;
    this.heap = new DistanceHeap(lists ? objects + bidders : objects);
    this.fromBidder = new Int32Array(objects);
    this.fromScore = new Float64Array(objects);
    this.viaObject = new Int32Array(bidders);
    this.viaSlot = new Int32Array(bidders);
    this.worth = new Float64Array(lists ? bidders : 0);
    this.entry = new Int32Array(lists ? bidders : 0);
    this.seenIn = new Int32Array(bidders);
    this.settledIn = new Int32Array(objects);
    this.reached = new Int32Array(objects);
    this.firstHeld = new Int32Array(market.several ? bidders : 0).fill(-1);
    this.nextHeld = new Int32Array(market.several ? objects : 0);
    if (!market.several) return;
    for (let o = 0; o < objects; o++)
      if (market.taken[o]! > 0) this.link(market.holder[market.slotStart[o]!]!, o);
    for (let b = 0; b < bidders; b++) this.level(b, this.heldMargin(b));
  }

  /**
   * Fills every open want or, in an optional market, gives it up.
   *
   * Complexity: O(open wants × pairs) at worst; most searches end after a few objects.
   *
   * @param limit entries to look at before the search gives up
   * @param sample wants filled after which it also gives up if all of them at this rate would take more than the limit
   * @returns `"stuck"` as soon as a bidder cannot reach a free seat, which never happens in an optional market
   */
  fillAll(limit: number = Infinity, sample: number = Infinity): "filled" | "stuck" | "tired" {
    const { open } = this.market;
    let all = 0;
    for (let b = 0; b < open.length; b++) all += open[b]!;
    let filled = 0;
    for (let b = 0; b < open.length; b++) {
      for (; open[b]! > 0; filled++) {
        if (this.work > limit || (filled >= sample && this.work * all > limit * filled)) return "tired";
        if (!this.find(b)) return "stuck";
        this.movePrices();
        this.moveHolders();
        open[b]!--;
      }
    }
    return "filled";
  }

  /** Finds the shortest path from an open want of `root`. */
  private find(root: number): boolean {
    const { heap } = this;
    const { pairs, slotStart, taken, holder, heldScore, price } = this.market;
    const { objects } = pairs;
    const { distance } = heap;
    const id = ++this.id;
    this.bound = Infinity;
    this.reachedCount = 0;
    this.enter(root, -1, -1, 0, this.bestMargin(root));
    while (heap.nearest < this.bound) {
      const node = heap.pop();
      const d = distance[node]!;
      if (node >= objects) {
        distance[node] = Infinity;
        this.look(this.lists!, node - objects, d);
      } else if (this.settledIn[node] !== id) {
        this.settledIn[node] = id;
        const base = slotStart[node]!;
        for (let slot = base; slot < base + taken[node]!; slot++) {
          const b = holder[slot]!;
          if (this.seenIn[b] !== id) this.enter(b, node, slot, d, heldScore[slot]! - price[node]!);
        }
      }
    }
    return this.bound < Infinity;
  }

  /** Comes to bidder `b` at distance `d`. */
  private enter(b: number, object: number, slot: number, d: number, margin: number): void {
    this.seenIn[b] = this.id;
    this.viaObject[b] = object;
    this.viaSlot[b] = slot;
    if (this.market.several) this.level(b, margin, d);
    if (this.market.optional && d + margin < this.bound) {
      this.bound = d + margin;
      this.leaver = b;
    }
    const { lists } = this;
    if (lists === undefined) {
      this.lookAtAll(b, d + margin, d);
      return;
    }
    this.worth[b] = d + margin;
    lists.rank(b);
    this.entry[b] = lists.from[b]!;
    this.look(lists, b, d);
  }

  /** Goes to all objects that bidder `b` has listed. */
  private lookAtAll(b: number, far: number, d: number): void {
    const { heap, fromBidder, fromScore, reached } = this;
    const { pairs, price, taken, seats } = this.market;
    const { score, listed } = pairs;
    const { object, start } = listed!;
    const { distance } = heap;
    const to = start[b + 1]!;
    let bound = this.bound;
    for (let k = start[b]!; k < to; k++) {
      const o = object[k]!;
      let next = far - (score[k]! - price[o]!);
      if (next >= bound) continue;
      if (next < d) next = d; // rounding
      if (next >= distance[o]!) continue;
      if (distance[o] === Infinity) reached[this.reachedCount++] = o;
      fromBidder[o] = b;
      fromScore[o] = score[k]!;
      if (taken[o]! < seats[o]!) {
        distance[o] = next;
        bound = next;
        this.end = o;
        this.leaver = -1;
      } else heap.put(o, next);
    }
    this.bound = bound;
    this.work += to - start[b]! + 4;
  }

  /** Follows the list of bidder `b` as far as the search has come, and queues the bidder for what is farther. */
  private look(lists: Shortlists, b: number, d: number): void {
    const { heap, fromBidder, fromScore, reached } = this;
    const { pairs, price, taken, seats } = this.market;
    const { distance } = heap;
    const far = this.worth[b]!;
    const limit = Math.max(d, this.reach);
    let bound = this.bound;
    let k = this.entry[b]!;
    for (;;) {
      const { key, object, score } = lists;
      const to = lists.to[b]!;
      const horizon = lists.horizon[b]!;
      let ahead = Infinity;
      const since = k;
      for (; k < to && key[k]! >= horizon; k++) {
        ahead = far - key[k]!;
        if (ahead >= bound || ahead > limit) break;
        const o = object[k]!;
        let next = far - (score[k]! - price[o]!);
        if (next < d) next = d; // rounding
        if (next >= bound || next >= distance[o]!) continue;
        if (distance[o] === Infinity) reached[this.reachedCount++] = o;
        fromBidder[o] = b;
        fromScore[o] = score[k]!;
        if (taken[o]! < seats[o]!) {
          distance[o] = next;
          bound = next;
          this.end = o;
          this.leaver = -1;
        } else heap.put(o, next);
      }
      this.work += k - since + 4;
      const listed = k < to && key[k]! >= horizon;
      if (!listed) ahead = far - horizon;
      if (ahead >= bound) break;
      if (listed || ahead > limit) {
        this.entry[b] = k;
        heap.put(pairs.objects + b, ahead);
        break;
      }
      lists.extend(b);
      lists.rank(b);
      this.work += 8 * (lists.to[b]! - lists.from[b]!);
      k = lists.from[b]!;
    }
    this.bound = bound;
  }

  /** Raises the price of every object nearer than the end of the path, and forgets the search. */
  private movePrices(): void {
    const { heap, reached, bound } = this;
    const { price } = this.market;
    const { distance } = heap;
    for (let k = 0; k < this.reachedCount; k++) {
      const o = reached[k]!;
      if (distance[o]! < bound) price[o]! += bound - distance[o]!;
      distance[o] = Infinity;
    }
    heap.clear();
    this.reach = (3 * this.reach + 2 * bound) / 4;
  }

  /** Passes the objects along the path. */
  private moveHolders(): void {
    const { fromBidder, fromScore, viaObject, viaSlot } = this;
    const { several, slotStart, taken, holder, heldScore } = this.market;
    let o = this.end;
    let slot: number;
    if (this.leaver >= 0) {
      o = viaObject[this.leaver]!;
      slot = viaSlot[this.leaver]!;
      if (slot < 0) return;
      if (several) this.unlink(this.leaver, o);
    } else slot = slotStart[o]! + taken[o]!++;
    for (;;) {
      const b = fromBidder[o]!;
      holder[slot] = b;
      heldScore[slot] = fromScore[o]!;
      if (several) this.link(b, o);
      slot = viaSlot[b]!;
      if (slot < 0) return;
      o = viaObject[b]!;
      if (several) this.unlink(b, o);
    }
  }

  /** What bidder `b` gains from its best object among those it does not hold. */
  private bestMargin(b: number): number {
    const { lists } = this;
    const { pairs, several, optional, price, slotStart, taken, holder } = this.market;
    for (;;) {
      lists?.rank(b);
      const { object, score } = lists ?? { object: pairs.listed!.object, score: pairs.score };
      const from = lists ? lists.from[b]! : pairs.listed!.start[b]!;
      const to = lists ? lists.to[b]! : pairs.listed!.start[b + 1]!;
      let margin = optional ? 0 : -Infinity;
      for (let k = from; k < to && !(lists && lists.key[k]! <= margin); k++) {
        const o = object[k]!;
        if (several && taken[o]! > 0 && holder[slotStart[o]!] === b) continue;
        const value = score[k]! - price[o]!;
        if (value > margin) margin = value;
      }
      if (!lists || margin >= lists.horizon[b]!) return margin;
      lists.extend(b);
    }
  }

  private heldMargin(b: number): number {
    const { slotStart, heldScore, price } = this.market;
    let margin = Infinity;
    for (let o = this.firstHeld[b]!; o >= 0; o = this.nextHeld[o]!) {
      margin = Math.min(margin, heldScore[slotStart[o]!]! - price[o]!);
    }
    return margin;
  }

  /** Raises prices until all that bidder `b` holds gains it the same, and settles it where the bidder is. */
  private level(b: number, margin: number, d = -1): void {
    const { slotStart, heldScore, price } = this.market;
    const { distance } = this.heap;
    for (let o = this.firstHeld[b]!; o >= 0; o = this.nextHeld[o]!) {
      price[o] = heldScore[slotStart[o]!]! - margin;
      if (d < 0 || this.settledIn[o] === this.id) continue;
      this.settledIn[o] = this.id;
      if (distance[o] === Infinity) {
        this.reached[this.reachedCount++] = o;
        distance[o] = d;
      } else this.heap.put(o, d); // it waits there, farther away
    }
  }

  private link(b: number, o: number): void {
    this.nextHeld[o] = this.firstHeld[b]!;
    this.firstHeld[b] = o;
  }

  private unlink(b: number, o: number): void {
    const { firstHeld, nextHeld } = this;
    if (firstHeld[b] === o) {
      firstHeld[b] = nextHeld[o]!;
      return;
    }
    let before = firstHeld[b]!;
    while (nextHeld[before] !== o) before = nextHeld[before]!;
    nextHeld[before] = nextHeld[o]!;
  }
}
