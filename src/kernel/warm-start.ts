import type { Warm } from "./assigned.js";
import { type BiddingState, type MayStayFree, swapSides } from "./bidding-state.js";
import { Search } from "./search.js";
import { candidateListsFor } from "./candidate-lists.js";

/**
 * Solves a part from an earlier answer. Rows whose seat is still their best at the old prices keep it; the
 * others search. Then columns search for rows for seats left free with a price above 0, which lowers that
 * price.
 *
 * Complexity: one pass over the pairs and a search for each row that moves. If seats were left free with a
 * price, one more pass and a search for each such seat.
 *
 * @param state an empty state in which rows bid
 * @returns that state, or one in which columns bid; undefined when the earlier prices do not help, the searches
 * get too long, or a row or seat would stay free that may not
 */
export function startWarm(
  state: BiddingState,
  seats: Int32Array,
  mayStayFree: MayStayFree,
  warm: Warm,
): BiddingState | undefined {
  const { pairs } = state;
  const columnsMayStayFree = mayStayFree !== "rows";
  let highest = 0;
  for (let j = 0; j < pairs.objects; j++) {
    if (state.seats[j] === 0) continue;
    state.price[j] = columnsMayStayFree ? Math.max(warm.columnPrice[j]!, 0) : warm.columnPrice[j]!;
    highest = Math.max(highest, Math.abs(warm.columnPrice[j]!));
  }
  // Beside prices that are far larger, scores would lose their digits.
  const { listed, objects } = pairs;
  const isOpen = (e: number): boolean => state.seats[listed ? listed.object[e]! : e % objects]! > 0;
  if (!pairs.score.some((score, e) => 1024 * Math.abs(score) >= highest && isOpen(e))) return undefined;
  keepBestSeats(state, warm.columnOf);
  // After about this many entries a cold start would be finished too.
  const limit = 30 * Math.sqrt(pairs.score.length / pairs.bidders) * pairs.bidders;
  if (new Search(state, candidateListsFor(pairs, state.price)).fillAll(limit, 8) !== "filled")
    return undefined;

  const swapped = swapSides(
    state,
    { wants: new Int32Array(pairs.bidders).fill(1), seats },
    columnsMayStayFree,
  );
  if (swapped === undefined) return state;
  const outcome = new Search(swapped, candidateListsFor(swapped.pairs, swapped.price)).fillAll();
  return outcome === "filled" ? swapped : undefined;
}

/**
 * Gives rows their old seats where no other is better now. Where wants are optional, rows that gain nothing
 * anywhere stay unseated.
 */
function keepBestSeats(state: BiddingState, columnOf: Int32Array): void {
  const { pairs, open, optional, seats, price, slotStart, taken, holder, heldScore } = state;
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
      best = Math.max(best, score[e]! - price[j]!);
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
