import {
  type AssignmentProblem,
  checkAssignmentProblem,
  checkCount,
  checkFloats,
  checkInts,
  checkLength,
  checkObject,
  scale,
  scaledDown,
  shown,
} from "./assignment-problem.js";
import type { Assigned } from "./assigned.js";
import { ExactSum } from "./exact-sum.js";
import { findSeatShortage } from "./seat-shortage.js";

/** What could be proven about an answer. */
export type Certificate = {
  /** Whether `columnOf` is a matching of allowed pairs within the seats, and `seated` and `total` are its count and sum. */
  readonly feasible: boolean;
  /** Whether no matching seats more rows. Always true under `"best"`, where the number of rows does not matter. */
  readonly largest: boolean;
  /**
   * The largest amount by which a price condition fails, in units of score. 0 is a perfect proof; the order of
   * `1e-16 × largest score` is rounding; `Infinity` means not feasible or not largest.
   */
  readonly violation: number;
};

/**
 * Checks that an answer is a best one, without trusting the solver. It takes `columnOf` and the prices as given
 * and derives everything else again.
 *
 * Under `"best"` the proof has three conditions. Prices are at least 0. For every allowed pair
 * `rowPrice[i] + columnPrice[j] ≥ score`, with equality for seated pairs. Unseated rows, and columns with a
 * free seat, have price 0.
 *
 * Under `"most-then-best"` call a column *scarce* when an alternating path leads to it from an unseated row.
 * Call a row scarce when it is unseated or seated at a scarce column. If no scarce column has a free seat, no
 * matching seats more rows (Kőnig). Every largest matching then seats scarce rows at scarce columns, and the
 * other rows at the other columns. So each part is proven by itself. The inequality holds for pairs inside a
 * part, with equality for seated pairs. Scarce rows have prices of at least 0, and 0 when unseated. The other
 * columns have prices of at least 0, and 0 with a free seat.
 *
 * In both cases `Σ rowPrice + Σ seats × columnPrice` is an upper bound for the total of every such matching,
 * and equals `total`.
 *
 * Complexity: O(pairs).
 *
 * @throws RangeError when the problem is malformed, or an array of the answer has the wrong length
 * @example certify(problem, assign(problem)) // { feasible: true, largest: true, violation: 0 }
 */
export function certify(
  problem: AssignmentProblem,
  assigned: Pick<Assigned, "columnOf" | "seated" | "total" | "rowPrice" | "columnPrice">,
): Certificate {
  const moderate = checkAssignmentProblem(problem);
  checkAnswer(assigned);
  if (!moderate) {
    const down = (price: number): number => price / scale;
    const { rowPrice, columnPrice, total } = assigned;
    const scaled = { rowPrice: rowPrice.map(down), columnPrice: columnPrice.map(down), total: down(total) };
    const certificate = certify(scaledDown(problem), { ...assigned, ...scaled });
    return { ...certificate, violation: certificate.violation * scale };
  }
  const { rows, columns, seats, scores, edges } = problem;
  const { columnOf, rowPrice, columnPrice } = assigned;
  checkLength("columnOf", columnOf.length, rows);
  checkLength("rowPrice", rowPrice.length, rows);
  checkLength("columnPrice", columnPrice.length, columns);

  const taken = new Int32Array(columns);
  const sum = new ExactSum();
  let feasible = true;
  let seated = 0;
  for (let i = 0; i < rows; i++) {
    const j = columnOf[i]!;
    if (j === -1) continue;
    const e = j >= 0 && j < columns ? pairNumber(problem, i, j) : -1;
    if (e < 0 || ++taken[j]! > seats[j]!) {
      feasible = false;
      continue;
    }
    seated++;
    sum.add(scores[e]!);
  }
  feasible &&= seated === assigned.seated && sum.value === assigned.total;
  if (!feasible) return { feasible, largest: false, violation: Infinity };

  // Under "best" rows may stay unseated and seats free everywhere, so the problem is not split.
  const most = problem.objective !== "best";
  const split = most ? findSeatShortage(edges, seats, columnOf) : undefined;
  const largest = split === undefined || split.largest;
  if (!largest) return { feasible, largest, violation: Infinity };

  let violation = 0;
  for (let i = 0; i < rows; i++) {
    const price = rowPrice[i]!;
    if (!Number.isFinite(price)) return { feasible, largest, violation: Infinity };
    if (columnOf[i] === -1) violation = Math.max(violation, Math.abs(price));
    else if (split === undefined || split.row[i]) violation = Math.max(violation, -price);
    const from = edges ? edges.start[i]! : i * columns;
    const to = edges ? edges.start[i + 1]! : from + columns;
    for (let e = from; e < to; e++) {
      const j = edges ? edges.column[e]! : e - from;
      if (split !== undefined && split.row[i] !== split.column[j]) continue; // only rows that are not scarce have candidates in the other part
      const excess = scores[e]! - price - columnPrice[j]!;
      violation = Math.max(violation, columnOf[i] === j ? Math.abs(excess) : excess);
    }
  }
  for (let j = 0; j < columns; j++) {
    const price = columnPrice[j]!;
    if (!Number.isFinite(price)) return { feasible, largest, violation: Infinity };
    if (taken[j]! < seats[j]!) violation = Math.max(violation, Math.abs(price));
    else if (split === undefined || !split.column[j]) violation = Math.max(violation, -price);
  }
  return { feasible, largest, violation };
}

/** Checks only types and lengths; whether the numbers are right is the question. */
function checkAnswer(assigned: Assigned): void {
  checkObject("assigned", assigned);
  const { columnOf, seated, total, rowPrice, columnPrice } = assigned;
  checkInts("columnOf", columnOf);
  checkFloats("rowPrice", rowPrice);
  checkFloats("columnPrice", columnPrice);
  checkCount("seated", seated);
  if (typeof total !== "number") throw new RangeError(`total is ${shown(total)}, not a number`);
}

/** Position of the score of a pair, -1 when the pair is not allowed. */
function pairNumber({ columns, edges }: AssignmentProblem, row: number, column: number): number {
  if (edges === undefined) return row * columns + column;
  const e = edges.column.subarray(0, edges.start[row + 1]).indexOf(column, edges.start[row]);
  return e;
}
