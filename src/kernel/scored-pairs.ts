/** Scored pairs grouped by the side that bids. Either every pair exists, or the pairs are listed. */
export type ScoredPairs = {
  readonly bidders: number;
  readonly objects: number;
  /** Whether columns bid for rows, not rows for columns. */
  readonly turned: boolean;
  /** Row-major `bidders × objects`, or one score per listed pair. */
  readonly score: Float64Array;
  /** The listed pairs of bidder `b` are `start[b] … start[b + 1] - 1`; absent when every pair exists. */
  readonly listed: { readonly start: Int32Array; readonly object: Int32Array } | undefined;
};

/** The same pairs grouped by the other side, ascending inside each group. Complexity: O(pairs). */
export function transpose(pairs: ScoredPairs): ScoredPairs {
  const { bidders, objects, score, listed } = pairs;
  if (listed === undefined) return { ...turned(pairs), score: transposeMatrix(score, bidders, objects) };
  const { start, object } = listed;
  const fill = new Int32Array(objects + 1);
  for (let e = 0; e < object.length; e++) fill[object[e]! + 1]!++;
  for (let o = 1; o < objects; o++) fill[o + 1]! += fill[o]!;
  const turnedStart = fill.slice(); // from here on fill[o] is the position of the next pair of o
  const turnedObject = new Int32Array(object.length);
  const turnedScore = new Float64Array(object.length);
  for (let b = 0; b < bidders; b++) {
    for (let e = start[b]!; e < start[b + 1]!; e++) {
      const at = fill[object[e]!]!++;
      turnedObject[at] = b;
      turnedScore[at] = score[e]!;
    }
  }
  return { ...turned(pairs), score: turnedScore, listed: { start: turnedStart, object: turnedObject } };
}

/** The pairs that score at least what their bidder gains, listed in the same order. Complexity: O(pairs). */
export function pairsWorth(pairs: ScoredPairs, gain: Float64Array): ScoredPairs {
  const { bidders, objects, score, listed } = pairs;
  const start = new Int32Array(bidders + 1);
  for (let b = 0, count = 0; b < bidders; b++) {
    const to = listed ? listed.start[b + 1]! : (b + 1) * objects;
    for (let e = listed ? listed.start[b]! : b * objects; e < to; e++) if (score[e]! >= gain[b]!) count++;
    start[b + 1] = count;
  }
  const object = new Int32Array(start[bidders]!);
  const kept = new Float64Array(object.length);
  for (let b = 0, at = 0; b < bidders; b++) {
    if (start[b + 1] === at) continue;
    const from = listed ? listed.start[b]! : b * objects;
    const to = listed ? listed.start[b + 1]! : from + objects;
    for (let e = from; e < to; e++) {
      if (score[e]! < gain[b]!) continue;
      object[at] = listed ? listed.object[e]! : e - from;
      kept[at++] = score[e]!;
    }
  }
  return { ...pairs, score: kept, listed: { start, object } };
}

function turned(pairs: ScoredPairs): ScoredPairs {
  return { ...pairs, bidders: pairs.objects, objects: pairs.bidders, turned: !pairs.turned };
}

/** Side of the square blocks in which a matrix is transposed: two of them fit into the first-level cache. */
const block = 32;

/** A row-major matrix, column by column. */
export function transposeMatrix(score: Float64Array, rows: number, columns: number): Float64Array {
  const result = new Float64Array(score.length);
  for (let top = 0; top < rows; top += block) {
    const bottom = Math.min(top + block, rows);
    for (let left = 0; left < columns; left += block) {
      const right = Math.min(left + block, columns);
      for (let i = top; i < bottom; i++) {
        for (let j = left; j < right; j++) result[j * rows + i] = score[i * columns + j]!;
      }
    }
  }
  return result;
}
