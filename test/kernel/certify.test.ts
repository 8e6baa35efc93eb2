import { describe, expect, test } from "vitest";
import { assign } from "../../src/kernel/assign.js";
import type { Assigned } from "../../src/kernel/assigned.js";
import { certify } from "../../src/kernel/certify.js";
import { exhaustive, pairsOfRow, randomFrom, randomProblem, scoreKinds } from "./instances.js";

/** A copy of the answer with one number changed. */
function changed(
  assigned: Assigned,
  field: "columnOf" | "rowPrice" | "columnPrice",
  index: number,
  value: number,
) {
  const copy = { ...assigned, [field]: assigned[field].slice() };
  copy[field][index] = value;
  return copy;
}

describe.each(["most-then-best", "best"] as const)("%s", (objective) => {
  test("any answer but a best one is rejected, whatever its prices", () => {
    const random = randomFrom(30);
    let worse = 0;
    for (let round = 0; round < 400; round++) {
      const problem = randomProblem(random, {
        rows: 5,
        columns: 4,
        maxSeats: 2,
        score: scoreKinds.negative,
        objective,
        ...(round % 2 && { density: 0.5 }),
      });
      const assigned = assign(problem);
      const best = exhaustive(problem);
      // Another feasible matching, with its own count and total and the solver's prices.
      const left = problem.seats.slice();
      const columnOf = new Int32Array(5).fill(-1);
      let total = 0;
      for (let i = 0; i < 5; i++) {
        const open = pairsOfRow(problem, i).filter(([j]) => left[j]! > 0);
        const pair = open[Math.floor(random() * (open.length + 0.5))];
        if (pair === undefined) continue;
        columnOf[i] = pair[0];
        left[pair[0]]!--;
        total += pair[1];
      }
      const seated = columnOf.filter((j) => j >= 0).length;
      const { feasible, violation } = certify(problem, { ...assigned, columnOf, seated, total });
      expect(feasible).toBe(true);
      if (total === best.total && (objective === "best" || seated === best.seated)) continue;
      worse++;
      expect(violation).toBeGreaterThan(0);
    }
    expect(worse).toBeGreaterThan(100);
  });
});

const problem = {
  rows: 3,
  columns: 2,
  seats: Int32Array.of(1, 1),
  scores: Float64Array.of(5, 1, 4, 2, 3, 3),
};
const assigned = assign(problem);

test("sums beyond the largest number are no obstacle, as long as the total is a number", () => {
  // Four of nine rows take away what others add. Added from the first row on, five times the score would be too much.
  const huge = Number.MAX_VALUE / 4;
  const lists = {
    rows: 9,
    columns: 9,
    seats: new Int32Array(9).fill(1),
    scores: Float64Array.from({ length: 9 }, (_, i) => (i < 5 ? huge : -huge)),
    edges: {
      start: Int32Array.from({ length: 10 }, (_, i) => i),
      column: Int32Array.from({ length: 9 }, (_, i) => i),
    },
  };
  const answer = assign(lists);
  expect(answer.total).toBe(huge);
  expect(certify(lists, answer)).toEqual({ feasible: true, largest: true, violation: 0 });
  const moved = changed(answer, "columnPrice", 0, answer.columnPrice[0]! - huge / 2);
  expect(certify(lists, moved).violation).toBe(huge / 2);
});

test("the unchanged answer is proven", () => {
  expect(certify(problem, assigned)).toEqual({ feasible: true, largest: true, violation: 0 });
});

test.each([
  ["a row at a column that is full", changed(assigned, "columnOf", assigned.columnOf.indexOf(-1), 0)],
  ["a column that does not exist", changed(assigned, "columnOf", 0, 2)],
  ["a row number below -1", changed(assigned, "columnOf", 0, -2)],
  ["a count that is not the number of rows seated", { ...assigned, seated: 3 }],
  ["a total that is off", { ...assigned, total: assigned.total + 1 }],
])("not feasible: %s", (_, answer) => {
  expect(certify(problem, answer)).toEqual({ feasible: false, largest: false, violation: Infinity });
});

test.each([-3, -2, 2, 3])(
  "a row at column %d of two is not feasible, even if the total is the score that stands there",
  (j) => {
    const i = j < 0 ? 2 : 0;
    const columnOf = new Int32Array(3).fill(-1);
    columnOf[i] = j;
    const total = problem.scores[i * problem.columns + j]!;
    const none = { rowPrice: new Float64Array(3), columnPrice: new Float64Array(2) };
    expect(certify(problem, { ...none, columnOf, seated: 1, total }).feasible).toBe(false);
    const lists = {
      ...problem,
      edges: { start: Int32Array.of(0, 2, 4, 6), column: Int32Array.of(0, 1, 0, 1, 0, 1) },
    };
    expect(certify(lists, { ...none, columnOf, seated: 1, total }).feasible).toBe(false);
  },
);

test("a pair that is forbidden is not feasible", () => {
  const edges = { start: Int32Array.of(0, 1, 2), column: Int32Array.of(0, 1) };
  const lists = { rows: 2, columns: 2, seats: Int32Array.of(1, 1), scores: Float64Array.of(1, 1), edges };
  const crossed = { ...assign(lists), columnOf: Int32Array.of(1, 0) };
  expect(certify(lists, crossed).feasible).toBe(false);
});

test("a matching that could seat more rows is rejected", () => {
  const edges = { start: Int32Array.of(0, 2, 3), column: Int32Array.of(0, 1, 0) };
  const lists = { rows: 2, columns: 2, seats: Int32Array.of(1, 1), scores: Float64Array.of(9, 1, 1), edges };
  const greedy = { ...assign(lists), columnOf: Int32Array.of(0, -1), seated: 1, total: 9 };
  expect(certify(lists, greedy)).toEqual({ feasible: true, largest: false, violation: Infinity });
  expect(assign(lists).total).toBe(2);
});

test.each([
  ["rowPrice", 0],
  ["rowPrice", 2],
  ["columnPrice", 1],
] as const)("a %s moved by a little is a violation of as much", (field, index) => {
  for (const by of [0.5, -0.25]) {
    const answer = changed(assigned, field, index, assigned[field][index]! + by);
    expect(certify(problem, answer).violation).toBeGreaterThanOrEqual(Math.abs(by));
  }
  expect(certify(problem, changed(assigned, field, index, NaN)).violation).toBe(Infinity);
});

test("with seats to spare, a price on a free seat is a violation", () => {
  const wide = { ...problem, seats: Int32Array.of(2, 2) };
  const answer = assign(wide);
  expect(certify(wide, answer).violation).toBe(0);
  const free = answer.columnOf.filter((j) => j === 0).length < 2 ? 0 : 1;
  expect(certify(wide, changed(answer, "columnPrice", free, 0.5)).violation).toBeGreaterThan(0);
});

test("a seated row with a negative gain is a violation, even if its pair meets the equality", () => {
  const problem = { rows: 1, columns: 1, seats: Int32Array.of(1), scores: Float64Array.of(5) };
  const priced = (row: number) => ({
    columnOf: Int32Array.of(0),
    seated: 1,
    total: 5,
    rowPrice: Float64Array.of(row),
    columnPrice: Float64Array.of(5 - row),
  });
  for (const [row, violation] of [
    [0, 0],
    [5, 0],
    [-1, 1],
    [6, 1],
  ] as const) {
    expect(certify({ ...problem, objective: "best" }, priced(row)).violation).toBe(violation);
  }
  // A scarce row must have a price of at least 0 even if every row is seated.
  const scarce = {
    rows: 2,
    columns: 1,
    seats: Int32Array.of(1),
    scores: Float64Array.of(5, -1),
  };
  const answer = (row: number) => ({
    columnOf: Int32Array.of(0, -1),
    seated: 1,
    total: 5,
    rowPrice: Float64Array.of(row, 0),
    columnPrice: Float64Array.of(5 - row),
  });
  expect(certify(scarce, answer(0)).violation).toBe(0);
  expect(certify(scarce, answer(-1)).violation).toBe(1);
});
