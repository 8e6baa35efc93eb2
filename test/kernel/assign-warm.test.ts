import { describe, expect, test } from "vitest";
import { assign } from "../../src/kernel/assign.js";
import type { AssignmentProblem } from "../../src/kernel/assignment-problem.js";
import { certify } from "../../src/kernel/certify.js";
import {
  isExact,
  largestOf,
  randomFrom,
  randomProblem,
  type ScoreKind,
  scoreKinds,
  sparseProblem,
  withClosedColumns,
} from "./instances.js";

/** One random change: new scores for a row, a column that leaves, or a change of seats. */
function edit(
  random: () => number,
  problem: AssignmentProblem,
  columns: number,
  score: (random: () => number) => number,
): AssignmentProblem {
  const { rows, edges } = problem;
  const scores = problem.scores.slice();
  const seats = problem.seats.slice();
  const kind = Math.floor(random() * 4);
  const row = Math.floor(random() * rows);
  const column = Math.floor(random() * columns);
  if (kind === 0) {
    const from = edges ? edges.start[row]! : row * problem.columns;
    const to = edges ? edges.start[row + 1]! : from + columns;
    for (let e = from; e < to; e++) scores[e] = score(random);
  } else if (kind === 1) seats[column] = 0;
  else if (kind === 2) seats[column]! += 1 + Math.floor(random() * 2);
  else seats[column] = Math.max(0, seats[column]! - 1);
  return { ...problem, scores, seats };
}

describe.each(["most-then-best", "best"] as const)("%s", (objective) => {
  test.each(Object.keys(scoreKinds) as ScoreKind[])(
    "after each change of %s scores, warm is as good as cold",
    (kind) => {
      const random = randomFrom(20);
      for (let round = 0; round < 30; round++) {
        const drawn = randomProblem(random, {
          rows: 1 + Math.floor(random() * 30),
          columns: 1 + Math.floor(random() * 20),
          maxSeats: 1 + Math.floor(random() * 3),
          score: scoreKinds[kind],
          objective,
          ...(round % 2 && { density: 0.1 + random() * 0.5 }),
        });
        let problem = round % 3 === 0 ? drawn : withClosedColumns(drawn);
        let warm = assign(problem);
        for (let step = 0; step < 12; step++) {
          problem = edit(random, problem, drawn.columns, scoreKinds[kind]);
          const cold = assign(problem);
          warm = assign(problem, warm);
          const size = largestOf(problem.scores);
          expect(warm.seated === cold.seated || objective === "best").toBe(true);
          expect(Math.abs(warm.total - cold.total)).toBeLessThanOrEqual(!isExact(kind) ? 1e-13 * size : 0);
          const { feasible, violation } = certify(problem, warm);
          expect(feasible).toBe(true);
          expect(violation).toBeLessThanOrEqual(!isExact(kind) ? 1e-13 * size : 0);
        }
      }
    },
  );

  test.each(Object.keys(scoreKinds).filter((kind) => isExact(kind as ScoreKind)) as ScoreKind[])(
    "any earlier answer is accepted, even a random one, %s scores",
    (kind) => {
      const random = randomFrom(21);
      for (let round = 0; round < 60; round++) {
        const problem = withClosedColumns(
          randomProblem(random, {
            rows: 8,
            columns: 6,
            maxSeats: 2,
            score: scoreKinds[kind],
            objective,
            ...(round % 2 && { density: 0.5 }),
          }),
        );
        const { columns, scores } = problem;
        const size = round % 3 === 0 ? largestOf(scores) : 10 ** Math.floor(random() * 30 - 5);
        const columnPrice = Float64Array.from({ length: columns }, () => (random() - 0.3) * size);
        const columnOf = Int32Array.from({ length: 8 }, () => Math.floor(random() * 7) - 1);
        const cold = assign(problem);
        const warm = assign(problem, { columnPrice, columnOf });
        if (objective === "most-then-best") expect(warm.seated).toBe(cold.seated);
        expect(warm.total).toBe(cold.total);
        expect(certify(problem, warm)).toMatchObject({ feasible: true, largest: true });
      }
    },
  );
});

describe.each([
  ["a small problem", (problem: AssignmentProblem) => problem],
  ["a wide one", withClosedColumns],
])("in %s", (_, sized) => {
  test("the price of a seat that stays free falls to 0, and the rows that wanted it get it", () => {
    // Two rows wanted the one seat of column 0, so it had a price; a second seat serves both.
    const problem = {
      rows: 2,
      columns: 2,
      seats: Int32Array.of(1, 1),
      scores: Float64Array.of(10, 1, 10, 2),
    };
    const before = assign(sized(problem));
    expect(before.columnPrice[0]).toBeGreaterThan(0);
    const after = assign(sized({ ...problem, seats: Int32Array.of(3, 1) }), before);
    expect(after).toMatchObject({ total: 20, columnOf: Int32Array.of(0, 0) });
    expect(after.columnPrice.slice(0, 2)).toEqual(Float64Array.of(0, 0));
  });

  test("the best total seats no row at a score of 0, whatever the earlier answer did", () => {
    const problem = sized({ rows: 2, columns: 1, seats: Int32Array.of(4), scores: Float64Array.of(3, 0) });
    const most = assign(problem);
    expect(most.columnOf).toEqual(Int32Array.of(0, 0));
    expect(assign({ ...problem, objective: "best" }, most).columnOf).toEqual(Int32Array.of(0, -1));
  });
});

test("after many changes the searches get too long, and a cold start gives as good an answer", () => {
  const problem = sparseProblem("int1e6", 2000, 400, 12, 5, 23);
  const before = assign(problem);
  const scores = problem.scores.slice();
  for (let row = 0; row < 400; row++) scores.subarray(12 * row, 12 * (row + 1)).reverse();
  const changed = { ...problem, scores };
  const warm = assign(changed, before);
  expect(certify(changed, warm)).toEqual({ feasible: true, largest: true, violation: 0 });
  expect(warm).toEqual(assign(changed));
});

test("many seats with a price become free at once", () => {
  const problem = sparseProblem("int1e6", 1000, 200, 10, 5, 22);
  const before = assign(problem);
  for (const objective of ["best", "most-then-best"] as const) {
    const wider = { ...problem, seats: new Int32Array(200).fill(6), objective };
    const warm = assign(wider, before);
    expect(certify(wider, warm).violation).toBe(0);
    expect(warm.total).toBe(assign(wider).total);
    const narrower = { ...problem, seats: new Int32Array(200).fill(4), objective };
    const less = assign(narrower, before);
    expect(certify(narrower, less).violation).toBe(0);
    expect(less.total).toBe(assign(narrower).total);
  }
});
