import type { ScoredPairs } from "./scored-pairs.js";

/** Whether so few rows must stay unseated that letting rows bid is faster than letting columns bid. */
export function areFew(out: number, wants: number): boolean {
  return 16 * out <= wants;
}

type WithDummy = { readonly pairs: ScoredPairs; readonly seats: Int32Array };

/**
 * Adds a dummy column with the same score for every row and one seat for each row that must stay unseated. Then
 * there are as many seats as rows, and rows can bid as if no seat were short.
 *
 * Complexity: O(pairs).
 *
 * @param pairs grouped by row; all seats of their columns can be filled
 * @returns the same with the dummy column as the last one, or undefined unless few rows must stay unseated
 */
export function withDummyColumn(pairs: ScoredPairs, seats: Int32Array): WithDummy | undefined {
  const { bidders, objects: dummy, score, listed } = pairs;
  const wants = new Uint8Array(bidders).fill(listed ? 0 : 1);
  const named = new Uint8Array(dummy).fill(listed ? 0 : 1);
  for (let i = 0; listed && i < bidders; i++) {
    for (let e = listed.start[i]!; e < listed.start[i + 1]!; e++) {
      const j = listed.object[e]!;
      if (seats[j] === 0) continue;
      wants[i] = 1;
      named[j] = 1;
    }
  }
  let wanting = 0;
  for (let i = 0; i < bidders; i++) wanting += wants[i]!;
  let out = wanting;
  for (let j = 0; j < dummy; j++) out -= named[j]! * seats[j]!;
  if (out <= 0 || !areFew(out, wanting)) return undefined;
  const more = new Int32Array(dummy + 1);
  more.set(seats);
  more[dummy] = out;
  let worth = -Infinity;
  for (let e = 0; e < score.length; e++) worth = Math.max(worth, score[e]!);
  return { pairs: addColumn(pairs, wants, worth), seats: more };
}

/** Adds one column as the last candidate of each row that wants a seat. */
function addColumn(pairs: ScoredPairs, wants: Uint8Array, worth: number): ScoredPairs {
  const { bidders, objects: dummy, score, listed } = pairs;
  const start = new Int32Array(bidders + 1);
  const object = new Int32Array(listed ? score.length + bidders : 0);
  const kept = new Float64Array(score.length + bidders);
  let length = 0;
  for (let i = 0; i < bidders; i++) {
    const to = listed ? listed.start[i + 1]! : (i + 1) * dummy;
    for (let e = listed ? listed.start[i]! : i * dummy; e < to; e++) {
      if (listed) object[length] = listed.object[e]!;
      kept[length++] = score[e]!;
    }
    if (wants[i]) {
      if (listed) object[length] = dummy;
      kept[length++] = worth;
    }
    start[i + 1] = length;
  }
  return {
    ...pairs,
    objects: dummy + 1,
    score: kept.subarray(0, length),
    listed: listed && { start, object: object.subarray(0, length) },
  };
}
