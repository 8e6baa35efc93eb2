import type { Assigned } from "../kernel/assigned.js";
import { assign } from "../kernel/assign.js";
import type { Problem } from "./prepare-problem.js";
import { spreadEvenly } from "./spread-evenly.js";

/** What a case of side conditions leaves: the rest of the problem is the candidates'. */
export type Restrictions = {
  /** Pairs that are out, by their places in the candidates. */
  readonly banned: ReadonlySet<number>;
  /** Mentees who must be seated. */
  readonly forced: ReadonlySet<number>;
  /** Fewest mentees of each mentor, beside running pairs and those from outside. */
  readonly minimum: Int32Array;
};

export type Solution = {
  /** Mentor of each mentee, -1 for nobody; running pairs included. */
  readonly mentorOf: Int32Array;
  /** Sum of the weights of the pairs that are not running ones. */
  readonly value: number;
  /** Mentors who do not reach their minimum. */
  readonly short: readonly number[];
  /** Whether all who must be seated are. */
  readonly allForced: boolean;
  readonly mentorPrice: Float64Array;
  readonly minimumPrice: Float64Array;
};

/** Prices of mentors and the earlier mentor of each mentee. */
export type WarmStart = { readonly mentorPrice: Float64Array; readonly mentorOf: Int32Array };

/**
 * The best matching within the restrictions. A minimum is a second column of the mentor, whose seats are worth the factor
 * `must` more: it is filled as far as any matching can fill it.
 *
 * @param evenFrom the load of each mentor before, when the load is to be spread evenly
 */
export function solveRestricted(
  problem: Problem,
  { banned, forced, minimum }: Restrictions,
  options: { readonly warm?: WarmStart | undefined; readonly evenFrom?: Int32Array | undefined } = {},
): Solution {
  const { second, columnSeats, edges } = columnsWithin(problem, { banned, forced, minimum });
  const rows = problem.candidates.mentees.length;
  const columns = second.length;
  const { warm, evenFrom } = options;
  const assigned = assign(
    {
      rows,
      columns: columnSeats.length,
      seats: columnSeats,
      scores: edges.scores,
      edges: { start: edges.start, column: edges.column },
      objective: "best",
    },
    warm && columnSeats.length === columns
      ? { columnPrice: warm.mentorPrice, columnOf: warm.mentorOf }
      : undefined,
  );
  if (evenFrom) {
    const { columnPrice, columnOf } = assigned;
    const owner = ownersOf(second, columnSeats.length);
    spreadEvenly({ ...edges, seats: columnSeats, columnPrice, owner, load: evenFrom }, columnOf);
  }
  return readSolution(problem, { forced, minimum }, second, assigned);
}

type Columns = {
  /** The column of each mentor's seats that must be taken, -1 for none. */
  readonly second: Int32Array;
  readonly columnSeats: Int32Array;
  readonly edges: { readonly start: Int32Array; readonly column: Int32Array; readonly scores: Float64Array };
};

function columnsWithin(problem: Problem, { banned, forced, minimum }: Restrictions): Columns {
  const { candidates, weight, seats } = problem;
  const { mentors, start, mentor, lockedTo } = candidates;
  const columns = mentors.length;
  const second = new Int32Array(columns).fill(-1);
  const seatsOf: number[] = Array.from(seats, (free, j) => free - Math.min(free, minimum[j]!));
  for (let j = 0; j < columns; j++) {
    if (minimum[j]! > 0 && seats[j]! > 0) second[j] = seatsOf.push(Math.min(seats[j]!, minimum[j]!)) - 1;
  }
  const plain =
    banned.size === 0 && forced.size === 0 && seatsOf.length === columns && !lockedTo.some((j) => j >= 0);
  const edges = plain
    ? { start, column: mentor, scores: weight }
    : edgesWithin(problem, banned, forced, second);
  return { second, columnSeats: Int32Array.from(seatsOf), edges };
}

/** Mentor of each column. */
function ownersOf(second: Int32Array, columns: number): Int32Array {
  return Int32Array.from({ length: columns }, (_, c) => (c < second.length ? c : second.indexOf(c)));
}

/**
 * Whether no other best matching spreads the load more evenly. The prices must prove the matching best without a gap: then
 * whoever sits at a mentor may sit on either of its columns.
 */
export function isEven(
  problem: Problem,
  { mentorPrice, minimumPrice }: Pick<Solution, "mentorPrice" | "minimumPrice">,
  mentorOf: Int32Array,
): boolean {
  const { banned, minimum, running: load, candidates } = problem;
  const {
    second,
    columnSeats: seats,
    edges,
  } = columnsWithin(problem, { banned, forced: new Set(), minimum });
  const owner = ownersOf(second, seats.length);
  const columnPrice = Float64Array.from(owner, (j, c) => (c === j ? mentorPrice[j]! : minimumPrice[j]!));
  const left = seats.slice();
  const columnOf = mentorOf.map((j, i) => {
    if (j === -1 || candidates.lockedTo[i] !== -1) return -1;
    const must = second[j]!;
    const column = must !== -1 && left[must]! > 0 ? must : j;
    left[column]!--;
    return column;
  });
  const before = columnOf.slice();
  spreadEvenly({ ...edges, seats, columnPrice, owner, load }, columnOf);
  return columnOf.every((column, i) => column === before[i]);
}

function edgesWithin(
  { candidates: { mentees, start, mentor, lockedTo }, weights, weight }: Problem,
  banned: ReadonlySet<number>,
  forced: ReadonlySet<number>,
  second: Int32Array,
): { start: Int32Array; column: Int32Array; scores: Float64Array } {
  const from = new Int32Array(mentees.length + 1);
  const column: number[] = [];
  const scores: number[] = [];
  for (let i = 0; i < mentees.length; i++) {
    const extra = forced.has(i) ? weights.forced : 0;
    for (let e = start[i]!; e < start[i + 1]! && lockedTo[i] === -1; e++) {
      if (banned.has(e)) continue;
      const j = mentor[e]!;
      column.push(j);
      scores.push(weight[e]! + extra);
      if (second[j] === -1) continue;
      column.push(second[j]!);
      scores.push(weight[e]! + extra + weights.must);
    }
    from[i + 1] = column.length;
  }
  return { start: from, column: new Int32Array(column), scores: new Float64Array(scores) };
}

function readSolution(
  { candidates, weight, seats }: Problem,
  { forced, minimum }: Pick<Restrictions, "forced" | "minimum">,
  second: Int32Array,
  { columnOf, columnPrice }: Assigned,
): Solution {
  const { mentees, mentors, start, mentor, lockedTo } = candidates;
  const columns = mentors.length;
  const mentorOfSecond = new Int32Array(columnPrice.length - columns);
  second.forEach((column, j) => {
    if (column >= 0) mentorOfSecond[column - columns] = j;
  });
  const mentorOf = new Int32Array(mentees.length);
  const load = new Int32Array(columns);
  let value = 0;
  for (let i = 0; i < mentees.length; i++) {
    const column = columnOf[i]!;
    const j = column >= columns ? mentorOfSecond[column - columns]! : column;
    mentorOf[i] = lockedTo[i] === -1 ? j : lockedTo[i]!;
    if (j === -1) continue;
    load[j]!++;
    for (let e = start[i]!; e < start[i + 1]!; e++) if (mentor[e] === j) value += weight[e]!;
  }
  const some = columnPrice.length > columns;
  return {
    mentorOf,
    value,
    short: [...minimum.keys()].filter((j) => load[j]! < minimum[j]!),
    allForced: [...forced].every((i) => mentorOf[i] !== -1),
    mentorPrice: columnPrice.slice(0, columns),
    minimumPrice: some ? minimumPrices(columnPrice, second, seats.length) : new Float64Array(0),
  };
}

function minimumPrices(columnPrice: Float64Array, second: Int32Array, mentors: number): Float64Array {
  return Float64Array.from({ length: mentors }, (_, j) => (second[j] === -1 ? 0 : columnPrice[second[j]!]!));
}
