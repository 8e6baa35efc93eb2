/** Scored pairs grouped by their first side: the pairs of `b` are `start[b] … start[b + 1] - 1`. */
export type ScoredPairs = {
  /** One position more than there are groups. */
  readonly start: Int32Array;
  /** The other side of each pair. */
  readonly other: Int32Array;
  readonly score: Float64Array;
};

/** The same pairs grouped by the other side, in ascending order inside each group. Complexity: O(pairs). */
export function transpose({ start, other, score }: ScoredPairs, others: number): ScoredPairs {
  const fill = new Int32Array(others + 1); // fill[j + 1] is where the next pair of j goes, in the end its limit
  for (let e = 0; e < other.length; e++) fill[other[e]! + 1]!++;
  for (let j = 0; j < others; j++) fill[j + 1]! += fill[j]!;
  const turnedStart = fill.slice();
  const turnedOther = new Int32Array(other.length);
  const turnedScore = new Float64Array(other.length);
  for (let b = 0; b < start.length - 1; b++) {
    for (let e = start[b]!; e < start[b + 1]!; e++) {
      const at = fill[other[e]!]!++;
      turnedOther[at] = b;
      turnedScore[at] = score[e]!;
    }
  }
  return { start: turnedStart, other: turnedOther, score: turnedScore };
}
