import { describe, expect, test } from "vitest";
import { assign } from "../../src/kernel/assign.js";
import { emptyState } from "../../src/kernel/bidding-state.js";
import { candidateListsFor } from "../../src/kernel/candidate-lists.js";
import { transpose, type ScoredPairs } from "../../src/kernel/scored-pairs.js";
import { Search } from "../../src/kernel/search.js";
import { SmallMatrix } from "../../src/kernel/small-matrix.js";
import { denseProblem, exhaustive, randomFrom, randomProblem } from "./instances.js";

function searchIn(pairs: ScoredPairs, wants: Int32Array, seats: Int32Array, optional: boolean) {
  const state = emptyState(pairs, wants, seats, optional);
  const search = new Search(state, candidateListsFor(pairs, state.price));
  const total = () => {
    let sum = 0;
    state.taken.forEach((count, o) => {
      for (let k = 0; k < count; k++) sum += state.heldScore[state.slotStart[o]! + k]!;
    });
    return sum;
  };
  return { state, search, total };
}

const leftOpen = (open: Int32Array) => open.reduce((sum, count) => sum + count, 0);

describe.each([
  ["rows bid, every pair", false, undefined],
  ["rows bid, listed pairs", false, 0.5],
  ["columns bid for several, every pair", true, undefined],
  ["columns bid for several, listed pairs", true, 0.5],
] as const)("%s", (_, turned, density) => {
  test.each([
    { scores: "of whole numbers", unit: 1 },
    { scores: "whose sums are equal but for rounding", unit: 10 },
  ])(
    "a search from nothing finds the best total, also one stopped again and again, scores $scores",
    ({ unit }) => {
      const random = randomFrom(80);
      const expectTotal = (total: number, best: number) =>
        expect(Math.abs(total - best)).toBeLessThanOrEqual(unit === 1 ? 0 : 1e-12);
      for (let round = 0; round < 100; round++) {
        const problem = randomProblem(random, {
          rows: 1 + Math.floor(random() * 24),
          columns: 1 + Math.floor(random() * 12),
          maxSeats: 3,
          score: (next) => (Math.floor(next() * 60) - 10) / unit,
          objective: "best",
          ...(density !== undefined && { density }),
        });
        const { rows, columns, seats, scores: score, edges } = problem;
        const listed = edges && { start: edges.start, object: edges.column };
        const pairs = { bidders: rows, objects: columns, turned: false, score, listed };
        const each = new Int32Array(rows).fill(1);
        const begin = () =>
          turned ? searchIn(transpose(pairs), seats, each, true) : searchIn(pairs, each, seats, true);
        const { total: best } = assign(problem);

        const whole = begin();
        expect(whole.search.fillAll()).toBe("filled");
        expectTotal(whole.total(), best);

        const broken = begin();
        for (let limit = 0; broken.search.fillAll(limit) === "too-long"; limit += 7)
          expect(leftOpen(broken.state.open)).toBeGreaterThan(0);
        expect(leftOpen(broken.state.open)).toBe(0);
        expectTotal(broken.total(), best);
      }
    },
  );
});

test("whoever holds several objects gains the same from each before the search begins", () => {
  const score = Float64Array.of(9, 4, 0, 0, 0, 0, 6, 8);
  const pairs = { bidders: 2, objects: 4, turned: false, score, listed: undefined };
  const state = emptyState(pairs, Int32Array.of(2, 2), Int32Array.of(1, 1, 1, 1), false);
  [9, 4, 6, 8].forEach((held, o) => {
    state.holder[o] = o >> 1;
    state.heldScore[o] = held;
    state.taken[o] = 1;
  });
  state.open.fill(0);
  expect(new Search(state, candidateListsFor(pairs, state.price)).fillAll()).toBe("filled");
  expect(state.price).toEqual(Float64Array.of(5, 0, 0, 2)); // gains of 4 and 4, of 6 and 6
});

describe("a search gives up", () => {
  // Every row wants a column of its own, so that each path costs the same.
  const size = 60;
  const rows = Array.from({ length: size }, (_, i) => ({ start: i, object: i }));
  const pairs: ScoredPairs = {
    ...{ bidders: size, objects: size, turned: false, score: new Float64Array(size).fill(1) },
    listed: {
      start: Int32Array.from([...rows.map(({ start }) => start), size]),
      object: Int32Array.from(rows, ({ object }) => object),
    },
  };
  const one = new Int32Array(size).fill(1);
  const costEach = 5; // one entry, and 4 for the list
  const filledWithin = (limit: number, sample?: number) => {
    const { state, search } = searchIn(pairs, one, one, false);
    const outcome = search.fillAll(limit, sample);
    return [outcome, size - leftOpen(state.open)];
  };

  test("when it has read more than it may", () => {
    expect(filledWithin(0)).toEqual(["too-long", 1]);
    expect(filledWithin(costEach * 30 - 1)).toEqual(["too-long", 30]);
    expect(filledWithin(costEach * 30)).toEqual(["too-long", 31]);
    expect(filledWithin(costEach * (size - 1))).toEqual(["filled", size]);
  });

  test("after a sample, when all wants at this rate would be too many", () => {
    expect(filledWithin(costEach * size - 1, 8)).toEqual(["too-long", 8]);
    expect(filledWithin(costEach * size, 8)).toEqual(["filled", size]);
    expect(filledWithin(costEach * size - 1, size + 1)).toEqual(["filled", size]);
  });

  test("where somebody cannot be seated", () => {
    const { state, search } = searchIn(
      pairs,
      one,
      one.map((count, o) => (o === 7 ? 0 : count)),
      false,
    );
    expect(state.open[7]).toBe(0); // without a candidate that has seats it wants nothing
    expect(search.fillAll()).toBe("filled");
    const two = { ...pairs, score: Float64Array.of(1, 1), bidders: 2, objects: 1 };
    const same = { ...two, listed: { start: Int32Array.of(0, 1, 2), object: Int32Array.of(0, 0) } };
    expect(searchIn(same, Int32Array.of(1, 1), Int32Array.of(1), false).search.fillAll()).toBe("stuck");
  });
});

test.each([false, true])(
  "whatever was bid before, a small matrix is filled with the best total, optional: %s",
  (optional) => {
    const random = randomFrom(97);
    for (let round = 0; round < 200; round++) {
      const [rows, columns] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 3)];
      const drawn = randomProblem(random, {
        ...{ rows, columns, maxSeats: 3, score: (next) => Math.floor(next() * 30) - 4 },
        objective: optional ? "best" : "most-then-best",
      });
      const seats = drawn.seats.map((count) => (optional ? count : count + Math.ceil(rows / columns)));
      const { scores } = drawn;
      const small = new SmallMatrix(scores, rows, seats, optional);
      expect(small.fill(Infinity, Math.floor(random() * 5 * rows))).toBe("filled");
      const total = small.objectOf.reduce((sum, o, b) => sum + (o < 0 ? 0 : scores[columns * b + o]!), 0);
      expect(total).toBe(exhaustive({ ...drawn, seats }).total);
    }
  },
);

test("a small matrix is filled within any limit that is large enough, and never worse", () => {
  const { scores, seats } = denseProblem("monge", 24, 24, 1, 1);
  const outcomes: string[] = [];
  for (let limit = 0; limit < 400; limit++) {
    const small = new SmallMatrix(scores, 24, seats, false);
    outcomes.push(small.fill(limit));
    if (outcomes.at(-1) !== "filled") continue;
    const total = small.objectOf.reduce((sum, o, b) => sum + scores[24 * b + o]!, 0);
    expect(total).toBe(assign({ rows: 24, columns: 24, seats, scores }).total);
  }
  const first = outcomes.indexOf("filled");
  expect(first).toBeGreaterThan(0);
  expect(outcomes).toEqual(outcomes.map((_, limit) => (limit < first ? "too-long" : "filled")));
});
