import { Auction } from "./auction.js";
import { releaseAll, type BiddingState, type Sizes, swapSides } from "./bidding-state.js";
import { Search } from "./search.js";
import { candidateListsFor } from "./candidate-lists.js";

/**
 * `"no-steps"`: try a search without steps, and give up if it gets long. `"steps-first"`: use steps from the
 * start.
 */
export type Strategy = "no-steps" | "steps-first";

// These only decide how soon the answer comes: after any auctions, a search finds the best total. They were chosen on the cases
// of the matching benchmark.
const bidsEach = { atFirst: 2, withSteps: 200, afterSteps: 4 }; // bids of each want, on average, before an auction stops
const entriesEach = 6; // entries that a search may read of each want, times the root of the usual number of candidates
const fewWait = 9; // where more than one want in so many still waits after bids, no search is cheaper than steps
const firstStep = 64; // about as many first steps make up the range of scores
const shrink = 8; // how many times as small the next step is: a power of two, so that prices stay exact

/**
 * Fills an empty state with the best total: an auction seats nearly all bidders, a search the rest. In a small
 * matrix both read whole rows. The search can get long, with few spare seats, spatial or product-like scores,
 * or many ties. Then auctions with shrinking steps first bring the prices near their final values.
 *
 * Complexity: O(bids × length of a list), plus that of the search.
 *
 * @param sizes what the empty state was made of
 * @returns the state, or the same with the sides swapped; undefined when `"no-steps"` gives up or a bidder
 * cannot be seated, which never happens where wants are optional
 */
export function solve(state: BiddingState, sizes: Sizes, strategy?: Strategy): BiddingState | undefined {
  const { bidders, listed, score } = state.pairs;
  const wants = state.open.slice();
  let wanted = 0;
  for (let b = 0; b < bidders; b++) wanted += wants[b]!;
  const lists = candidateListsFor(state.pairs, state.price);
  // Listed pairs are few enough to read for each bid; those of a matrix are not.
  const auction = new Auction(state, listed ? undefined : lists);
  if (strategy !== "steps-first") {
    const waiting = auction.run(bidsEach.atFirst * wanted, 0);
    // Auctions with steps cost about as much as reading this many entries.
    const limit = entriesEach * Math.sqrt(score.length / bidders) * wanted;
    const outcome = fewWait * waiting > wanted ? "too-long" : new Search(state, lists).fillAll(limit);
    if (outcome !== "too-long") return outcome === "filled" ? state : undefined;
  }
  if (strategy === "no-steps") return undefined;

  shrinkSteps(state, auction, wants, wanted);
  releaseAll(state, wants);
  auction.run(bidsEach.afterSteps * wanted, 0);
  if (new Search(state, lists).fillAll() !== "filled") return undefined;
  // Steps may leave free seats with a price above 0. Their objects search for bidders, which lowers the prices.
  const swapped = swapSides(state, sizes, true);
  if (swapped === undefined) return state;
  new Search(swapped, candidateListsFor(swapped.pairs, swapped.price)).fillAll();
  return swapped;
}

/**
 * Brings prices near their final values. Steps are powers of two, so that prices stay exact for whole scores
 * and for any scores with few digits.
 */
function shrinkSteps(state: BiddingState, auction: Auction, wants: Int32Array, wanted: number): void {
  const { bidders, objects, score, listed } = state.pairs;
  let least = Infinity;
  let most = -Infinity;
  for (let b = 0; b < bidders; b++) {
    if (wants[b] === 0) continue;
    const from = listed ? listed.start[b]! : b * objects;
    const to = listed ? listed.start[b + 1]! : from + objects;
    for (let e = from; e < to; e++) {
      if (state.seats[listed ? listed.object[e]! : e - from] === 0) continue;
      const value = score[e]!;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  const range = most - least;
  // Optional bidders give up at a gain of 0, and prices may have to rise that far.
  const rise = state.optional ? Math.max(most, 0) - Math.min(least, 0) : range;
  for (let step = range > 0 ? 2 ** Math.floor(Math.log2(rise / firstStep)) : 0; step > 0; step /= shrink) {
    releaseAll(state, wants);
    auction.run(bidsEach.withSteps * wanted, step);
    if (step * wanted < range) break;
  }
}
