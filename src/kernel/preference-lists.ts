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
 * The pairs of each proposer, best rank first, equal ranks by the receiver's lower number. A list is put in
 * order when it is first needed, while its pairs are in the cache anyway.
 */
export class PreferenceLists {
  /** `order[k] - 1` is the pair at position `k`, in the same groups as `start`; 0 stands for no pair yet. */
  readonly order: Int32Array;
  private readonly pairs: RankedPairs;
  private readonly next: Int32Array; // for a counting sort: position of the next pair of each rank
  private least = 0; // best rank in the list before, usually the same everywhere

  constructor(pairs: RankedPairs) {
    const { start, receiver } = pairs;
    let longest = 0;
    for (let m = 0; m + 1 < start.length; m++) longest = Math.max(longest, start[m + 1]! - start[m]!);
    this.pairs = pairs;
    this.order = new Int32Array(receiver.length);
    this.next = new Int32Array(2 * longest + 1);
  }

  /**
   * Puts the list of proposer `m` in order.
   *
   * Complexity: O(length) when its ranks span at most twice its length and few ties are out of order; else that
   * of shell sort.
   */
  sort(m: number): void {
    const { order, least } = this;
    const { start, rank } = this.pairs;
    const from = start[m]!;
    const length = start[m + 1]! - from;
    // Where every rank occurs once, it gives the position.
    for (let e = from; e < from + length; e++) {
      const place = rank[e]! - least;
      if (place < 0 || place >= length || order[from + place] !== 0) {
        this.sortAnyRanks(from, from + length);
        return;
      }
      order[from + place] = e + 1;
    }
  }

  /** A counting sort where the span of ranks is short, then a shell sort. */
  private sortAnyRanks(from: number, to: number): void {
    const { order, next } = this;
    const { receiver, rank } = this.pairs;
    const length = to - from;
    let least = rank[from]!;
    let most = least;
    for (let e = from + 1; e < to; e++) {
      const r = rank[e]!;
      if (r < least) least = r;
      else if (r > most) most = r;
    }
    this.least = least;
    const span = most - least + 1;
    let gap = 1;
    if (span <= 2 * length) {
      next.fill(0, 0, span + 1); // next[r] is the position of the next pair of rank least + r
      for (let e = from; e < to; e++) next[rank[e]! - least + 1]!++;
      for (let r = 1; r < span; r++) next[r]! += next[r - 1]!;
      for (let e = from; e < to; e++) order[from + next[rank[e]! - least]!++] = e + 1;
    } else {
      for (let e = from; e < to; e++) order[e] = e + 1;
      while (3 * gap < length) gap = 3 * gap + 1;
    }
    // After a counting sort only ties are out of order; the last gap sorts them.
    for (; gap >= 1; gap = (gap - 1) / 3) insert(order, from, to, receiver, rank, gap);
  }
}

/** One round of shell sort of the positions `from … to - 1`. */
function insert(
  order: Int32Array,
  from: number,
  to: number,
  receiver: Int32Array,
  rank: Int32Array,
  gap: number,
): void {
  for (let k = from + gap; k < to; k++) {
    const pair = order[k]!;
    const r = rank[pair - 1]!;
    let hole = k;
    while (hole >= from + gap) {
      const other = order[hole - gap]!;
      const better = rank[other - 1]!;
      if (better < r || (better === r && receiver[other - 1]! < receiver[pair - 1]!)) break;
      order[hole] = other;
      hole -= gap;
    }
    order[hole] = pair;
  }
}
