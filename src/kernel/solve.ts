import { Auction } from "./auction.js";
import { clear, type Market, type Sizes, turn } from "./market.js";
import { Search } from "./search.js";
import { shortlistsFor } from "./shortlists.js";
import { SmallMatrix } from "./small-matrix.js";

/** A matrix of up to so many pairs is sooner read whole a few times than listed. */
const smallMatrix = 100_000;
/** Rows of it that searches may read, at least, before steps are taken. */
const fewLooks = 6000;

/** Whether to give up where the search turns out to be long, or to take steps at once. */
export type Pace = "quickly" | "slowly";

/**
 * Fills an empty market at the best total: an auction seats nearly everybody, a search seats the rest; in a small
 * matrix both read whole rows. Where the search turns out to be long (few seats to spare, spatial or product-like
 * scores, many ties), the prices are first brought near the end by auctions with shrinking steps.
 *
 * Complexity: O(bids × length of a list), then that of the search.
 *
 * @param sizes what the market was opened with
 * @returns the market, or the same seen from the other side; undefined when the pace is too quick or somebody cannot be
 * seated, which never happens in an optional market
 */
export function solve(market: Market, sizes: Sizes, pace?: Pace): Market | undefined {
  const { bidders, listed, score } = market.pairs;
  const wants = market.open.slice();
  let wanted = 0;
  for (let b = 0; b < bidders; b++) wanted += wants[b]!;
  const small = !listed && !market.several && score.length <= smallMatrix;
  if (small && new SmallMatrix(market).fill(Math.max(fewLooks, 16 * bidders))) return market;

  const lists = shortlistsFor(market.pairs, market.price);
  // Listed pairs are few enough to be looked at for each bid; those of a matrix are not.
  const auction = new Auction(market, listed ? undefined : lists);
  if (!small && pace !== "slowly") {
    const waiting = auction.run(2 * wanted, 0);
    // The auctions with steps cost about as much as this many entries; where one bidder in nine is still at war, no
    // search can be shorter.
    const limit = 6 * Math.sqrt(score.length / (bidders + 1)) * wanted;
    const outcome = 9 * waiting > wanted ? "tired" : new Search(market, lists).fillAll(limit);
    if (outcome !== "tired") return outcome === "filled" ? market : undefined;
  }
  if (pace === "quickly") return undefined;

  shrinkSteps(market, auction, wants, wanted);
  clear(market, wants);
  auction.run(4 * wanted, 0);
  if (new Search(market, lists).fillAll() !== "filled") return undefined;
  // Steps have left prices on seats that stay free. Such seats are offered, which lowers the prices.
  const turned = turn(market, sizes, true);
  if (turned === undefined) return market;
  new Search(turned, shortlistsFor(turned.pairs, turned.price)).fillAll();
  return turned;
}

/**
 * Brings prices near those of the best total. Steps are powers of two, so that prices of whole scores, and of any
 * scores with few digits, stay exact.
 */
function shrinkSteps(market: Market, auction: Auction, wants: Int32Array, wanted: number): void {
  const { score } = market.pairs;
  let least = Infinity;
  let most = -Infinity;
  for (let e = 0; e < score.length; e++) {
    const value = score[e]!;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const range = most - least;
  // Who may stay out does so at a gain of 0, and prices may have to rise as far as that.
  const rise = market.optional ? Math.max(most, 0) - Math.min(least, 0) : range;
  for (let step = range > 0 ? 2 ** Math.floor(Math.log2(rise / 64)) : 0; step > 0; step /= 8) {
    clear(market, wants);
    auction.run(200 * wanted, step);
    if (step * wanted < range) break;
  }
}
