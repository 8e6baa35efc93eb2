import { describe, expect, test } from "vitest";
import { Auction } from "../../src/kernel/auction.js";
import { type BiddingState, emptyState } from "../../src/kernel/bidding-state.js";
import { candidateListsFor } from "../../src/kernel/candidate-lists.js";
import type { ScoredPairs } from "../../src/kernel/scored-pairs.js";
import { pairsOfRow, randomFrom, randomProblem } from "./instances.js";

type Sides = { readonly wants: readonly number[]; readonly seats: readonly number[] };

/** What an auction among these bidders leads to, and how many still wait in the end. */
function afterAuction(
  pairs: ScoredPairs,
  { wants, seats }: Sides,
  { optional = false, budget = Infinity, step = 0 },
): { readonly state: BiddingState; readonly waiting: number } {
  const state = emptyState(pairs, Int32Array.from(wants), Int32Array.from(seats), optional);
  const auction = new Auction(state, pairs.listed ? undefined : candidateListsFor(pairs, state.price));
  return { state, waiting: auction.run(budget, step) };
}

function matrix(rows: readonly (readonly number[])[]): ScoredPairs {
  const [bidders, objects] = [rows.length, rows[0]?.length ?? 0];
  return { bidders, objects, turned: false, score: Float64Array.from(rows.flat()), listed: undefined };
}

/** Gains of a bidder at the prices in the end: of what it holds, and of its other candidates. */
function gainsOf({ pairs, price, slotStart, taken, holder }: BiddingState, b: number) {
  const { objects: columns, bidders: rows, score: scores, listed } = pairs;
  const edges = listed && { start: listed.start, column: listed.object };
  const candidates = pairsOfRow({ rows, columns, seats: taken, scores, ...(edges && { edges }) }, b);
  const holds = (o: number) => holder.subarray(slotStart[o], slotStart[o]! + taken[o]!).includes(b);
  const gains = (some: typeof candidates) => some.map(([o, score]) => score - price[o]!);
  return {
    held: gains(candidates.filter(([o]) => holds(o))),
    others: gains(candidates.filter(([o]) => !holds(o))),
  };
}

/** Every bidder holds its best objects within the step, all seats that are free cost nothing, and no want is lost. */
function expectBestHeld(state: BiddingState, wanted: Int32Array, step: number) {
  for (let b = 0; b < state.pairs.bidders; b++) {
    const { held, others } = gainsOf(state, b);
    expect(held.length + state.open[b]!).toBe(wanted[b]);
    const least = Math.max(state.optional ? 0 : -Infinity, ...others) - step;
    expect(Math.min(Infinity, ...held)).toBeGreaterThanOrEqual(least);
  }
  state.taken.forEach((count, o) => {
    if (count < state.seats[o]!) expect(state.price[o]).toBe(0);
  });
}

describe.each([
  { who: "every bidder wants one, every pair", several: false, density: undefined },
  { who: "every bidder wants one, listed pairs", several: false, density: 0.6 },
  { who: "bidders want several, every pair", several: true, density: undefined },
  { who: "bidders want several, listed pairs", several: true, density: 0.7 },
])("$who", ({ several, density }) => {
  test.each([
    { kind: "that differ", most: 1e9 },
    { kind: "with ties", most: 4 },
  ])("at every moment bidders hold what is best for them, scores $kind", ({ most }) => {
    const random = randomFrom(50);
    for (let round = 0; round < 40; round++) {
      const bidders = 1 + Math.floor(random() * (several ? 5 : 40));
      const problem = randomProblem(random, {
        rows: bidders,
        columns: 1 + Math.floor(random() * 12),
        maxSeats: several ? 1 : 9,
        score: (next) => Math.floor(next() * most) - Math.floor(most / 4),
        ...(density !== undefined && { density }),
      });
      const { columns: objects, scores: score, edges } = problem;
      const listed = edges && { start: edges.start, object: edges.column };
      const pairs = { bidders, objects, turned: false, score, listed };
      // Whoever wants all its candidates holds them at any price, and not because they are best.
      const candidates = emptyState(pairs, new Int32Array(bidders).fill(99), problem.seats, false).open;
      const wants = Array.from(candidates, (count) => (several ? Math.floor(random() * count) : 1));
      const sides = { wants, seats: [...problem.seats] };
      const optional = round % 2 === 0;
      const wanted = emptyState(pairs, Int32Array.from(wants), problem.seats, optional).open;
      for (const step of [0, 1, 8])
        for (const budget of [0, 1, bidders, 3 * bidders])
          expectBestHeld(afterAuction(pairs, sides, { optional, step, budget }).state, wanted, step);
    }
  });
});

test("of wants that one seat each would fill none stays open; optional ones do where nothing is gained, or at a tie", () => {
  const random = randomFrom(51);
  for (let round = 0; round < 100; round++) {
    const objects = 2 + Math.floor(random() * 8);
    const seats = Array.from({ length: objects }, () => 1 + Math.floor(random() * 6));
    const bidders = seats.reduce((sum, count) => sum + count, -1);
    const pairs = matrix(
      Array.from({ length: bidders }, () =>
        Array.from({ length: objects }, () => Math.floor(random() * 2 ** 40) - 2 ** 39),
      ),
    );
    const wants = new Array<number>(bidders).fill(1);
    const all = afterAuction(pairs, { wants, seats }, {});
    expect(all).toMatchObject({ waiting: 0, state: { open: new Int32Array(bidders) } });
    const { state, waiting } = afterAuction(pairs, { wants, seats }, { optional: true });
    expect(waiting).toBe(0);
    state.open.forEach((open, b) => {
      const [best = 0, second = 0] = gainsOf(state, b).others.sort((one, other) => other - one);
      if (open > 0) expect(best).toBeLessThanOrEqual(Math.max(second, 0));
    });
  }
});

test("a bidder gives up only at a gain of 0 or less, however small the gain", () => {
  const pairs = matrix([[1], [2 ** -30], [0], [-1]]);
  const { state } = afterAuction(pairs, { wants: [1, 1, 1, 1], seats: [4] }, { optional: true });
  expect(state.open).toEqual(Int32Array.of(0, 0, 1, 1));
});

test("among equal objects one with a free seat is taken, so that nobody is displaced", () => {
  for (const size of [1, 2, 5, 30]) {
    const pairs = matrix(Array.from({ length: size }, () => new Array<number>(size).fill(7)));
    const one = new Array<number>(size).fill(1);
    const { state } = afterAuction(pairs, { wants: one, seats: one }, { budget: size });
    expect(state.open).toEqual(new Int32Array(size));
    expect(state.price).toEqual(new Float64Array(size));
  }
});

test("so it is by who was displaced, when both are equal again", () => {
  const pairs = matrix([
    [10, 3],
    [10, 3],
    [10, 1],
  ]);
  // The third bids 9, so that one of the others is dropped: at a price of 7 the second object is as good for it.
  const { state } = afterAuction(pairs, { wants: [1, 1, 1], seats: [2, 1] }, {});
  expect(state.open).toEqual(new Int32Array(3));
  expect(state.price).toEqual(Float64Array.of(7, 0));
});

test("a bid is the price at which the second best is as good, plus the step", () => {
  const pairs = matrix([
    [10, 3],
    [10, 3],
  ]);
  const [wants, seats] = [
    [1, 1],
    [1, 1],
  ];
  const pricesAt = (step: number) => [...afterAuction(pairs, { wants, seats }, { step }).state.price];
  expect(pricesAt(0)).toEqual([7, 0]); // the second bidder is as well off with the other object, and takes it
  // The first bids 7 + 4; for the second the other is then better by 4, and it bids as much and the step.
  expect(pricesAt(4)).toEqual([11, 8]);
});

test("the only candidate is worth any price, and whoever holds it so is not displaced", () => {
  const listed = { start: Int32Array.of(0, 1, 3, 4), object: Int32Array.of(0, 0, 1, 0) };
  const score = Float64Array.of(1, 50, 9, 100);
  const pairs = { bidders: 3, objects: 2, turned: false, score, listed };
  const { state } = afterAuction(pairs, { wants: [1, 1, 1], seats: [1, 1] }, {});
  expect(state.taken).toEqual(Int32Array.of(1, 0));
  expect(state.open).toEqual(Int32Array.of(0, 1, 1)); // a search finds the second bidder its other candidate
});

test("an auction stops after as many bids as it may spend, and says how many still wait", () => {
  const pairs = matrix(Array.from({ length: 6 }, () => [5, 4]));
  const sides = { wants: new Array<number>(6).fill(1), seats: [6, 6] };
  for (let budget = 0; budget <= 7; budget++) {
    const { state, waiting } = afterAuction(pairs, sides, { budget });
    expect(waiting).toBe(Math.max(0, 6 - budget));
    expect(state.open).toEqual(Int32Array.from({ length: 6 }, (_, b) => (b < budget ? 0 : 1)));
  }
});
