import type { ScoredPairs } from "./scored-pairs.js";

/** How many entries a list should have at first. */
const usual = 32;

/** Listed pairs per bidder up to which looking at all of them costs less than keeping the best in order. */
const longRow = 256;

/** Lists for searches in these pairs; undefined where bidders had better look at all they have. */
export function shortlistsFor(pairs: ScoredPairs, price: Float64Array): Shortlists | undefined {
  const short = pairs.listed && pairs.score.length <= longRow * pairs.bidders;
  return short ? undefined : new Shortlists(pairs, price);
}

/**
 * The best candidates of each bidder at the prices of some moment, and a horizon: nothing that is not listed was
 * worth more than that. Prices only rise, so the horizon stays true, and a list can answer for the whole row as long
 * as what it offers is worth at least the horizon.
 */
export class Shortlists {
  /** The list of bidder `b` is at positions `from[b] … to[b] - 1` of `object`, `score` and `key`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly horizon: Float64Array;
  object: Int32Array;
  score: Float64Array;
  /** What the entry was worth when the list was last sorted; at least what it is worth now. */
  key: Float64Array;
  private readonly sorted: Uint8Array;
  private readonly depth: Float64Array; // from the best entry down to the horizon when it was listed
  private readonly room: Int32Array; // entries there is place for
  private used = 0;
  private guess = -Infinity; // horizon of the last list that was cut: a good guess for the next one

  private readonly pairs: ScoredPairs;
  private readonly price: Float64Array;

  /** @param price of each object, as the market keeps it */
  constructor(pairs: ScoredPairs, price: Float64Array) {
    const { bidders } = pairs;
    this.pairs = pairs;
    this.price = price;
    this.from = new Int32Array(bidders);
    this.to = new Int32Array(bidders);
    this.horizon = new Float64Array(bidders).fill(Infinity); // nothing is listed yet
    this.sorted = new Uint8Array(bidders);
    this.depth = new Float64Array(bidders);
    this.room = new Int32Array(bidders);
    const room = Math.min(pairs.score.length, 2 * usual * bidders, 1 << 16); // grows as rows are listed
    this.object = new Int32Array(room);
    this.score = new Float64Array(room);
    this.key = new Float64Array(room);
  }

  /** Lists bidder `b` at the prices of now, for bidding: in no order. */
  list(b: number): void {
    if (this.horizon[b] === Infinity) this.select(b, usual, this.guess);
  }

  /** Lists bidder `b`, best entries first. */
  rank(b: number): void {
    this.list(b);
    if (this.sorted[b]) return;
    const { object, score, key, price } = this;
    for (let k = this.from[b]!; k < this.to[b]!; k++) key[k] = score[k]! - price[object[k]!]!;
    sortDescending(key, object, score, this.from[b]!, this.to[b]!);
    this.sorted[b] = 1;
  }

  /** Replaces the list of bidder `b` by a longer one at the prices of now. */
  extend(b: number): void {
    this.select(b, 2 * Math.max(usual, this.to[b]! - this.from[b]!), -Infinity);
  }

  /** Replaces the list of bidder `b`, whose best entry is worth `best` now, by one of like depth. */
  renew(b: number, best: number): void {
    this.select(b, Math.max(usual, (this.to[b]! - this.from[b]!) >> 1), best - this.depth[b]!);
  }

  /**
   * Lists at least a quarter of `usual` and up to twice as many as wanted: all that is worth more than the guess or,
   * where that is too many or too few, than a threshold that follows what has been seen.
   *
   * Complexity: O(pairs of b), and sorting the list each time it is full.
   */
  private select(b: number, wanted: number, guess: number): void {
    const { score, listed, objects } = this.pairs;
    const begin = listed ? listed.start[b]! : b * objects;
    const end = listed ? listed.start[b + 1]! : begin + objects;
    const room = Math.min(2 * wanted, end - begin);
    if (room > this.room[b]!) this.reserve(b, room);
    const { object, price } = this;
    const base = this.from[b]!;
    let threshold = room < end - begin ? guess : -Infinity;
    let best = -Infinity;
    let to = base;
    for (;;) {
      for (let e = begin; ; e++) {
        e = listed
          ? nextListedAbove(score, price, listed.object, e, end, threshold)
          : nextAbove(score, price, e, begin, end, threshold);
        if (e === end) break;
        if (to === base + room) {
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
      if (to - base >= usual / 4 || threshold === -Infinity) break;
      threshold = -Infinity; // the guess was too high for this row
      to = base;
    }
    if (threshold > -Infinity && wanted === usual) this.guess = threshold;
    this.depth[b] = best - threshold;
    this.horizon[b] = threshold;
    this.to[b] = to;
    this.sorted[b] = 0;
  }

  /** Finds a new place for the list of bidder `b`. */
  private reserve(b: number, room: number): void {
    this.from[b] = this.used;
    this.room[b] = room;
    this.used += room;
    if (this.used <= this.key.length) return;
    // All lists together seldom hold more than all pairs.
    const length = Math.max(this.used, Math.min(2 * this.used, this.pairs.score.length));
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
  // Four at a time: the additions do not wait for each other.
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

/** Gaps of Ciura's shell sort: lists are short, so it beats everything cleverer. */
const gaps = [1750, 701, 301, 132, 57, 23, 10, 4, 1];

function sortDescending(
  key: Float64Array,
  object: Int32Array,
  score: Float64Array,
  from: number,
  to: number,
): void {
  for (let g = to - from > 16 ? 0 : gaps.length - 1; g < gaps.length; g++) {
    const gap = gaps[g]!;
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
