import type { ScoredPairs } from "./scored-pairs.js";

/** How many entries a list has at first, about. */
const usualLength = 32;

/** Up to this many listed pairs per bidder, reading all of them costs less than keeping the best sorted. */
const longRow = 256;

/** Candidate lists for searches in these pairs; undefined where reading all pairs is faster. */
export function candidateListsFor(pairs: ScoredPairs, price: Float64Array): CandidateLists | undefined {
  const short = pairs.listed && pairs.score.length <= longRow * pairs.bidders;
  return short ? undefined : new CandidateLists(pairs, price);
}

/**
 * The best candidates of each bidder at some earlier prices, and a cutoff: no unlisted candidate was worth
 * more. Prices only rise, so the cutoff stays an upper bound. A list can stand for the whole row as long as its
 * best entry is worth at least the cutoff.
 */
export class CandidateLists {
  /** The list of bidder `b` is at positions `from[b] … to[b] - 1` of `object`, `score` and `key`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly cutoff: Float64Array;
  object: Int32Array;
  score: Float64Array;
  /** Worth of the entry when the list was last sorted, an upper bound of its worth now. */
  key: Float64Array;
  private readonly sorted: Uint8Array;
  private readonly depth: Float64Array; // worth of the best entry less the cutoff, when the list was made
  private readonly capacity: Int32Array; // entries that fit
  private used = 0;
  private lastCutoff = -Infinity; // cutoff of the last shortened list: a good guess for the next one

  private readonly pairs: ScoredPairs;
  private readonly price: Float64Array;

  /** @param price of each object; the caller changes it in place */
  constructor(pairs: ScoredPairs, price: Float64Array) {
    const { bidders } = pairs;
    this.pairs = pairs;
    this.price = price;
    this.from = new Int32Array(bidders);
    this.to = new Int32Array(bidders);
    this.cutoff = new Float64Array(bidders).fill(Infinity); // no list yet
    this.sorted = new Uint8Array(bidders);
    this.depth = new Float64Array(bidders);
    this.capacity = new Int32Array(bidders);
    const capacity = Math.min(pairs.score.length, 2 * usualLength * bidders, 1 << 16); // grows with the lists
    this.object = new Int32Array(capacity);
    this.score = new Float64Array(capacity);
    this.key = new Float64Array(capacity);
  }

  /** Makes the list of bidder `b` at current prices if there is none, unsorted, for bidding. */
  list(b: number): void {
    if (this.cutoff[b] === Infinity) this.select(b, usualLength, this.lastCutoff);
  }

  /** Makes the list of bidder `b` if there is none, and sorts it, best entries first. */
  rank(b: number): void {
    this.list(b);
    if (this.sorted[b]) return;
    const { object, score, key, price } = this;
    for (let k = this.from[b]!; k < this.to[b]!; k++) key[k] = score[k]! - price[object[k]!]!;
    sortDescending(key, object, score, this.from[b]!, this.to[b]!);
    this.sorted[b] = 1;
  }

  /** Replaces the list of bidder `b` by a longer one at current prices. */
  extend(b: number): void {
    this.select(b, 2 * Math.max(usualLength, this.to[b]! - this.from[b]!), -Infinity);
  }

  /** Replaces the list of bidder `b`, whose best entry is worth `best` now, by one of similar depth. */
  renew(b: number, best: number): void {
    this.select(b, Math.max(usualLength, (this.to[b]! - this.from[b]!) >> 1), best - this.depth[b]!);
  }

  /**
   * Lists all candidates worth more than the guess: at least a quarter of `usualLength` and up to twice as many
   * as wanted. Where the guess gives too many or too few, the threshold is adapted to the candidates read so
   * far.
   *
   * Complexity: O(pairs of b), plus sorting the list each time it is full.
   */
  private select(b: number, wanted: number, guess: number): void {
    const { score, listed, objects } = this.pairs;
    const begin = listed ? listed.start[b]! : b * objects;
    const end = listed ? listed.start[b + 1]! : begin + objects;
    const capacity = Math.min(2 * wanted, end - begin);
    if (capacity > this.capacity[b]!) this.reserve(b, capacity);
    const { object, price } = this;
    const base = this.from[b]!;
    let threshold = capacity < end - begin ? guess : -Infinity;
    let best = -Infinity;
    let to = base;
    for (;;) {
      for (let e = begin; ; e++) {
        e = listed
          ? nextListedAbove(score, price, listed.object, e, end, threshold)
          : nextAbove(score, price, e, begin, end, threshold);
        if (e === end) break;
        if (to === base + capacity) {
          sortDescending(this.key, object, this.score, base, to);
          to = base + wanted;
          threshold = this.key[to - 1]!;
        }
        const o = listed ? listed.object[e]! : e - begin;
        const value = score[e]! - price[o]!;
        if (value <= threshold) continue;
        object[to] = o;
        this.score[to] = score[e]!;
        this.key[to++] = value;
        if (value > best) best = value;
      }
      if (to - base >= usualLength / 4 || threshold === -Infinity) break;
      threshold = -Infinity; // the guess was too high for this row
      to = base;
    }
    if (threshold > -Infinity && wanted === usualLength) this.lastCutoff = threshold;
    this.depth[b] = best - threshold;
    this.cutoff[b] = threshold;
    this.to[b] = to;
    this.sorted[b] = 0;
  }

  /** Reserves new space for the list of bidder `b`. */
  private reserve(b: number, capacity: number): void {
    this.from[b] = this.used;
    this.capacity[b] = capacity;
    this.used += capacity;
    if (this.used <= this.key.length) return;
    // All lists together seldom need more space than all pairs. Past that, growing by a quarter keeps copies few.
    const length = Math.max(this.used + (this.used >> 2), Math.min(2 * this.used, this.pairs.score.length));
    const { object, score, key } = this;
    (this.object = new Int32Array(length)).set(object);
    (this.score = new Float64Array(length)).set(score);
    (this.key = new Float64Array(length)).set(key);
  }
}

/** First position from `at` whose score less price is above the threshold, or `end`. */
function nextAbove(
  score: Float64Array,
  price: Float64Array,
  at: number,
  begin: number,
  end: number,
  threshold: number,
): number {
  let j = at - begin;
  // Four at a time, so that the subtractions overlap.
  for (; at + 3 < end; at += 4, j += 4) {
    const a = score[at]! - price[j]!;
    const b = score[at + 1]! - price[j + 1]!;
    const c = score[at + 2]! - price[j + 2]!;
    const d = score[at + 3]! - price[j + 3]!;
    if (a > threshold || b > threshold || c > threshold || d > threshold) break;
  }
  for (; at < end; at++, j++) if (score[at]! - price[j]! > threshold) return at;
  return end;
}

function nextListedAbove(
  score: Float64Array,
  price: Float64Array,
  object: Int32Array,
  at: number,
  end: number,
  threshold: number,
): number {
  while (at < end && !(score[at]! - price[object[at]!]! > threshold)) at++;
  return at;
}

/** Gaps of Ciura's shell sort: the fastest sort for such short lists. */
const gaps = [1750, 701, 301, 132, 57, 23, 10, 4, 1];

function sortDescending(
  key: Float64Array,
  object: Int32Array,
  score: Float64Array,
  from: number,
  to: number,
): void {
  for (const gap of gaps) {
    for (let k = from + gap; k < to; k++) {
      const value = key[k]!;
      let hole = k;
      if (key[hole - gap]! >= value) continue;
      const o = object[k]!;
      const s = score[k]!;
      do {
        key[hole] = key[hole - gap]!;
        object[hole] = object[hole - gap]!;
        score[hole] = score[hole - gap]!;
        hole -= gap;
      } while (hole - gap >= from && key[hole - gap]! < value);
      key[hole] = value;
      object[hole] = o;
      score[hole] = s;
    }
  }
}
