import type { Assigned } from "../../kernel/assigned.js";
import { assign } from "../../kernel/assign.js";
import type { Problem } from "../answer/prepare-problem.js";
import { spreadEvenly } from "./spread-evenly.js";

/** What a case of side conditions adds to the problem. */
export type Restrictions = {
  /** Positions of excluded pairs in the candidates. */
  readonly banned: ReadonlySet<number>;
  /** Mentees who must be seated. */
  readonly forced: ReadonlySet<number>;
  /** Fewest mentees of each mentor, not counting running pairs and mentees from outside. */
  readonly minimum: Int32Array;
};

export type Solution = {
  /** Mentor of each mentee, -1 for none; running pairs included. */
  readonly mentorOf: Int32Array;
  /** Sum of the weights of the pairs, without running pairs. */
  readonly value: number;
  /** Mentors who do not reach their minimum. */
  readonly short: readonly number[];
  /** Whether all mentees who must be seated are. */
  readonly allForced: boolean;
  readonly mentorPrice: Float64Array;
  readonly minimumPrice: Float64Array;
};

/** Prices of mentors and the earlier mentor of each mentee. */
export type WarmStart = { readonly mentorPrice: Float64Array; readonly mentorOf: Int32Array };

/**
 * The best matching within the restrictions. A minimum becomes a minimumColumn column of the mentor, whose pairs
 * weigh more by the factor `must`. So its seats are filled as far as any matching can fill them.
 *
 * @param evenFrom earlier load of each mentor, if the load is to be spread evenly
 */
export function solveRestricted(
  problem: Problem,
  { banned, forced, minimum }: Restrictions,
  options: { readonly warm?: WarmStart | undefined; readonly evenFrom?: Int32Array | undefined } = {},
): Solution {
  const { minimumColumn, columnSeats, edges } = columnsWithin(problem, { banned, forced, minimum });
  const rows = problem.candidates.mentees.length;
  const columns = minimumColumn.length;
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
    const owner = ownersOf(minimumColumn, columnSeats.length);
    spreadEvenly({ ...edges, seats: columnSeats, columnPrice, owner, load: evenFrom }, columnOf);
  }
  return readSolution(problem, { forced, minimum }, minimumColumn, assigned);
}

type Columns = {
  /** For each mentor, the column of the required seats, -1 for none. */
  readonly minimumColumn: Int32Array;
  readonly columnSeats: Int32Array;
  readonly edges: { readonly start: Int32Array; readonly column: Int32Array; readonly scores: Float64Array };
};

function columnsWithin(problem: Problem, { banned, forced, minimum }: Restrictions): Columns {
  const { candidates, weight, seats } = problem;
  const { mentors, start, mentor, lockedTo } = candidates;
  const columns = mentors.length;
  const minimumColumn = new Int32Array(columns).fill(-1);
  const seatsOf: number[] = Array.from(seats, (free, j) => free - Math.min(free, minimum[j]!));
  for (let j = 0; j < columns; j++) {
    if (minimum[j]! > 0 && seats[j]! > 0)
      minimumColumn[j] = seatsOf.push(Math.min(seats[j]!, minimum[j]!)) - 1;
  }
  const plain =
    banned.size === 0 && forced.size === 0 && seatsOf.length === columns && !lockedTo.some((j) => j >= 0);
  const edges = plain
    ? { start, column: mentor, scores: weight }
    : edgesWithin(problem, banned, forced, minimumColumn);
  return { minimumColumn, columnSeats: Int32Array.from(seatsOf), edges };
}

/** Mentor of each column. */
function ownersOf(minimumColumn: Int32Array, columns: number): Int32Array {
  return Int32Array.from({ length: columns }, (_, c) =>
    c < minimumColumn.length ? c : minimumColumn.indexOf(c),
  );
}

/**
 * Whether no other best matching spreads the load more evenly. The prices must prove the matching best
 * without a gap; then a mentee may take a seat in either column of the mentor.
 */
export function isEven(
  problem: Problem,
  { mentorPrice, minimumPrice }: Pick<Solution, "mentorPrice" | "minimumPrice">,
  mentorOf: Int32Array,
): boolean {
  const { banned, minimum, running: load, candidates } = problem;
  const {
    minimumColumn,
    columnSeats: seats,
    edges,
  } = columnsWithin(problem, { banned, forced: new Set(), minimum });
  const owner = ownersOf(minimumColumn, seats.length);
  const columnPrice = Float64Array.from(owner, (j, c) => (c === j ? mentorPrice[j]! : minimumPrice[j]!));
  const left = seats.slice();
  const columnOf = mentorOf.map((j, i) => {
    if (j === -1 || candidates.lockedTo[i] !== -1) return -1;
    const must = minimumColumn[j]!;
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
  minimumColumn: Int32Array,
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
      if (minimumColumn[j] === -1) continue;
      column.push(minimumColumn[j]!);
      scores.push(weight[e]! + extra + weights.must);
    }
    from[i + 1] = column.length;
  }
  return { start: from, column: new Int32Array(column), scores: new Float64Array(scores) };
}

function readSolution(
  { candidates, weight, seats }: Problem,
  { forced, minimum }: Pick<Restrictions, "forced" | "minimum">,
  minimumColumn: Int32Array,
  { columnOf, columnPrice }: Assigned,
): Solution {
  const { mentees, mentors, start, mentor, lockedTo } = candidates;
  const columns = mentors.length;
  const mentorOfSecond = new Int32Array(columnPrice.length - columns);
  minimumColumn.forEach((column, j) => {
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
    minimumPrice: some ? minimumPrices(columnPrice, minimumColumn, seats.length) : new Float64Array(0),
  };
}

function minimumPrices(columnPrice: Float64Array, minimumColumn: Int32Array, mentors: number): Float64Array {
  return Float64Array.from({ length: mentors }, (_, j) =>
    minimumColumn[j] === -1 ? 0 : columnPrice[minimumColumn[j]!]!,
  );
}
