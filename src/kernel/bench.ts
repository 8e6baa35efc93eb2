import type { ScoredPairs } from "./scored-pairs.js";

/** Whether so few of those who want a seat must stay out that rows had better bid, and not columns. */
export function isFew(out: number, wants: number): boolean {
  return 16 * out <= wants;
}

type Benched = { readonly pairs: ScoredPairs; readonly seats: Int32Array };

/**
 * Adds a bench: one more column, worth the same to everybody, with a seat for each row that must stay out. What is left
 * is an exact fit, in which rows can bid as if no seat were short.
 *
 * Complexity: O(pairs).
 *
 * @param pairs grouped by row; all seats of the columns in them can be filled
 * @returns the same with a bench as the last column, or undefined unless few rows stay out
 */
export function withBench(pairs: ScoredPairs, seats: Int32Array): Benched | undefined {
  const { bidders, objects: bench, score, listed } = pairs;
  const wants = new Uint8Array(bidders).fill(listed ? 0 : 1);
  const named = new Uint8Array(bench).fill(listed ? 0 : 1);
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
  for (let j = 0; j < bench; j++) if (named[j]) out -= seats[j]!;
  if (out <= 0 || !isFew(out, wanting)) return undefined;
  const more = new Int32Array(bench + 1);
  more.set(seats);
  more[bench] = out;
  let worth = -Infinity;
  for (let e = 0; e < score.length; e++) if (score[e]! > worth) worth = score[e]!;
  return { pairs: addColumn(pairs, wants, worth), seats: more };
}

/** One more column, the last candidate of each row that wants a seat. */
function addColumn(pairs: ScoredPairs, wants: Uint8Array, worth: number): ScoredPairs {
  const { bidders, objects: bench, score, listed } = pairs;
  const start = new Int32Array(bidders + 1);
  const object = new Int32Array(listed ? score.length + bidders : 0);
  const kept = new Float64Array(score.length + bidders);
  let length = 0;
  for (let i = 0; i < bidders; i++) {
    const to = listed ? listed.start[i + 1]! : (i + 1) * bench;
    for (let e = listed ? listed.start[i]! : i * bench; e < to; e++) {
      if (listed) object[length] = listed.object[e]!;
      kept[length++] = score[e]!;
    }
    if (wants[i]) {
      if (listed) object[length] = bench;
      kept[length++] = worth;
    }
    start[i + 1] = length;
  }
  return {
    ...pairs,
    objects: bench + 1,
    score: kept.subarray(0, length),
    listed: listed && { start, object: object.subarray(0, length) },
  };
}
