import type { Warm } from "./assigned.js";
import { type Market, type MayStay, turn } from "./market.js";
import { Search } from "./search.js";
import { shortlistsFor } from "./shortlists.js";

/**
 * Solves a part again from an earlier answer: rows whose seat is still a best one at the old prices keep it, the
 * others search. Then seats that were left free at a price are offered: columns search for rows, which lowers it.
 *
 * Complexity: one pass over the pairs, a search for each row that moves, and, if a seat was left free at a price, one
 * more pass and a search for each such seat.
 *
 * @param market an empty market in which rows bid
 * @returns that market, or one in which columns bid; undefined when the earlier prices are of no use, the searches
 * get long, or somebody must stay who may not
 */
export function rematch(market: Market, seats: Int32Array, mayStay: MayStay, warm: Warm): Market | undefined {
  const { pairs } = market;
  const columnsMayStay = mayStay !== "rows";
  let highest = 0;
  for (let j = 0; j < pairs.objects; j++) {
    if (market.seats[j] === 0) continue;
    market.price[j] = columnsMayStay ? Math.max(warm.columnPrice[j]!, 0) : warm.columnPrice[j]!;
    highest = Math.max(highest, Math.abs(warm.columnPrice[j]!));
  }
  // Beside prices from another world the scores would lose their digits.
  if (!pairs.score.some((score) => 1024 * Math.abs(score) >= highest)) return undefined;
  keepBestSeats(market, warm.columnOf);
  // After about this many entries a start from nothing would be done as well.
  const limit = 30 * Math.sqrt(pairs.score.length / pairs.bidders) * pairs.bidders;
  if (new Search(market, shortlistsFor(pairs, market.price)).fillAll(limit, 8) !== "filled") return undefined;

  const turned = turn(market, { wants: new Int32Array(pairs.bidders).fill(1), seats }, columnsMayStay);
  if (turned === undefined) return market;
  const outcome = new Search(turned, shortlistsFor(turned.pairs, turned.price)).fillAll();
  return outcome === "filled" ? turned : undefined;
}

/** Gives rows their old seats where no other is better now. Who gains nothing anywhere and may stay out, does. */
function keepBestSeats(market: Market, columnOf: Int32Array): void {
  const { pairs, open, optional, seats, price, slotStart, taken, holder, heldScore } = market;
  const { bidders, objects, score, listed } = pairs;
  for (let i = 0; i < bidders; i++) {
    if (open[i] === 0) continue;
    const from = listed ? listed.start[i]! : i * objects;
    const to = listed ? listed.start[i + 1]! : from + objects;
    let best = optional ? 0 : -Infinity;
    let old = -1;
    for (let e = from; e < to; e++) {
      const j = listed ? listed.object[e]! : e - from;
      if (j === columnOf[i]) old = e;
      const gain = score[e]! - price[j]!;
      if (gain > best) best = gain;
    }
    const j = columnOf[i]!;
    const keeps = old >= 0 && taken[j]! < seats[j]! && score[old]! - price[j]! === best;
    if (keeps && !(optional && score[old] === 0)) {
      const slot = slotStart[j]! + taken[j]!++;
      holder[slot] = i;
      heldScore[slot] = score[old]!;
      open[i] = 0;
    } else if (optional && best === 0) open[i] = 0;
  }
}
