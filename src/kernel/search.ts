import { DistanceHeap } from "./distance-heap.js";
import type { BiddingState } from "./bidding-state.js";
import type { CandidateLists } from "./candidate-lists.js";

/**
 * Fills the open wants one by one along shortest augmenting paths, and adjusts the prices so that they prove
 * the result.
 *
 * A path goes from a bidder to an object it does not hold; the length of this step is what the bidder would
 * lose by the change. From a full object it goes to the holders, at length 0. It ends at a free seat or, where
 * wants are optional, at a bidder who loses nothing by giving up. Where rows are short, a bidder reads all its
 * listed pairs. Else its candidate list is sorted by an earlier worth of the entries. Prices only rise, so this
 * gives a lower bound for the distance of all later entries. The bidder waits in the heap until the search
 * reaches that distance.
 */
export class Search {
  private readonly state: BiddingState;
  /** Absent: bidders read all their listed pairs at once, and none waits. */
  private readonly lists: CandidateLists | undefined;
  private readonly heap: DistanceHeap; // nodes are objects, and bidder b is node `objects + b`
  private readonly fromBidder: Int32Array; // bidder from whom the object was reached, and the score of that pair
  private readonly fromScore: Float64Array;
  private readonly viaObject: Int32Array; // what the bidder would give up: object and slot, -1 at the root
  private readonly viaSlot: Int32Array;
  private readonly worth: Float64Array; // distance at which the bidder would get an object worth 0
  private readonly entry: Int32Array; // next position in the bidder's list
  private readonly seenIn: Int32Array; // last search that visited the bidder
  private readonly settledIn: Int32Array; // last search that settled the object
  private readonly reached: Int32Array; // objects reached by this search, in order
  private readonly firstHeld: Int32Array; // linked list of what a bidder holds; only where bidders want several objects
  private readonly nextHeld: Int32Array;
  private work = 0; // entries read, plus a fixed cost for each list
  private reachedCount = 0;
  private id = 0;
  private bound = Infinity; // length of the shortest path found so far,
  private end = -1; // which ends at this object with a free seat,
  private leaver = -1; // or at this bidder, who gives up
  private recentLength = 0; // moving average of the last path lengths

  constructor(state: BiddingState, lists: CandidateLists | undefined) {
    const { bidders, objects } = state.pairs;
    this.state = state;
    this.lists = lists;
    this.heap = new DistanceHeap(objects + bidders);
    this.fromBidder = new Int32Array(objects);
    this.fromScore = new Float64Array(objects);
    this.viaObject = new Int32Array(bidders);
    this.viaSlot = new Int32Array(bidders);
    this.worth = new Float64Array(bidders);
    this.entry = new Int32Array(bidders);
    this.seenIn = new Int32Array(bidders);
    this.settledIn = new Int32Array(objects);
    this.reached = new Int32Array(objects);
    this.firstHeld = new Int32Array(bidders).fill(-1);
    this.nextHeld = new Int32Array(objects);
    if (!state.several) return;
    for (let o = 0; o < objects; o++)
      if (state.taken[o]! > 0) this.link(state.holder[state.slotStart[o]!]!, o);
    for (let b = 0; b < bidders; b++) this.equaliseGains(b, this.heldMargin(b));
  }

  /**
   * Fills every open want or, where wants are optional, gives it up.
   *
   * Complexity: O(open wants × pairs) at worst; most paths are found after a few objects.
   *
   * @param limit entries to read before the search gives up
   * @param sample number of wants after which the rate is checked: it also gives up if all wants at this rate
   * would exceed the limit
   * @returns `"stuck"` as soon as a bidder cannot reach a free seat, which never happens where wants are
   * optional
   */
  fillAll(limit: number = Infinity, sample: number = Infinity): "filled" | "stuck" | "too-long" {
    const { open } = this.state;
    let all = 0;
    for (let b = 0; b < open.length; b++) all += open[b]!;
    let filled = 0;
    for (let b = 0; b < open.length; b++) {
      for (; open[b]! > 0; filled++) {
        if (this.work > limit || (filled >= sample && this.work * all > limit * filled)) return "too-long";
        if (!this.find(b)) return "stuck";
        this.movePrices();
        this.moveHolders();
        open[b]!--;
      }
    }
    return "filled";
  }

  /** Finds a shortest path from an open want of `root`. */
  private find(root: number): boolean {
    const { heap } = this;
    const { pairs, slotStart, taken, holder, heldScore, price } = this.state;
    const { objects } = pairs;
    const { distance } = heap;
    const id = ++this.id;
    this.bound = Infinity;
    this.reachedCount = 0;
    this.visit(root, -1, -1, 0, this.bestMargin(root));
    while (heap.nearest < this.bound) {
      const node = heap.pop();
      const d = distance[node]!;
      if (node >= objects) {
        distance[node] = Infinity;
        this.readList(this.lists!, node - objects, d);
      } else if (this.settledIn[node] !== id) {
        this.settledIn[node] = id;
        const base = slotStart[node]!;
        for (let slot = base; slot < base + taken[node]!; slot++) {
          const b = holder[slot]!;
          if (this.seenIn[b] !== id) this.visit(b, node, slot, d, heldScore[slot]! - price[node]!);
        }
      }
    }
    return this.bound < Infinity;
  }

  /** Visits bidder `b` at distance `d`. */
  private visit(b: number, object: number, slot: number, d: number, margin: number): void {
    this.seenIn[b] = this.id;
    this.viaObject[b] = object;
    this.viaSlot[b] = slot;
    if (this.state.several) this.equaliseGains(b, margin, d);
    if (this.state.optional && d + margin < this.bound) {
      this.bound = d + margin;
      this.leaver = b;
    }
    const { lists } = this;
    if (lists === undefined) {
      this.readAll(b, d + margin, d);
      return;
    }
    this.worth[b] = d + margin;
    lists.rank(b);
    this.entry[b] = lists.from[b]!;
    this.readList(lists, b, d);
  }

  /** Reads all listed pairs of bidder `b`. */
  private readAll(b: number, far: number, d: number): void {
    const { heap, fromBidder, fromScore, reached } = this;
    const { pairs, price, taken, seats } = this.state;
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

  /** Reads the list of bidder `b` up to the distance the search has reached, and queues the bidder for the rest. */
  private readList(lists: CandidateLists, b: number, d: number): void {
    const { heap, fromBidder, fromScore, reached } = this;
    const { pairs, price, taken, seats } = this.state;
    const { distance } = heap;
    const far = this.worth[b]!;
    const limit = Math.max(d, this.recentLength);
    let bound = this.bound;
    let k = this.entry[b]!;
    for (;;) {
      const { key, object, score } = lists;
      const to = lists.to[b]!;
      const cutoff = lists.cutoff[b]!;
      let ahead = Infinity;
      const since = k;
      for (; k < to && key[k]! >= cutoff; k++) {
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
      const listed = k < to && key[k]! >= cutoff;
      if (!listed) ahead = far - cutoff;
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

  /** Raises the price of every object nearer than the end of the path, and resets the search. */
  private movePrices(): void {
    const { heap, reached, bound } = this;
    const { price } = this.state;
    const { distance } = heap;
    for (let k = 0; k < this.reachedCount; k++) {
      const o = reached[k]!;
      if (distance[o]! < bound) price[o]! += bound - distance[o]!;
      distance[o] = Infinity;
    }
    heap.clear();
    this.recentLength = (3 * this.recentLength + 2 * bound) / 4;
  }

  /** Reassigns the objects along the path. */
  private moveHolders(): void {
    const { fromBidder, fromScore, viaObject, viaSlot } = this;
    const { several, slotStart, taken, holder, heldScore } = this.state;
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

  /** Gain of bidder `b` from the best object it does not hold. */
  private bestMargin(b: number): number {
    const { lists } = this;
    const { pairs, several, optional, price, slotStart, taken, holder } = this.state;
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
      if (!lists || margin >= lists.cutoff[b]!) return margin;
      lists.extend(b);
    }
  }

  private heldMargin(b: number): number {
    const { slotStart, heldScore, price } = this.state;
    let margin = Infinity;
    for (let o = this.firstHeld[b]!; o >= 0; o = this.nextHeld[o]!) {
      margin = Math.min(margin, heldScore[slotStart[o]!]! - price[o]!);
    }
    return margin;
  }

  /** Raises prices until all objects of bidder `b` gain it the same, and settles them at distance `d`. */
  private equaliseGains(b: number, margin: number, d = -1): void {
    const { slotStart, heldScore, price } = this.state;
    const { distance } = this.heap;
    for (let o = this.firstHeld[b]!; o >= 0; o = this.nextHeld[o]!) {
      price[o] = heldScore[slotStart[o]!]! - margin;
      if (d < 0 || this.settledIn[o] === this.id) continue;
      this.settledIn[o] = this.id;
      if (distance[o] === Infinity) {
        this.reached[this.reachedCount++] = o;
        distance[o] = d;
      } else this.heap.put(o, d); // it is in the heap at a greater distance
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
