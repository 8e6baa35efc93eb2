import {
  type AssignmentProblem,
  checkAssignmentProblem,
  checkFinite,
  checkFloats,
  checkInts,
  checkLength,
  checkObject,
  scale,
  scaledDown,
} from "./assignment-problem.js";
import type { Assigned, Warm } from "./assigned.js";
import { type Draft, emptyDraft } from "./draft.js";
import { solvePart } from "./solve-part.js";
import { partOf, seatShortageOf } from "./largest-matching.js";
import { findSeatShortage, type SeatShortage } from "./seat-shortage.js";
import type { ScoredPairs } from "./scored-pairs.js";
import type { Strategy } from "./solve.js";

/**
 * Seats rows at columns with the best total score. See {@link AssignmentProblem} for the two objectives.
 *
 * Exact: no tolerance is used. The total is exactly the best for whole scores below 2⁵³, for scores that differ
 * in the last digit, and for subnormal ones. With other fractions the prices are off by rounding only. Under
 * `"best"` only pairs with a score above 0 are seated. The same input gives the same answer. Which of several
 * answers with an equal total you get is not promised.
 *
 * The prices prove the answer (see `certify`): `total = Σ rowPrice + Σ seats × columnPrice`. For any pair,
 * `rowPrice[i] + columnPrice[j] - score` is how much it lacks to be in a best answer.
 *
 * Complexity: O(rows × (pairs + columns log columns)) at worst, in practice a few passes over the pairs. Memory
 * besides the problem: where seats are short and columns bid, 12 bytes for each listed pair; where rows have
 * more than some hundred pairs, 20 bytes for each of some 50 candidates per row; and a transposed matrix where
 * columns bid.
 *
 * @param warm an earlier answer for a similar problem of the same size; scores, seats or edges may have
 * changed. The result is as good as without it, and comes sooner when few rows are affected. Among equal totals
 * it may be another one.
 * @throws RangeError before any work when the problem or the earlier answer is malformed, naming field and index
 * @example
 * const scores = Float64Array.of(9, 8, 7, 1); // of two rows, each at two columns
 * assign({ rows: 2, columns: 2, seats: Int32Array.of(1, 1), scores }).columnOf; // Int32Array.of(1, 0)
 */
export function assign(
  problem: AssignmentProblem,
  warm?: Pick<Assigned, "columnPrice" | "columnOf">,
): Assigned {
  const moderate = checkAssignmentProblem(problem);
  if (warm !== undefined) checkWarm(problem, warm);
  if (moderate) return assignChecked(problem, warm);
  const { total, rowPrice, columnPrice, ...seats } = assignChecked(scaledDown(problem), undefined);
  const back = (price: number): number => price * scale;
  return { ...seats, total: total * scale, rowPrice: rowPrice.map(back), columnPrice: columnPrice.map(back) };
}

function assignChecked(problem: AssignmentProblem, warm: Warm | undefined): Assigned {
  const { rows, columns, seats, edges, scores, objective } = problem;
  const listed = edges && { start: edges.start, object: edges.column };
  const pairs: ScoredPairs = { bidders: rows, objects: columns, turned: false, score: scores, listed };
  const draft = emptyDraft(rows, columns);
  const most = objective !== "best";
  if (most) seatMostThenBest(pairs, seats, warm, draft);
  else seatForBest(pairs, seats, warm, draft);
  if (seats.includes(0)) {
    const shortage = most ? findSeatShortage(edges, seats, draft.columnOf) : undefined;
    priceClosedColumns(pairs, seats, shortage, draft);
  }

  const { columnOf, rowPrice, columnPrice, total } = draft;
  let seated = 0;
  for (let i = 0; i < rows; i++) if (columnOf[i]! >= 0) seated++;
  return { columnOf, seated, total: total.value, rowPrice, columnPrice };
}

/**
 * Seats a largest number of rows. Seat shortage splits the problem in two. Any largest matching seats the rows
 * of each part at columns of the same part, so the parts are solved apart. Where seats are short every seat is
 * taken; elsewhere every row is seated.
 */
function seatMostThenBest(
  pairs: ScoredPairs,
  seats: Int32Array,
  warm: Warm | undefined,
  draft: Draft,
  strategy?: Strategy,
): void {
  if (solvePart(pairs, seats, "columns", warm, draft, strategy)) return;
  const { listed } = pairs;
  if (listed === undefined) {
    // Where all pairs are allowed, seats are short everywhere.
    solvePart(pairs, seats, "rows", warm, draft);
    return;
  }
  const shortage = seatShortageOf(pairs, seats, warm?.columnOf);
  solvePart(partOf(pairs, shortage, 0), seats, "columns", warm, draft);
  solvePart(partOf(pairs, shortage, 1), seats, "rows", warm, draft);
}

/**
 * Seats rows where that gains something. If a short search does not settle it, seats are short in some places
 * and plentiful in others, or nearly so. Prices are then far from their final values, and seating a largest
 * number of rows first brings them nearer.
 */
function seatForBest(pairs: ScoredPairs, seats: Int32Array, warm: Warm | undefined, draft: Draft): void {
  // In a matrix seats are short everywhere or nowhere.
  if (solvePart(pairs, seats, "both", warm, draft, pairs.listed && "no-steps")) return;
  const most = emptyDraft(pairs.bidders, pairs.objects);
  seatMostThenBest(pairs, seats, undefined, most, "steps-first");
  solvePart(pairs, seats, "both", most, draft, "steps-first");
}

/** A column without seats gets the lowest price at which no row of its part would gain from a seat. */
function priceClosedColumns(
  { bidders, objects, score, listed }: ScoredPairs,
  seats: Int32Array,
  shortage: SeatShortage | undefined,
  { rowPrice, columnPrice }: Draft,
): void {
  for (let j = 0; j < objects; j++) if (seats[j] === 0) columnPrice[j] = shortage?.column[j] ? -Infinity : 0;
  for (let i = 0; i < bidders; i++) {
    const from = listed ? listed.start[i]! : i * objects;
    const to = listed ? listed.start[i + 1]! : from + objects;
    for (let e = from; e < to; e++) {
      const j = listed ? listed.object[e]! : e - from;
      if (seats[j] !== 0 || (shortage && shortage.row[i] !== shortage.column[j])) continue;
      columnPrice[j] = Math.max(columnPrice[j]!, score[e]! - rowPrice[i]!);
    }
  }
}

function checkWarm({ rows, columns }: AssignmentProblem, warm: Warm): void {
  checkObject("warm", warm);
  const { columnOf, columnPrice } = warm;
  checkInts("warm.columnOf", columnOf);
  checkFloats("warm.columnPrice", columnPrice);
  checkLength("warm.columnOf", columnOf.length, rows);
  checkLength("warm.columnPrice", columnPrice.length, columns);
  checkFinite("warm.columnPrice", columnPrice);
  for (let i = 0; i < rows; i++) {
    if (columnOf[i]! >= -1 && columnOf[i]! < columns) continue;
    throw new RangeError(`warm.columnOf[${i}] is ${columnOf[i]}, not from -1 to ${columns - 1}`);
  }
}
