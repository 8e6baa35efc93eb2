/** Who may propose to whom, grouped by proposer: the pairs of proposer `m` are `start[m] … start[m + 1] - 1`. */
export type RankedPairs = {
  readonly start: Int32Array;
  readonly receiver: Int32Array;
  /** The proposer's rank of the pair: lower is better. */
  readonly rank: Int32Array;
  /** The receiver's rank of the pair. */
  readonly receiverRank: Int32Array;
};

/**
 * The same pairs with the sides swapped: receivers become proposers. Ascending inside each group. Complexity:
 * O(pairs).
 */
export function swapSides(
  { start, receiver, rank, receiverRank }: RankedPairs,
  members: number,
): RankedPairs {
  const fill = new Int32Array(members + 1);
  for (let e = 0; e < receiver.length; e++) fill[receiver[e]! + 1]!++;
  for (let a = 0; a < members; a++) fill[a + 1]! += fill[a]!;
  const turned = {
    start: fill.slice(), // from here on fill[a] is the position of the next pair of a
    receiver: new Int32Array(receiver.length),
    rank: new Int32Array(receiver.length),
    receiverRank: new Int32Array(receiver.length),
  };
  for (let m = 0; m + 1 < start.length; m++) {
    for (let e = start[m]!; e < start[m + 1]!; e++) {
      const at = fill[receiver[e]!]!++;
      turned.receiver[at] = m;
      turned.rank[at] = receiverRank[e]!;
      turned.receiverRank[at] = rank[e]!;
    }
  }
  return turned;
}

/**
 * The receivers of each proposer, best rank first, equal ranks by the receiver's lower number.
 * `proposals[2 * k]` is the receiver at position `k`, `proposals[2 * k + 1]` the rank it gives. They lie side
 * by side because a proposal needs both.
 *
 * Complexity: O(pairs) when the ranks of a group span at most twice its length and few ties are out of order;
 * else that of shell sort.
 */
export function proposalsInOrder(pairs: RankedPairs): Int32Array {
  const { start, receiver, rank, receiverRank } = pairs;
  const proposals = new Int32Array(2 * receiver.length);
  let longest = 0;
  for (let m = 0; m + 1 < start.length; m++) longest = Math.max(longest, start[m + 1]! - start[m]!);
  const takenIn = new Int32Array(longest).fill(-1); // last group that used the position
  const order = new Int32Array(longest);
  const next = new Int32Array(2 * longest + 1);
  for (let m = 0; m + 1 < start.length; m++) {
    const from = start[m]!;
    const to = start[m + 1]!;
    if (from === to) continue;
    let least = rank[from]!;
    let most = least;
    for (let e = from + 1; e < to; e++) {
      const r = rank[e]!;
      if (r < least) least = r;
      else if (r > most) most = r;
    }
    const span = most - least + 1;
    // Where every rank occurs once, it gives the position.
    let e = span === to - from ? from : to + 1;
    for (; e < to; e++) {
      const place = rank[e]! - least;
      if (takenIn[place] === m) break;
      takenIn[place] = m;
      proposals[2 * (from + place)] = receiver[e]!;
      proposals[2 * (from + place) + 1] = receiverRank[e]!;
    }
    if (e === to) continue;
    sortGroup(pairs, from, to, least, span, order, next);
    for (let k = 0; k < to - from; k++) {
      proposals[2 * (from + k)] = receiver[order[k]!]!;
      proposals[2 * (from + k) + 1] = receiverRank[order[k]!]!;
    }
  }
  return proposals;
}

/** Sorts the pairs of a group: a counting sort where the span of ranks is short. */
function sortGroup(
  { receiver, rank }: RankedPairs,
  from: number,
  to: number,
  least: number,
  span: number,
  order: Int32Array,
  next: Int32Array,
): void {
  const length = to - from;
  let gap = 1;
  if (span <= 2 * length) {
    next.fill(0, 0, span + 1); // next[r] is the position of the next pair of rank least + r
    for (let e = from; e < to; e++) next[rank[e]! - least + 1]!++;
    for (let r = 1; r < span; r++) next[r]! += next[r - 1]!;
    for (let e = from; e < to; e++) order[next[rank[e]! - least]!++] = e;
  } else {
    for (let k = 0; k < length; k++) order[k] = from + k;
    while (3 * gap < length) gap = 3 * gap + 1;
  }
  // After a counting sort only ties are out of order; the last gap sorts them.
  for (; gap >= 1; gap = (gap - 1) / 3) insert(order, receiver, rank, length, gap);
}

/** One round of shell sort. */
function insert(
  order: Int32Array,
  receiver: Int32Array,
  rank: Int32Array,
  length: number,
  gap: number,
): void {
  for (let k = gap; k < length; k++) {
    const e = order[k]!;
    const r = rank[e]!;
    let hole = k;
    while (hole >= gap) {
      const other = order[hole - gap]!;
      if (rank[other]! < r || (rank[other]! === r && receiver[other]! < receiver[e]!)) break;
      order[hole] = other;
      hole -= gap;
    }
    order[hole] = e;
  }
}
