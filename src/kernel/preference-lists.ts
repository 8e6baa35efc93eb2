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
  const fill = new Int32Array(members + 1); // fill[a + 1] counts the pairs of a
  for (let e = 0; e < receiver.length; e++) fill[receiver[e]! + 1]!++;
  for (let a = 1; a < members; a++) fill[a + 1]! += fill[a]!;
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
 * The pairs of each proposer, best rank first, equal ranks by the receiver's lower number: the pair at position
 * `k` of proposer `m` is `start[m] + order[k] - 1`, in the same groups as `start`.
 *
 * Complexity: O(pairs) when the ranks of each list span at most twice its length and few ties are out of order;
 * else that of shell sort.
 */
export function preferenceOrder(pairs: RankedPairs): Uint8Array | Int32Array {
  const { start, receiver, rank } = pairs;
  let longest = 0;
  for (let m = 0; m + 1 < start.length; m++) longest = Math.max(longest, start[m + 1]! - start[m]!);
  // A byte is enough for most: less to fetch, which is what large problems wait for.
  const order = longest < 256 ? new Uint8Array(receiver.length) : new Int32Array(receiver.length);
  const next = new Int32Array(2 * longest + 1);
  let least = 0; // best rank in the list before, usually the same everywhere
  for (let m = 0; m + 1 < start.length; m++) {
    const from = start[m]!;
    if (isPlaced(order, rank, from, start[m + 1]!, least)) continue;
    least = sortAnyRanks(order, pairs, from, start[m + 1]!, next);
  }
  return order;
}

/** Where every rank from the least one occurs once, it gives the position. `order` holds zeros, for no pair yet. */
function isPlaced(
  order: Uint8Array | Int32Array,
  rank: Int32Array,
  from: number,
  to: number,
  least: number,
): boolean {
  for (let e = from; e < to; e++) {
    const place = rank[e]! - least;
    if (place < 0 || place >= to - from || order[from + place] !== 0) return false;
    order[from + place] = e - from + 1;
  }
  return true;
}

/**
 * A counting sort where the span of ranks is short, then a shell sort.
 *
 * @param next room for twice the length and one more
 * @returns the best rank
 */
function sortAnyRanks(
  order: Uint8Array | Int32Array,
  { receiver, rank }: RankedPairs,
  from: number,
  to: number,
  next: Int32Array,
): number {
  const length = to - from;
  let least = rank[from]!;
  let most = least;
  for (let e = from + 1; e < to; e++) {
    const r = rank[e]!;
    if (r < least) least = r;
    else if (r > most) most = r;
  }
  const span = most - least + 1;
  let gap = 1;
  if (span <= 2 * length) {
    next.fill(0, 0, span + 1); // next[r] is the position of the next pair of rank least + r
    for (let e = from; e < to; e++) next[rank[e]! - least + 1]!++;
    for (let r = 2; r < span; r++) next[r]! += next[r - 1]!;
    for (let e = from; e < to; e++) order[from + next[rank[e]! - least]!++] = e - from + 1;
  } else {
    for (let e = from; e < to; e++) order[e] = e - from + 1;
    while (3 * gap < length) gap = 3 * gap + 1;
  }
  // After a counting sort only ties are out of order; the last gap sorts them.
  for (; gap >= 1; gap = (gap - 1) / 3) insert(order, from, to, receiver, rank, gap);
  return least;
}

/** One round of shell sort of the positions `from … to - 1`. */
function insert(
  order: Uint8Array | Int32Array,
  from: number,
  to: number,
  receiver: Int32Array,
  rank: Int32Array,
  gap: number,
): void {
  const before = from - 1; // order counts from 1
  for (let k = from + gap; k < to; k++) {
    const pair = order[k]!;
    const r = rank[before + pair]!;
    let hole = k;
    while (hole >= from + gap) {
      const other = order[hole - gap]!;
      const better = rank[before + other]!;
      if (better < r || (better === r && receiver[before + other]! < receiver[before + pair]!)) break;
      order[hole] = other;
      hole -= gap;
    }
    order[hole] = pair;
  }
}
