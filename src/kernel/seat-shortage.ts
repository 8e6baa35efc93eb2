import type { Edges } from "./assignment-problem.js";

/** The rows and columns for which seats are short: see {@link findSeatShortage}. */
export type SeatShortage = {
  /** 1 for each row that some largest matching leaves unseated. */
  readonly row: Uint8Array;
  /** 1 for each column that such a row can reach; every largest matching fills all of them with such rows. */
  readonly column: Uint8Array;
  /** Whether no reached column has a free seat, so that the matching is a largest one. */
  readonly largest: boolean;
};

/**
 * Finds what unseated rows reach by alternating paths. This is the part of the Dulmage–Mendelsohn decomposition
 * where seats are short. It is the same for every largest matching, and proves by Kőnig's theorem that no
 * larger one exists.
 *
 * Complexity: O(pairs).
 *
 * @param edges absent when every pair is allowed
 */
export function findSeatShortage(
  edges: Edges | undefined,
  seats: Int32Array,
  columnOf: Int32Array,
): SeatShortage {
  const rows = columnOf.length;
  const columns = seats.length;
  const row = new Uint8Array(rows);
  const column = new Uint8Array(columns);
  // seatedAt[first[j]] … seatedAt[first[j + 1] - 1] are the rows of column j
  const first = new Int32Array(columns + 1);
  for (let i = 0; i < rows; i++) if (columnOf[i]! >= 0) first[columnOf[i]! + 1]!++;
  for (let j = 1; j < columns; j++) first[j + 1]! += first[j]!;
  const seatedAt = new Int32Array(first[columns]!);
  const next = first.slice();
  const queue = new Int32Array(rows);
  let length = 0;
  for (let i = 0; i < rows; i++) {
    const j = columnOf[i]!;
    if (j >= 0) seatedAt[next[j]!++] = i;
    else {
      row[i] = 1;
      queue[length++] = i;
    }
  }
  let largest = true;
  let unreached = columns;
  for (let head = 0; head < length && unreached > 0; head++) {
    const i = queue[head]!;
    const from = edges ? edges.start[i]! : 0;
    const to = edges ? edges.start[i + 1]! : columns;
    for (let e = from; e < to; e++) {
      const j = edges ? edges.column[e]! : e;
      if (column[j]) continue;
      column[j] = 1;
      unreached--;
      if (first[j + 1]! - first[j]! < seats[j]!) largest = false;
      for (let k = first[j]!; k < first[j + 1]!; k++) {
        const other = seatedAt[k]!; // reached once, as it is seated at one column
        row[other] = 1;
        queue[length++] = other;
      }
    }
  }
  return { row, column, largest };
}
