import type { Warm } from "./assigned.js";
import { isFew, withBench } from "./bench.js";
import { type Market, type MayStay, openMarket } from "./market.js";
import { rematch } from "./rematch.js";
import { type ScoredPairs, transpose } from "./scored-pairs.js";
import { type Pace, solve } from "./solve.js";

/** What an answer is filled in: one number per row, prices also per column. */
export type Draft = {
  readonly columnOf: Int32Array;
  /** Score of the pair of each row. */
  readonly seatScore: Float64Array;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
};

/**
 * Seats rows at the best total, with the scarce side bidding for the abundant one. Where seats are short by a few, rows
 * bid for them and for places on a bench.
 *
 * @param pairs grouped by row
 * @returns false, with the draft untouched, when somebody must stay who may not, or the search gets too long for the pace
 */
export function fillPart(
  pairs: ScoredPairs,
  seats: Int32Array,
  mayStay: MayStay,
  warm: Warm | undefined,
  draft: Draft,
  pace?: Pace,
): boolean {
  const each = new Int32Array(pairs.bidders).fill(1);
  const rowsMayStay = mayStay === "rows" || mayStay === "both";
  const market = openMarket(pairs, each, seats, rowsMayStay);
  const wants = sumOf(market.open);
  const out = wants - sumOf(market.seats);
  if (out > 0 && !rowsMayStay) return false;
  const again = warm && rematch(market, seats, mayStay, warm);
  if (again) {
    read(again, draft);
    return true;
  }
  const benched = mayStay === "rows" ? withBench(pairs, seats) : undefined;
  if (benched) return fillPart(benched.pairs, benched.seats, "columns", undefined, draft, pace);
  // A short search is shorter where rows bid, also for seats that are short by a few.
  const enough = out <= 0 || (pace === "quickly" && isFew(out, wants));
  const rowsBid = !rowsMayStay || (mayStay === "both" && enough);
  const optional = mayStay === "both";
  const sizes = rowsBid ? { wants: each, seats } : { wants: seats, seats: each };
  let cold = market;
  if (!rowsBid) cold = openMarket(transpose(pairs), seats, each, optional);
  else if (warm) cold = openMarket(pairs, each, seats, optional); // the first one has been written to
  const solved = solve(cold, sizes, pace);
  if (solved) read(solved, draft);
  return solved !== undefined;
}

function sumOf(counts: Int32Array): number {
  let sum = 0;
  for (let k = 0; k < counts.length; k++) sum += counts[k]!;
  return sum;
}

/**
 * Fills in what the holders of a market hold. A column that the draft does not have is the bench: who sits on it has
 * no seat and gains nothing, so prices are moved until the bench gains nobody anything.
 */
function read(market: Market, draft: Draft): void {
  const { pairs, slotStart, taken, holder, heldScore, price } = market;
  const { columnOf, seatScore, rowPrice, columnPrice } = draft;
  const rowsBid = !pairs.turned;
  const columns = columnPrice.length;
  const objects = rowsBid ? columns : pairs.objects;
  const bench = rowsBid && pairs.objects > columns ? slotStart[columns]! : -1;
  const lift = bench >= 0 ? heldScore[bench]! - price[columns]! : 0;
  for (let o = 0; o < objects; o++) {
    for (let slot = slotStart[o]!; slot < slotStart[o]! + taken[o]!; slot++) {
      const row = rowsBid ? holder[slot]! : o;
      const column = rowsBid ? o : holder[slot]!;
      const asked = price[o]! + lift;
      const gain = heldScore[slot]! - asked;
      columnOf[row] = column;
      seatScore[row] = heldScore[slot]!;
      rowPrice[row] = rowsBid ? gain : asked;
      columnPrice[column] = rowsBid ? asked : gain;
    }
  }
}
