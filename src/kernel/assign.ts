import { type AssignmentProblem, checkAssignmentProblem } from "./assignment-problem.js";
import { type ScoredPairs, transpose } from "./compressed-rows.js";
import { ExactSum } from "./exact-sum.js";
import { largestMatching } from "./largest-matching.js";
import { type Market, openMarket } from "./market.js";
import { findScarcity } from "./scarcity.js";
import { search } from "./search.js";

/** Who sits where, and the prices that prove it. */
export type Assigned = {
  /** Column of each row, -1 for nobody. */
  readonly columnOf: Int32Array;
  /** Number of rows with a seat. */
  readonly seated: number;
  /** Exact sum of the scores of the seated pairs, rounded once. */
  readonly total: number;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
};

/**
 * Seats rows on columns: as many as possible and then at the best total, or by total alone. Prices come with it and
 * prove the answer; see `certify`.
 *
 * @throws RangeError on malformed input, before any work
 */
export function assign(problem: AssignmentProblem): Assigned {
  checkAssignmentProblem(problem);
  const { rows, columns, seats, edges } = problem;
  const pairs = pairsOf(problem);
  const columnOf = new Int32Array(rows).fill(-1);
  const rowPrice = new Float64Array(rows);
  const columnPrice = new Float64Array(columns);
  const optional = problem.objective === "best";
  let short = new Uint8Array(rows);
  if (optional) {
    const market = openMarket(pairs, new Int32Array(rows).fill(1), seats, true);
    search(market);
    readRows(market, columnOf, rowPrice, columnPrice);
  } else {
    const matching = largestMatching(pairs, seats);
    const split = findScarcity(
      edges ?? { start: pairs.start, column: pairs.other },
      seats,
      matching.columnOf,
      matching.taken,
    );
    short = split.row as Uint8Array<ArrayBuffer>;
    const ample = keep(pairs, split.row, split.column, 0);
    const market = openMarket(ample, new Int32Array(rows).fill(1), seats, false);
    search(market);
    readRows(market, columnOf, rowPrice, columnPrice);
    const scarce = transpose(keep(pairs, split.row, split.column, 1), columns);
    const turned = openMarket(scarce, seats, new Int32Array(rows).fill(1), false);
    search(turned);
    readColumns(turned, columnOf, rowPrice, columnPrice, split.column);
  }
  priceClosedColumns(pairs, seats, short, rowPrice, columnPrice, optional);
  const sum = new ExactSum();
  let seated = 0;
  for (let i = 0; i < rows; i++) {
    if (columnOf[i]! < 0) continue;
    seated++;
    for (let e = pairs.start[i]!; e < pairs.start[i + 1]!; e++) {
      if (pairs.other[e] === columnOf[i]) sum.add(pairs.score[e]!);
    }
  }
  return { columnOf, seated, total: sum.value, rowPrice, columnPrice };
}

function pairsOf({ rows, columns, scores, edges }: AssignmentProblem): ScoredPairs {
  if (edges) return { start: edges.start, other: edges.column, score: scores };
  const start = new Int32Array(rows + 1);
  for (let i = 0; i <= rows; i++) start[i] = i * columns;
  const other = new Int32Array(rows * columns);
  for (let e = 0; e < other.length; e++) other[e] = e % columns;
  return { start, other, score: scores };
}

function keep(pairs: ScoredPairs, row: Uint8Array, column: Uint8Array, flag: number): ScoredPairs {
  const rows = row.length;
  const start = new Int32Array(rows + 1);
  const other: number[] = [];
  const score: number[] = [];
  for (let i = 0; i < rows; i++) {
    if (row[i] === flag)
      for (let e = pairs.start[i]!; e < pairs.start[i + 1]!; e++) {
        if (column[pairs.other[e]!] !== flag) continue;
        other.push(pairs.other[e]!);
        score.push(pairs.score[e]!);
      }
    start[i + 1] = other.length;
  }
  return { start, other: Int32Array.from(other), score: Float64Array.from(score) };
}

function readRows(
  market: Market,
  columnOf: Int32Array,
  rowPrice: Float64Array,
  columnPrice: Float64Array,
): void {
  for (let j = 0; j < market.objects; j++) {
    if (market.seats[j] === 0) continue;
    columnPrice[j] = market.price[j]!;
    for (let s = market.slotStart[j]!; s < market.slotStart[j]! + market.taken[j]!; s++) {
      const i = market.holder[s]!;
      columnOf[i] = j;
      rowPrice[i] = market.pairs.score[market.heldPair[s]!]! - market.price[j]!;
    }
  }
}

function readColumns(
  market: Market,
  columnOf: Int32Array,
  rowPrice: Float64Array,
  columnPrice: Float64Array,
  column: Uint8Array,
): void {
  for (let j = 0; j < market.bidders; j++) if (column[j]) columnPrice[j] = Infinity;
  for (let i = 0; i < market.objects; i++) {
    if (!market.taken[i]) continue;
    const s = market.slotStart[i]!;
    const j = market.holder[s]!;
    columnOf[i] = j;
    columnPrice[j] = Math.min(columnPrice[j]!, market.pairs.score[market.heldPair[s]!]! - market.price[i]!);
  }
  for (let i = 0; i < market.objects; i++) {
    if (!market.taken[i]) continue;
    const s = market.slotStart[i]!;
    rowPrice[i] = market.pairs.score[market.heldPair[s]!]! - columnPrice[columnOf[i]!]!;
  }
}

/** A column without seats gets the lowest price at which no row would ask for a seat. */
function priceClosedColumns(
  pairs: ScoredPairs,
  seats: Int32Array,
  short: Uint8Array,
  rowPrice: Float64Array,
  columnPrice: Float64Array,
  optional: boolean,
): void {
  const anyShort = new Uint8Array(seats.length);
  for (let i = 0; i < short.length; i++)
    if (short[i]) for (let e = pairs.start[i]!; e < pairs.start[i + 1]!; e++) anyShort[pairs.other[e]!] = 1;
  for (let j = 0; j < seats.length; j++)
    if (seats[j] === 0) columnPrice[j] = anyShort[j] && !optional ? -Infinity : 0;
  for (let i = 0; i < short.length; i++) {
    for (let e = pairs.start[i]!; e < pairs.start[i + 1]!; e++) {
      const j = pairs.other[e]!;
      if (seats[j] !== 0 || (anyShort[j] && !short[i])) continue;
      columnPrice[j] = Math.max(columnPrice[j]!, pairs.score[e]! - rowPrice[i]!);
    }
  }
}
