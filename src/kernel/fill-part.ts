import type { Warm } from "./assigned.js";
import { type Market, type MayStay, openMarket } from "./market.js";
import { rematch } from "./rematch.js";
import { type ScoredPairs, transpose } from "./scored-pairs.js";
import { solve } from "./solve.js";

/** What an answer is filled in: one number per row, prices also per column. */
export type Draft = {
  readonly columnOf: Int32Array;
  /** Score of the pair of each row. */
  readonly seatScore: Float64Array;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
};

/**
 * Seats rows at the best total, with the scarce side bidding for the abundant one.
 *
 * @param pairs grouped by row
 * @returns false, with the draft untouched, when somebody must stay who may not
 */
export function fillPart(
  pairs: ScoredPairs,
  seats: Int32Array,
  mayStay: MayStay,
  warm: Warm | undefined,
  draft: Draft,
): boolean {
  const each = new Int32Array(pairs.bidders).fill(1);
  const market = openMarket(pairs, each, seats, mayStay !== "columns");
  const short = sumOf(market.open) > sumOf(market.seats);
  if (short && mayStay === "columns") return false;
  const again = warm && rematch(market, seats, mayStay, warm);
  if (again) {
    read(again, draft);
    return true;
  }
  const rowsBid = mayStay === "columns" || (mayStay === "both" && !short);
  const optional = mayStay === "both";
  const sizes = rowsBid ? { wants: each, seats } : { wants: seats, seats: each };
  let cold = market;
  if (!rowsBid) cold = openMarket(transpose(pairs), seats, each, optional);
  else if (warm) cold = openMarket(pairs, each, seats, optional); // the first one has been written to
  const solved = solve(cold, sizes);
  if (solved) read(solved, draft);
  return solved !== undefined;
}

function sumOf(counts: Int32Array): number {
  let sum = 0;
  for (let k = 0; k < counts.length; k++) sum += counts[k]!;
  return sum;
}

/** Fills in what the holders of a market hold. */
function read(market: Market, draft: Draft): void {
  const { pairs, slotStart, taken, holder, heldScore, price } = market;
  const { columnOf, seatScore, rowPrice, columnPrice } = draft;
  const rowsBid = !pairs.turned;
  for (let o = 0; o < pairs.objects; o++) {
    for (let slot = slotStart[o]!; slot < slotStart[o]! + taken[o]!; slot++) {
      const row = rowsBid ? holder[slot]! : o;
      const column = rowsBid ? o : holder[slot]!;
      const gain = heldScore[slot]! - price[o]!;
      columnOf[row] = column;
      seatScore[row] = heldScore[slot]!;
      rowPrice[row] = rowsBid ? gain : price[o]!;
      columnPrice[column] = rowsBid ? price[o]! : gain;
    }
  }
}
