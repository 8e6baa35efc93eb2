import { describe, expect, test } from "vitest";
import { assign } from "../../src/kernel/assign.js";
import type { AssignmentProblem } from "../../src/kernel/assignment-problem.js";
import { Auction } from "../../src/kernel/auction.js";
import { type BiddingState, emptyState, releaseAll, swapSides } from "../../src/kernel/bidding-state.js";
import { candidateListsFor } from "../../src/kernel/candidate-lists.js";
import { certify } from "../../src/kernel/certify.js";
import { transpose } from "../../src/kernel/scored-pairs.js";
import { Search } from "../../src/kernel/search.js";
import { solve, type Strategy } from "../../src/kernel/solve.js";
import { randomFrom, randomProblem, scoredPairsOf } from "./instances.js";

/** What the bidders of a state hold, as an answer to the problem it was made of. */
function answerOf({ rows, columns }: AssignmentProblem, state: BiddingState) {
  const { pairs, price, slotStart, taken, holder, heldScore } = state;
  const columnOf = new Int32Array(rows).fill(-1);
  const rowPrice = new Float64Array(rows);
  const columnPrice = new Float64Array(columns);
  let [seated, total] = [0, 0];
  for (let o = 0; o < pairs.objects; o++) {
    for (let slot = slotStart[o]!; slot < slotStart[o]! + taken[o]!; slot++) {
      const [row, column] = pairs.turned ? [o, holder[slot]!] : [holder[slot]!, o];
      const gain = heldScore[slot]! - price[o]!;
      columnOf[row] = column;
      rowPrice[row] = pairs.turned ? price[o]! : gain;
      columnPrice[column] = pairs.turned ? gain : price[o]!;
      seated++;
      total += heldScore[slot]!;
    }
  }
  return { columnOf, seated, total, rowPrice, columnPrice };
}

/** Problems of both shapes, and who bids in them. */
function* problems(seed: number, count: number) {
  const random = randomFrom(seed);
  for (let round = 0; round < count; round++) {
    const drawn = randomProblem(random, {
      rows: 1 + Math.floor(random() * 24),
      columns: 1 + Math.floor(random() * 16),
      maxSeats: 3,
      score: (next) => Math.floor(next() * 50) - 8,
      objective: "best",
      ...(round % 2 === 0 && { density: 0.5 }),
    });
    // Of columns without seats, prices come later.
    const problem = { ...drawn, seats: drawn.seats.map((count) => Math.max(count, 1)) };
    const pairs = scoredPairsOf(problem);
    const each = new Int32Array(problem.rows).fill(1);
    for (const rowsBid of [true, false]) {
      const sizes = { wants: rowsBid ? each : problem.seats, seats: rowsBid ? problem.seats : each };
      const begin = () => emptyState(rowsBid ? pairs : transpose(pairs), sizes.wants, sizes.seats, true);
      yield { problem, sizes, begin, random };
    }
  }
}

const proven = { feasible: true, largest: true, violation: 0 };

test("whatever auctions came before, searches find the best total, and prices that prove it", () => {
  for (const { problem, sizes, begin, random } of problems(94, 150)) {
    const state = begin();
    const wants = state.open.slice();
    const lists = candidateListsFor(state.pairs, state.price);
    const auction = new Auction(state, state.pairs.listed ? undefined : lists);
    for (let auctions = Math.floor(random() * 4); auctions > 0; auctions--) {
      releaseAll(state, wants);
      auction.run(Math.floor(random() * 100), 2 ** Math.floor(random() * 10 - 5));
    }
    releaseAll(state, wants);
    auction.run(Math.floor(random() * 60), 0);
    expect(new Search(state, lists).fillAll()).toBe("filled");
    const swapped = swapSides(state, sizes, true);
    if (swapped) new Search(swapped, candidateListsFor(swapped.pairs, swapped.price)).fillAll();
    const answer = answerOf(problem, swapped ?? state);
    expect(answer.total).toBe(assign(problem).total);
    expect(certify(problem, answer)).toEqual(proven);
  }
});

describe.each<Strategy | undefined>([undefined, "no-steps", "steps-first"])("strategy %s", (strategy) => {
  test("finds the best total or gives up", () => {
    let found = 0;
    for (const { problem, sizes, begin } of problems(95, 100)) {
      const solved = solve(begin(), sizes, strategy);
      if (strategy !== "no-steps") expect(solved).toBeDefined();
      if (solved === undefined) continue;
      found++;
      const answer = answerOf(problem, solved);
      expect(answer.total).toBe(assign(problem).total);
      expect(certify(problem, answer)).toEqual(proven);
    }
    expect(found).toBeGreaterThan(100);
  });
});
