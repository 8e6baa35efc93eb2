/** Who may ask whom, grouped by who asks: the pairs of member `m` are `start[m] … start[m + 1] - 1`. */
export type RankedPairs = {
  readonly start: Int32Array;
  readonly asked: Int32Array;
  /** What rank the one who asks gives the pair: lower is better. */
  readonly rank: Int32Array;
  /** What rank the asked gives it. */
  readonly askedRank: Int32Array;
};

/** The same pairs grouped by who is asked, who now asks; ascending inside each group. Complexity: O(pairs). */
export function turnRanked({ start, asked, rank, askedRank }: RankedPairs, members: number): RankedPairs {
  const fill = new Int32Array(members + 1);
  for (let e = 0; e < asked.length; e++) fill[asked[e]! + 1]!++;
  for (let a = 0; a < members; a++) fill[a + 1]! += fill[a]!;
  const turned = {
    start: fill.slice(), // from here on fill[a] is where the next pair of a goes
    asked: new Int32Array(asked.length),
    rank: new Int32Array(asked.length),
    askedRank: new Int32Array(asked.length),
  };
  for (let m = 0; m + 1 < start.length; m++) {
    for (let e = start[m]!; e < start[m + 1]!; e++) {
      const at = fill[asked[e]!]!++;
      turned.asked[at] = m;
      turned.rank[at] = askedRank[e]!;
      turned.askedRank[at] = rank[e]!;
    }
  }
  return turned;
}

/**
 * Whom each member asks, best rank first, equal ranks by lower number of the asked: `calls[2 * k]` is who is asked in the
 * `k`-th place and `calls[2 * k + 1]` the rank that they give, side by side, because a call needs both.
 *
 * Complexity: O(pairs) for ranks that span at most twice the length of their group and have few ties out of order;
 * else that of shell sort.
 */
export function callsInOrder(pairs: RankedPairs): Int32Array {
  const { start, asked, rank, askedRank } = pairs;
  const calls = new Int32Array(2 * asked.length);
  let longest = 0;
  for (let m = 0; m + 1 < start.length; m++) longest = Math.max(longest, start[m + 1]! - start[m]!);
  const takenIn = new Int32Array(longest).fill(-1); // last group in which the place was taken
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
    // Where each rank stands once, as in a list, it is the place.
    let e = span === to - from ? from : to + 1;
    for (; e < to; e++) {
      const place = rank[e]! - least;
      if (takenIn[place] === m) break;
      takenIn[place] = m;
      calls[2 * (from + place)] = asked[e]!;
      calls[2 * (from + place) + 1] = askedRank[e]!;
    }
    if (e === to) continue;
    sortGroup(pairs, from, to, least, span, order, next);
    for (let k = 0; k < to - from; k++) {
      calls[2 * (from + k)] = asked[order[k]!]!;
      calls[2 * (from + k) + 1] = askedRank[order[k]!]!;
    }
  }
  return calls;
}

/** Puts the pairs of a group in order: by counting where the span of ranks is short. */
function sortGroup(
  { asked, rank }: RankedPairs,
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
    next.fill(0, 0, span + 1); // next[r] is where the next pair of rank least + r goes
    for (let e = from; e < to; e++) next[rank[e]! - least + 1]!++;
    for (let r = 1; r < span; r++) next[r]! += next[r - 1]!;
    for (let e = from; e < to; e++) order[next[rank[e]! - least]!++] = e;
  } else {
    for (let k = 0; k < length; k++) order[k] = from + k;
    while (3 * gap < length) gap = 3 * gap + 1;
  }
  // What counting has sorted only needs its ties put in order, which the last gap does.
  for (; gap >= 1; gap = (gap - 1) / 3) insert(order, asked, rank, length, gap);
}

/** One round of shell sort. */
function insert(order: Int32Array, asked: Int32Array, rank: Int32Array, length: number, gap: number): void {
  for (let k = gap; k < length; k++) {
    const e = order[k]!;
    const r = rank[e]!;
    let hole = k;
    while (hole >= gap) {
      const other = order[hole - gap]!;
      if (rank[other]! < r || (rank[other]! === r && asked[other]! < asked[e]!)) break;
      order[hole] = other;
      hole -= gap;
    }
    order[hole] = e;
  }
}
