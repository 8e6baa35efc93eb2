import { type ScoredPairs, transposeMatrix } from "./scored-pairs.js";
import type { Draft } from "./draft.js";
import type { MayStayFree } from "./bidding-state.js";
import { SmallMatrix } from "./small-matrix.js";

/** For a matrix of up to this many pairs, reading whole rows is faster than making lists. */
const smallMatrixPairs = 100_000;
/** Up to this many cells a list of pairs is read as a matrix, and no search is given up. */
const fewCells = 2048;
/** In a larger matrix searches may read at least this many rows before steps are used. */
const fewRowsRead = 6000;

/** Whether a problem is so small that it is solved anew sooner than from an earlier answer. */
export function areFewCells({ bidders, objects }: ScoredPairs): boolean {
  return bidders * objects <= fewCells;
}

/**
 * Seats the rows of a small part. The scarce side bids, as long as each bidder wants one seat or row.
 *
 * @param pairs grouped by row
 * @returns whether it could be done, with the draft unchanged if not; undefined when the part is not small, a
 * column would have to bid for several rows, or the search gets long
 */
export function solveSmall(
  pairs: ScoredPairs,
  seats: Int32Array,
  mayStayFree: MayStayFree,
  draft: Draft,
): boolean | undefined {
  const { bidders: rows, objects: columns, listed } = pairs;
  const few = areFewCells(pairs);
  if (!few && (listed || pairs.score.length > smallMatrixPairs)) return undefined;
  let all = 0; // rows that the seats can take
  let most = 0;
  for (let j = 0; j < columns; j++) {
    all += Math.min(seats[j]!, rows);
    most = Math.max(most, seats[j]!);
  }
  if (mayStayFree === "columns" && all > 0 && all < wanting(pairs, seats)) return false;
  const rowsBid = mayStayFree === "columns" || (mayStayFree === "both" && all >= rows);
  if (!rowsBid && most > 1) return undefined;
  const score = matrixOf(pairs, rowsBid);
  // A column without seats bids for nothing.
  for (let j = 0; j < columns && !rowsBid; j++)
    if (seats[j] === 0) score.fill(-Infinity, j * rows, (j + 1) * rows);
  const optional = mayStayFree === "both";
  const small = rowsBid
    ? new SmallMatrix(score, rows, seats, optional)
    : new SmallMatrix(score, columns, new Int32Array(rows).fill(1), optional);
  const outcome = small.fill(few ? Infinity : Math.max(fewRowsRead, 16 * Math.min(rows, all)));
  if (outcome === "filled") copyInto(score, small, rowsBid, draft);
  return outcome === "too-long" ? undefined : outcome === "filled";
}

/** Rows with a candidate that has seats, where some column has. */
function wanting({ bidders: rows, listed }: ScoredPairs, seats: Int32Array): number {
  if (listed === undefined) return rows;
  let count = 0;
  for (let i = 0; i < rows; i++) {
    let e = listed.start[i]!;
    while (e < listed.start[i + 1]! && seats[listed.object[e]!] === 0) e++;
    if (e < listed.start[i + 1]!) count++;
  }
  return count;
}

/** The scores as a matrix, one row for each row or for each column; -∞ for pairs that are not listed. */
function matrixOf(pairs: ScoredPairs, byRow: boolean): Float64Array {
  const { bidders: rows, objects: columns, score, listed } = pairs;
  if (listed === undefined) return byRow ? score : transposeMatrix(score, rows, columns);
  const matrix = new Float64Array(rows * columns).fill(-Infinity);
  for (let i = 0; i < rows; i++) {
    for (let e = listed.start[i]!; e < listed.start[i + 1]!; e++) {
      const j = listed.object[e]!;
      matrix[byRow ? i * columns + j : j * rows + i] = score[e]!;
    }
  }
  return matrix;
}

/** Copies the pairs and their prices into the draft. For the dummy column see `copyInto` of `solve-part.ts`. */
function copyInto(
  score: Float64Array,
  { objectOf, price }: SmallMatrix,
  rowsBid: boolean,
  draft: Draft,
): void {
  const { columnOf, rowPrice, columnPrice, total } = draft;
  const objects = price.length;
  const dummy = columnPrice.length;
  const atDummy = rowsBid ? objectOf.indexOf(dummy) : -1;
  const shift = atDummy < 0 ? 0 : score[atDummy * objects + dummy]! - price[dummy]!;
  for (let b = 0; b < objectOf.length; b++) {
    const o = objectOf[b]!;
    if (o < 0 || (rowsBid && o === dummy)) continue;
    const held = score[b * objects + o]!;
    const priceNow = price[o]! + shift;
    const row = rowsBid ? b : o;
    const column = rowsBid ? o : b;
    columnOf[row] = column;
    total.add(held);
    rowPrice[row] = rowsBid ? held - priceNow : priceNow;
    columnPrice[column] = rowsBid ? priceNow : held - priceNow;
  }
}
