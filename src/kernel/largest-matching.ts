import type { ScoredPairs } from "./compressed-rows.js";

/** A largest matching of rows to seats, whatever the scores: column of each row, and how many seats are taken. */
export function largestMatching(
  pairs: ScoredPairs,
  seats: Int32Array,
): { readonly columnOf: Int32Array; readonly taken: Int32Array } {
  const rows = pairs.start.length - 1;
  const columns = seats.length;
  const columnOf = new Int32Array(rows).fill(-1);
  const taken = new Int32Array(columns);
  const seenIn = new Int32Array(columns).fill(-1);
  const occupants: number[][] = Array.from({ length: columns }, () => []);
  const visit = (i: number, root: number): boolean => {
    for (let e = pairs.start[i]!; e < pairs.start[i + 1]!; e++) {
      const j = pairs.other[e]!;
      if (seenIn[j] === root) continue;
      seenIn[j] = root;
      const there = occupants[j]!;
      if (taken[j]! < seats[j]!) {
        taken[j]!++;
        there.push(i);
        columnOf[i] = j;
        return true;
      }
      for (let k = 0; k < there.length; k++) {
        if (visit(there[k]!, root)) {
          there[k] = i;
          columnOf[i] = j;
          return true;
        }
      }
    }
    return false;
  };
  for (let i = 0; i < rows; i++) visit(i, i);
  return { columnOf, taken };
}
