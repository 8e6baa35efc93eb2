import { type BiddingState, emptyState } from "./bidding-state.js";
import { findSeatShortage, type SeatShortage } from "./seat-shortage.js";
import type { ScoredPairs } from "./scored-pairs.js";

/**
 * Finds where seats are short, with rows as the bidders. In a matrix seats are short everywhere or nowhere;
 * this is called when they are.
 *
 * @param earlier column of each row in an earlier answer; the more of it still holds, the faster
 */
export function seatShortageOf(
  pairs: ScoredPairs,
  seats: Int32Array,
  earlier: Int32Array | undefined,
): SeatShortage {
  const { bidders: rows, objects: columns, listed } = pairs;
  if (listed === undefined) {
    return { row: new Uint8Array(rows).fill(1), column: new Uint8Array(columns).fill(1), largest: true };
  }
  const state = emptyState(pairs, new Int32Array(rows).fill(1), seats, false);
  if (earlier) keepSeats(state, earlier);
  seatMost(state);
  const columnOf = new Int32Array(rows).fill(-1);
  for (let j = 0; j < columns; j++) {
    const from = state.slotStart[j]!;
    for (let slot = from; slot < from + state.taken[j]!; slot++) columnOf[state.holder[slot]!] = j;
  }
  return findSeatShortage({ start: listed.start, column: listed.object }, seats, columnOf);
}

/** The pairs of the rows and columns with this flag; rows and columns keep their numbers. */
export function partOf(pairs: ScoredPairs, { row, column }: SeatShortage, flag: 0 | 1): ScoredPairs {
  const { bidders, score, listed } = pairs;
  if (listed === undefined && flag === 1) return pairs;
  const start = new Int32Array(bidders + 1);
  const object = new Int32Array(listed ? score.length : 0);
  const kept = new Float64Array(listed ? score.length : 0);
  let length = 0;
  for (let i = 0; i < bidders; i++) {
    if (listed && row[i] === flag) {
      for (let e = listed.start[i]!; e < listed.start[i + 1]!; e++) {
        if (column[listed.object[e]!] !== flag) continue;
        object[length] = listed.object[e]!;
        kept[length++] = score[e]!;
      }
    }
    start[i + 1] = length;
  }
  return {
    ...pairs,
    score: kept.subarray(0, length),
    listed: { start, object: object.subarray(0, length) },
  };
}

/** Gives bidders the objects of the earlier answer that are still listed and free. */
function keepSeats(
  { pairs, open, seats, slotStart, taken, holder }: BiddingState,
  earlier: Int32Array,
): void {
  const { start, object } = pairs.listed!;
  for (let b = 0; b < pairs.bidders; b++) {
    for (let e = start[b]!; e < start[b + 1]! && open[b] === 1; e++) {
      const o = object[e]!;
      if (o !== earlier[b] || taken[o] === seats[o]) continue;
      holder[slotStart[o]! + taken[o]!++] = b;
      open[b] = 0;
    }
  }
}

/**
 * Seats as many bidders as possible, whatever the scores, starting from what they hold. Each bidder must want
 * one object, and every pair must be listed. Scores of held pairs are not kept.
 *
 * Complexity: O(open wants × pairs) at worst. Objects seen by a failed search can never help later searches and
 * are skipped, so all failures together cost O(pairs).
 */
function seatMost(state: BiddingState): void {
  const { pairs, open, seats, slotStart, taken, holder } = state;
  const { bidders, objects } = pairs;
  const { start, object } = pairs.listed!;
  const fromBidder = new Int32Array(objects);
  const seenIn = new Int32Array(objects).fill(-1); // last search that saw the object; `failed` marks those of failed searches
  const slotOf = new Int32Array(bidders).fill(-1);
  const objectOf = new Int32Array(bidders).fill(-1);
  for (let o = 0; o < objects; o++) {
    for (let slot = slotStart[o]!; slot < slotStart[o]! + taken[o]!; slot++) {
      slotOf[holder[slot]!] = slot;
      objectOf[holder[slot]!] = o;
    }
  }
  const failed = bidders;
  const queue = new Int32Array(bidders);
  for (let root = 0; root < bidders; root++) {
    if (open[root] === 0) continue;
    let length = 0;
    queue[length++] = root;
    let end = -1;
    for (let head = 0; head < length && end < 0; head++) {
      const b = queue[head]!;
      for (let e = start[b]!; e < start[b + 1]! && end < 0; e++) {
        const o = object[e]!;
        if (seenIn[o] === root || seenIn[o] === failed) continue;
        seenIn[o] = root;
        fromBidder[o] = b;
        if (taken[o]! < seats[o]!) end = o;
        else for (let slot = slotStart[o]!; slot < slotStart[o + 1]!; slot++) queue[length++] = holder[slot]!;
      }
    }
    if (end < 0) {
      for (let head = 0; head < length; head++) {
        for (let e = start[queue[head]!]!; e < start[queue[head]! + 1]!; e++) seenIn[object[e]!] = failed;
      }
      continue;
    }
    open[root]!--;
    let slot = slotStart[end]! + taken[end]!++;
    for (let o = end; o >= 0;) {
      const b = fromBidder[o]!;
      holder[slot] = b;
      const left = slotOf[b]!;
      const leftObject = objectOf[b]!;
      slotOf[b] = slot;
      objectOf[b] = o;
      slot = left;
      o = leftObject;
    }
  }
}
