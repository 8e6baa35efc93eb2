import type { Draft } from "./draft.js";
import type { Warm } from "./assigned.js";
import { areFew, withDummyColumn } from "./dummy-column.js";
import { type BiddingState, type MayStayFree, emptyState } from "./bidding-state.js";
import { startWarm } from "./warm-start.js";
import { type ScoredPairs, transpose } from "./scored-pairs.js";
import { areFewCells, solveSmall } from "./solve-small.js";
import { type Strategy, solve } from "./solve.js";

/**
 * Seats rows with the best total. The scarce side bids for the abundant one. Where only a few seats are
 * missing, rows bid, and a dummy column takes those that stay unseated.
 *
 * @param pairs grouped by row
 * @returns false, with the draft unchanged, when a row or seat would stay free that may not, or when the
 * strategy gives up
 */
export function solvePart(
  pairs: ScoredPairs,
  seats: Int32Array,
  mayStayFree: MayStayFree,
  warm: Warm | undefined,
  draft: Draft,
  strategy?: Strategy,
): boolean {
  if (warm === undefined || areFewCells(pairs)) {
    const done = solveSmall(pairs, seats, mayStayFree, draft);
    if (done !== undefined) return done;
  }
  const each = new Int32Array(pairs.bidders).fill(1);
  const rowsMayStayFree = mayStayFree === "rows" || mayStayFree === "both";
  const state = emptyState(pairs, each, seats, rowsMayStayFree);
  const wants = sumOf(state.open);
  const out = wants - sumOf(state.seats);
  if (out > 0 && !rowsMayStayFree) return false;
  const again = warm && startWarm(state, seats, mayStayFree, warm);
  if (again) {
    copyInto(again, draft);
    return true;
  }
  const withDummy = mayStayFree === "rows" ? withDummyColumn(pairs, seats) : undefined;
  if (withDummy) return solvePart(withDummy.pairs, withDummy.seats, "columns", undefined, draft, strategy);
  // Rows bid where seats suffice. A search without steps is faster that way even if a few seats are missing.
  const enough = out <= 0 || (strategy === "no-steps" && areFew(out, wants));
  const rowsBid = !rowsMayStayFree || (mayStayFree === "both" && enough);
  const optional = mayStayFree === "both";
  const sizes = rowsBid ? { wants: each, seats } : { wants: seats, seats: each };
  let cold = state;
  if (!rowsBid) cold = emptyState(transpose(pairs), seats, each, optional);
  else if (warm) cold = emptyState(pairs, each, seats, optional); // the first state has been changed
  const solved = solve(cold, sizes, strategy);
  if (solved) copyInto(solved, draft);
  return solved !== undefined;
}

function sumOf(counts: Int32Array): number {
  let sum = 0;
  for (let k = 0; k < counts.length; k++) sum += counts[k]!;
  return sum;
}

/**
 * Copies what bidders hold into the draft. A column beyond those of the draft is the dummy column: its rows
 * have no seat and gain nothing, so all prices are shifted until its rows gain 0.
 */
function copyInto(state: BiddingState, draft: Draft): void {
  const { pairs, slotStart, taken, holder, heldScore, price } = state;
  const { columnOf, rowPrice, columnPrice, total } = draft;
  const rowsBid = !pairs.turned;
  const columns = columnPrice.length;
  const objects = rowsBid ? columns : pairs.objects;
  const hasDummy = rowsBid && pairs.objects > columns;
  const shift = hasDummy ? heldScore[slotStart[columns]!]! - price[columns]! : 0;
  for (let o = 0; o < objects; o++) {
    for (let slot = slotStart[o]!; slot < slotStart[o]! + taken[o]!; slot++) {
      const row = rowsBid ? holder[slot]! : o;
      const column = rowsBid ? o : holder[slot]!;
      const priceNow = price[o]! + shift;
      const gain = heldScore[slot]! - priceNow;
      columnOf[row] = column;
      total.add(heldScore[slot]!);
      rowPrice[row] = rowsBid ? gain : priceNow;
      columnPrice[column] = rowsBid ? priceNow : gain;
    }
  }
}
