import type { AssignmentProblem } from "../../src/kernel/assignment-problem.js";
import type { ScoredPairs } from "../../src/kernel/scored-pairs.js";

/** Small seeded generator (mulberry32). It uses 32-bit integers, so instances are the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const scoreKinds = {
  whole: (random) => Math.floor(random() * 100),
  tied: (random) => Math.floor(random() * 3),
  equal: () => 5,
  negative: (random) => Math.floor(random() * 41) - 30,
  fraction: (random) => random() * 2 - 0.5,
  /** Sums of these are equal but for rounding, so that a path may seem shorter than what leads to it. */
  tenths: (random) => Math.floor(random() * 12 - 3) / 10,
  large: (random) => Math.floor((random() - 0.3) * 1e12),
  lastDigit: (random) => 1 + Math.floor(random() * 8) * 2 ** -49,
  subnormal: (random) => Math.floor(random() * 20 - 6) * 5e-324,
} satisfies Record<string, (random: () => number) => number>;

export type ScoreKind = keyof typeof scoreKinds;

/** Whether totals and prices of such scores are exact. */
export const isExact = (kind: ScoreKind): boolean => kind !== "fraction" && kind !== "tenths";

/** A random problem; with `density` 1 and no edges it is dense. */
export function randomProblem(
  random: () => number,
  options: {
    rows: number;
    columns: number;
    maxSeats: number;
    score: (random: () => number) => number;
    density?: number;
    objective?: "best" | "most-then-best";
  },
): AssignmentProblem {
  const { rows, columns, maxSeats, score, density, objective } = options;
  const seats = Int32Array.from({ length: columns }, () => Math.floor(random() * (maxSeats + 1)));
  const goal = objective === undefined ? {} : { objective };
  if (density === undefined) {
    const scores = Float64Array.from({ length: rows * columns }, () => score(random));
    return { rows, columns, seats, scores, ...goal };
  }
  const start = new Int32Array(rows + 1);
  const column: number[] = [];
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) if (random() < density) column.push(j);
    // The edges of a row may stand in any order.
    for (let k = column.length - 1; k > start[i]!; k--) {
      const other = start[i]! + Math.floor(random() * (k - start[i]! + 1));
      [column[k], column[other]] = [column[other]!, column[k]!];
    }
    start[i + 1] = column.length;
  }
  const scores = Float64Array.from(column, () => score(random));
  return { rows, columns, seats, scores, edges: { start, column: Int32Array.from(column) }, ...goal };
}

/**
 * The same problem with columns that nobody may take, so many that it is not solved anew as a small one: only then an earlier
 * answer is looked at.
 */
export function withClosedColumns(problem: AssignmentProblem): AssignmentProblem {
  const { rows, columns, scores, edges } = problem;
  const all = columns + Math.ceil(2049 / Math.max(rows, 1));
  const seats = new Int32Array(all);
  seats.set(problem.seats);
  if (edges) return { ...problem, columns: all, seats };
  const wider = new Float64Array(rows * all).fill(1);
  for (let i = 0; i < rows; i++) wider.set(scores.subarray(i * columns, (i + 1) * columns), i * all);
  return { ...problem, columns: all, seats, scores: wider };
}

/** The pairs of a row as `[column, score]`, dense or sparse. */
export function pairsOfRow({ columns, scores, edges }: AssignmentProblem, row: number): [number, number][] {
  if (edges === undefined) return Array.from({ length: columns }, (_, j) => [j, scores[row * columns + j]!]);
  const pairs: [number, number][] = [];
  for (let e = edges.start[row]!; e < edges.start[row + 1]!; e++) pairs.push([edges.column[e]!, scores[e]!]);
  return pairs;
}

/** The pairs of a problem as the solver reads them, grouped by row. */
export function scoredPairsOf({ rows, columns, scores, edges }: AssignmentProblem): ScoredPairs {
  const listed = edges && { start: edges.start, object: edges.column };
  return { bidders: rows, objects: columns, turned: false, score: scores, listed };
}

/** The pairs of each bidder as `[object, score]`. */
export function listsOf({ bidders, objects, score, listed }: ScoredPairs): [number, number][][] {
  return Array.from({ length: bidders }, (_, b) => {
    const [from, to] = listed ? [listed.start[b]!, listed.start[b + 1]!] : [b * objects, (b + 1) * objects];
    return Array.from({ length: to - from }, (_, k) => [
      listed ? listed.object[from + k]! : k,
      score[from + k]!,
    ]);
  });
}

/** Tries every way to seat the rows, one row after another, for every number of seats left at each column. */
export function exhaustive(problem: AssignmentProblem): { seated: number; total: number } {
  const { rows, columns, seats } = problem;
  const most = problem.objective !== "best";
  const place: number[] = []; // place value of column j in the number that encodes the seats left
  let states = 1;
  for (let j = 0; j < columns; j++) {
    place.push(states);
    states *= Math.min(seats[j]!, rows) + 1;
  }
  let count = new Int32Array(states);
  let total = new Float64Array(states);
  for (let i = 0; i < rows; i++) {
    const nextCount = count.slice();
    const nextTotal = total.slice();
    for (let state = 0; state < states; state++) {
      for (const [j, score] of pairsOfRow(problem, i)) {
        const size = Math.min(seats[j]!, rows) + 1;
        if (Math.floor(state / place[j]!) % size === 0) continue;
        const from = state - place[j]!;
        const seated = count[from]! + 1;
        const sum = total[from]! + score;
        const better =
          most && seated !== nextCount[state]! ? seated > nextCount[state]! : sum > nextTotal[state]!;
        if (!better) continue;
        nextCount[state] = seated;
        nextTotal[state] = sum;
      }
    }
    count = nextCount;
    total = nextTotal;
  }
  return { seated: count[states - 1]!, total: total[states - 1]! };
}

/** Score of row and column, for each structure of the large tests. */
export const structures = {
  int100: (random) => () => Math.floor(random() * 100),
  int1e6: (random) => () => Math.floor(random() * 1e6),
  float: (random) => () => random(),
  tenths: (random) => () => Math.floor(random() * 30) / 10,
  geo: (random, rows, columns) => {
    const left = Float64Array.from({ length: 2 * rows }, random);
    const right = Float64Array.from({ length: 2 * columns }, random);
    return (i, j) => 2 - Math.hypot(left[2 * i]! - right[2 * j]!, left[2 * i + 1]! - right[2 * j + 1]!);
  },
  monge: (_, rows, columns) => (i, j) => rows * columns - (i + 1) * (j + 1),
  product: () => (i, j) => i * j,
  /**
   * Scores like those of people: shared tags, distance of grades, same region; the best scores of rows differ a
   * lot.
   */
  criteria: (random, rows, columns) => {
    const people = (count: number) =>
      Array.from({ length: count }, () => ({
        tags: Math.floor(random() * 4096) & Math.floor(random() * 4096),
        grade: Math.floor(random() * 11),
        region: Math.floor(random() * 20),
      }));
    const left = people(rows);
    const right = people(columns);
    return (i, j) => {
      const shared = (left[i]!.tags & right[j]!.tags).toString(2).replaceAll("0", "").length;
      const apart = Math.abs(left[i]!.grade - right[j]!.grade);
      return 1000 * shared + 150 * (10 - apart) + (left[i]!.region === right[j]!.region ? 2000 : 0);
    };
  },
  equal: () => () => 7,
  /** Nobody ever gives up. */
  high: (random) => () => 2 ** 30 + Math.floor(random() * 1000),
  popular: (random) => (_, j) => (j === 0 ? 1000 : 0) + Math.floor(random() * 20),
  /** Seating one more row moves every row before it: row i scores best at column i and nearly as well at i + 1. */
  chain: (_, rows) => (i, j) => (j === i ? 10 * rows : j === i + 1 ? 10 * rows - 1 - (i % 3) : 0),
} satisfies Record<string, Structure>;

type Structure = (
  random: () => number,
  rows: number,
  columns: number,
) => (row: number, column: number) => number;

/** A dense problem of a structure. */
export function denseProblem(
  structure: keyof typeof structures,
  rows: number,
  columns: number,
  seatsEach: number,
  seed: number,
): AssignmentProblem {
  const score = structures[structure](randomFrom(seed), rows, columns);
  const scores = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) scores[i * columns + j] = score(i, j);
  return { rows, columns, seats: new Int32Array(columns).fill(seatsEach), scores };
}

/** The same structure with `perRow` candidates per row; one of them makes it possible to seat every row. */
export function sparseProblem(
  structure: keyof typeof structures,
  rows: number,
  columns: number,
  perRow: number,
  seatsEach: number,
  seed: number,
): AssignmentProblem {
  const random = randomFrom(seed);
  const score = structures[structure](random, rows, columns);
  const start = new Int32Array(rows + 1);
  const column: number[] = [];
  for (let i = 0; i < rows; i++) {
    const drawn = new Set([i % columns]);
    while (drawn.size < perRow) drawn.add(Math.floor(random() * columns));
    column.push(...drawn);
    start[i + 1] = column.length;
  }
  const scores = new Float64Array(column.length);
  for (let i = 0; i < rows; i++)
    for (let e = start[i]!; e < start[i + 1]!; e++) scores[e] = score(i, column[e]!);
  const seats = new Int32Array(columns).fill(seatsEach);
  return { rows, columns, seats, scores, edges: { start, column: Int32Array.from(column) } };
}

/** The dense form of a problem: forbidden pairs are absent, so only for problems with every pair. */
export function costMatrix({ rows, columns, scores }: AssignmentProblem): number[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => -scores[i * columns + j]!),
  );
}

export function largestOf(scores: Float64Array): number {
  return scores.reduce((max, score) => Math.max(max, Math.abs(score)), 0);
}
