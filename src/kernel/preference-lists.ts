/** Pairs in the order in which one side prefers them: those of member `m` are `order[start[m]] … order[start[m + 1] - 1]`. */
export type PreferenceLists = { readonly start: Int32Array; readonly order: Int32Array };

/** Lists of the rows, best rank first, equal ranks by lower column. Complexity: see {@link sortByRank}. */
export function listsOfRows(start: Int32Array, column: Int32Array, rank: Int32Array): PreferenceLists {
  const order = new Int32Array(column.length);
  for (let e = 0; e < order.length; e++) order[e] = e;
  sortByRank(start, order, column, rank);
  return { start, order };
}

/** Lists of the columns, best rank first, equal ranks by lower row. Complexity: see {@link sortByRank}. */
export function listsOfColumns(columns: number, column: Int32Array, rank: Int32Array): PreferenceLists {
  const fill = new Int32Array(columns + 1);
  for (let e = 0; e < column.length; e++) fill[column[e]! + 1]!++;
  for (let j = 0; j < columns; j++) fill[j + 1]! += fill[j]!;
  const start = fill.slice(); // from here on fill[j] is where the next pair of j goes
  const order = new Int32Array(column.length);
  for (let e = 0; e < column.length; e++) order[fill[column[e]!]!++] = e;
  sortByRank(start, order, column, rank);
  return { start, order };
}

/**
 * Sorts each group of pairs by rank, then column, then number. Ranks that are close together, as counted ranks are,
 * are sorted by counting.
 *
 * Complexity: O(pairs) for ranks that span at most twice the length of their group and have few ties out of order;
 * else that of shell sort.
 */
function sortByRank(start: Int32Array, order: Int32Array, column: Int32Array, rank: Int32Array): void {
  let longest = 0;
  for (let m = 0; m + 1 < start.length; m++) longest = Math.max(longest, start[m + 1]! - start[m]!);
  const at = new Int32Array(2 * longest + 1); // at[r] is where the next pair of rank least + r goes
  const sorted = new Int32Array(longest);
  for (let m = 0; m + 1 < start.length; m++) {
    const from = start[m]!;
    const to = start[m + 1]!;
    const length = to - from;
    let least = Infinity;
    let most = -Infinity;
    for (let k = from; k < to; k++) {
      const r = rank[order[k]!]!;
      if (r < least) least = r;
      if (r > most) most = r;
    }
    const span = most - least + 1;
    if (span <= 2 * length) {
      at.fill(0, 0, span + 1);
      for (let k = from; k < to; k++) at[rank[order[k]!]! - least + 1]!++;
      for (let r = 1; r < span; r++) at[r]! += at[r - 1]!;
      for (let k = from; k < to; k++) sorted[at[rank[order[k]!]! - least]!++] = order[k]!;
      for (let k = 0; k < length; k++) order[from + k] = sorted[k]!;
    }
    // What counting has sorted only needs its ties put in order, which the last gap does.
    let gap = 1;
    while (span > 2 * length && 3 * gap < length) gap = 3 * gap + 1;
    for (; gap >= 1; gap = (gap - 1) / 3) insert(order, column, rank, from, to, gap);
  }
}

/** One round of shell sort. */
function insert(
  order: Int32Array,
  column: Int32Array,
  rank: Int32Array,
  from: number,
  to: number,
  gap: number,
): void {
  for (let k = from + gap; k < to; k++) {
    const e = order[k]!;
    const r = rank[e]!;
    let hole = k;
    while (hole - gap >= from) {
      const other = order[hole - gap]!;
      if (rank[other]! < r) break;
      if (rank[other]! === r && (column[other]! - column[e]! || other - e) < 0) break;
      order[hole] = other;
      hole -= gap;
    }
    order[hole] = e;
  }
}
