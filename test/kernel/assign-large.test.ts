import munkres from "munkres";
import { describe, expect, test } from "vitest";
import { assign } from "../../src/kernel/assign.js";
import type { AssignmentProblem } from "../../src/kernel/assignment-problem.js";
import { certify } from "../../src/kernel/certify.js";
import { ExactSum } from "../../src/kernel/exact-sum.js";
import {
  costMatrix,
  denseProblem,
  largestOf,
  randomFrom,
  randomProblem,
  sparseProblem,
  structures,
} from "./instances.js";

type Name = keyof typeof structures;
const names = Object.keys(structures) as Name[];

/** The prices prove the answer, within rounding. */
function expectProven(problem: AssignmentProblem) {
  const assigned = assign(problem);
  const { violation, largest, feasible } = certify(problem, assigned);
  expect({ feasible, largest }).toEqual({ feasible: true, largest: true });
  const size = largestOf(problem.scores);
  expect(violation).toBeLessThanOrEqual(problem.scores.every(Number.isInteger) ? 0 : 1e-14 * size);
  const bound = new ExactSum();
  for (const price of assigned.rowPrice) bound.add(price);
  for (let j = 0; j < problem.columns; j++) bound.add(problem.seats[j]! * assigned.columnPrice[j]!);
  // Each of the prices may be off by rounding.
  expect(Math.abs(bound.value - assigned.total)).toBeLessThanOrEqual(
    1e-14 * size * (problem.rows + problem.columns + 1),
  );
  return assigned;
}

describe.each(names)("%s scores prove their own answer", (name) => {
  test.each([
    { shape: "a square", rows: 300, columns: 300, seats: 1 },
    { shape: "five seats each, exact fit", rows: 600, columns: 120, seats: 5 },
    { shape: "seats to spare", rows: 400, columns: 120, seats: 5 },
    { shape: "seats short", rows: 500, columns: 90, seats: 4 },
    { shape: "one row too many", rows: 201, columns: 200, seats: 1 },
    { shape: "one column with most seats", rows: 300, columns: 3, seats: 100 },
    { shape: "more pairs than are read whole", rows: 330, columns: 310, seats: 1 },
    { shape: "the same with five seats each", rows: 750, columns: 150, seats: 5 },
    { shape: "seats without end", rows: 200, columns: 20, seats: 2 ** 31 - 1 },
  ])("in a matrix: $shape", ({ rows, columns, seats }) => {
    const problem = denseProblem(name, rows, columns, seats, 3);
    expectProven(problem);
    expectProven({ ...problem, objective: "best" });
    // Scores around zero: some rows gain nothing from a seat.
    const middle = largestOf(problem.scores) / 2;
    const lowered = { ...problem, scores: problem.scores.map((score) => Math.floor(score - middle)) };
    expectProven(lowered);
    expectProven({ ...lowered, objective: "best" });
  });

  test.each([
    { shape: "exact fit", rows: 2000, columns: 400, perRow: 12, seats: 5 },
    { shape: "seats to spare", rows: 2000, columns: 400, perRow: 12, seats: 6 },
    { shape: "seats short", rows: 2000, columns: 400, perRow: 12, seats: 4 },
    { shape: "few candidates", rows: 2000, columns: 700, perRow: 2, seats: 3 },
    { shape: "long lists", rows: 300, columns: 300, perRow: 150, seats: 1 },
  ])("in lists: $shape", ({ rows, columns, perRow, seats }) => {
    const problem = sparseProblem(name, rows, columns, perRow, seats, 4);
    expectProven(problem);
    expectProven({ ...problem, objective: "best" });
  });
});

test("a shortened candidate list stands for the row only above its cutoff", () => {
  for (let seed = 0; seed < 40; seed++) {
    expectProven(denseProblem("criteria", 100 + seed, 100 + seed, 1, seed));
    expectProven(denseProblem("criteria", 200, 100 + seed, 2, seed));
  }
});

test.each(["int100", "int1e6", "geo", "monge", "criteria", "float"] as const)(
  "munkres finds the same total for %s scores",
  (name) => {
    const random = randomFrom(5);
    for (let round = 0; round < 8; round++) {
      const rows = 2 + Math.floor(random() * 90);
      const columns = rows + Math.floor(random() * 20);
      const problem = denseProblem(name, rows, columns, 1, round);
      const total = munkres(costMatrix(problem)).reduce(
        (sum, [i, j]) => sum + problem.scores[i * columns + j]!,
        0,
      );
      const ours = assign(problem).total;
      if (name === "geo" || name === "float") expect(Math.abs(ours - total)).toBeLessThan(1e-12 * rows);
      else expect(ours).toBe(total);
    }
  },
);

test.each(["monge", "product", "chain", "geo"] as const)(
  "a small matrix of %s scores gives up long searches and is as good by steps, also with seats to spare",
  (name) => {
    for (const [rows, columns, seats] of [
      [250, 250, 1],
      [250, 270, 1],
      [270, 250, 1],
      [250, 60, 5],
    ] as const) {
      const problem = denseProblem(name, rows, columns, seats, 2);
      expectProven(problem);
      expectProven({ ...problem, objective: "best" });
    }
  },
);

test("renumbering rows and columns changes no total", () => {
  const random = randomFrom(6);
  for (const name of names) {
    const problem = denseProblem(name, 80, 70, 1, 9);
    for (const objective of ["best", "most-then-best"] as const) {
      const shuffled = (length: number) => {
        const order = Array.from({ length }, (_, k) => k);
        for (let k = length - 1; k > 0; k--) {
          const other = Math.floor(random() * (k + 1));
          [order[k], order[other]] = [order[other]!, order[k]!];
        }
        return order;
      };
      const rowOrder = shuffled(80);
      const columnOrder = shuffled(70);
      const scores = new Float64Array(80 * 70);
      for (let i = 0; i < 80; i++) {
        for (let j = 0; j < 70; j++)
          scores[i * 70 + j] = problem.scores[rowOrder[i]! * 70 + columnOrder[j]!]!;
      }
      const ours = assign({ ...problem, objective });
      const theirs = assign({ ...problem, scores, objective });
      expect(theirs.seated).toBe(ours.seated);
      expect(Math.abs(theirs.total - ours.total)).toBeLessThanOrEqual(1e-13 * Math.abs(ours.total));
    }
  }
});

test("the same input gives the same answer and stays unchanged", () => {
  const problem = randomProblem(randomFrom(7), {
    rows: 200,
    columns: 60,
    maxSeats: 5,
    score: (random) => Math.floor(random() * 10),
    density: 0.2,
  });
  const before = structuredClone(problem);
  expect(assign(problem)).toEqual(assign(structuredClone(problem)));
  expect(problem).toEqual(before);
});

test("in a long chain every row moves when the last seat is removed", () => {
  const length = 2000;
  const start = Int32Array.from({ length: length + 1 }, (_, i) => 2 * i);
  const column = Int32Array.from({ length: 2 * length }, (_, e) => (e >> 1) + (e & 1));
  const scores = Float64Array.from({ length: 2 * length }, (_, e) => (e & 1 ? 1 : 3));
  const seats = new Int32Array(length + 1).fill(1);
  const problem = { rows: length, columns: length + 1, seats, scores, edges: { start, column } };
  expect(expectProven(problem).total).toBe(3 * length);
  seats[0] = 0;
  expect(expectProven(problem).total).toBe(length);
  seats[length] = 0;
  expect(expectProven(problem)).toMatchObject({ seated: length - 1, total: 3 * (length - 1) });
});

test.each([1, 2 ** 960, 2 ** 1000, 1e-300])("scores of the order of %d are exact", (size) => {
  const problem = denseProblem("int100", 60, 50, 1, 8);
  const sized = assign({ ...problem, scores: problem.scores.map((score) => score * size) });
  expect(sized.total).toBe(assign(problem).total * size);
});

test("beside a score of up to 2⁹⁶⁰, wherever it stands, the smallest number still counts", () => {
  const columns = 9;
  const seats = new Int32Array(columns).fill(1);
  for (let at = 0; at < 2 * columns; at++) {
    const seatedBeside = (large: number) => {
      const scores = new Float64Array(2 * columns);
      scores[at] = large;
      scores[at < columns ? columns + ((at + 1) % columns) : (at + 1) % columns] = Number.MIN_VALUE; // of the other row
      return assign({ rows: 2, columns, seats, scores, objective: "best" }).seated;
    };
    expect([2 ** 960, -(2 ** 960)].map(seatedBeside)).toEqual([2, 1]);
    expect([2 ** 961, -(2 ** 961)].map(seatedBeside)).toEqual([1, 0]); // scores are divided, and the smallest is lost
  }
});

test("numbers near the largest double do not overflow", () => {
  const huge = Number.MAX_VALUE / 4;
  const scores = Float64Array.of(huge, huge / 4, huge / 2, -huge);
  const problem = { rows: 2, columns: 2, seats: Int32Array.of(1, 1), scores };
  expect(assign(problem).total).toBe(huge * 0.75);
  expect(certify(problem, assign(problem))).toEqual({ feasible: true, largest: true, violation: 0 });
  expect(assign({ ...problem, objective: "best" }).total).toBe(huge);
});

test("under most-then-best a column without seats has the price that a first seat would add", () => {
  // Row 0 scores best at column 1, but only a seat for row 1 seats one more row.
  const edges = { start: Int32Array.of(0, 2, 3), column: Int32Array.of(0, 1, 1) };
  const problem = {
    rows: 2,
    columns: 2,
    seats: Int32Array.of(1, 0),
    scores: Float64Array.of(1, 100, 3),
    edges,
  };
  const before = assign(problem);
  const after = assign({ ...problem, seats: Int32Array.of(1, 1) });
  expect([before.seated, after.seated]).toEqual([1, 2]);
  expect(before.columnPrice[1]).toBe(after.total - before.total);
});

test.each([-20, -1, 0, 1, 20])("nearly as many seats as rows, spare seats: %d", (spare) => {
  // Too long for searches without steps. Steps leave prices on free seats, which must fall to 0 again.
  for (const problem of [sparseProblem("int1e6", 2000, 400, 12, 5, 1), denseProblem("geo", 500, 100, 5, 2)]) {
    const seats = problem.seats.slice();
    for (let k = 0; k < Math.abs(spare); k++) seats[3 * k]! += Math.sign(spare);
    expectProven({ ...problem, seats });
    expectProven({ ...problem, seats, objective: "best" });
  }
});

test.each([0, 2 ** 36])(
  "towns that know only themselves, seats short here and to spare there, scores above %d",
  (least) => {
    const random = randomFrom(24);
    const [towns, size, columns] = [20, 100, 20];
    const rows = towns * size;
    const seats = Int32Array.from({ length: towns * columns }, () => 4 + Math.floor(random() * 3));
    const start = Int32Array.from({ length: rows + 1 }, (_, i) => i * columns);
    const column = Int32Array.from({ length: rows * columns }, (_, e) => {
      const town = Math.floor(e / columns / size);
      return town * columns + (e % columns);
    });
    const scores = Float64Array.from(column, () => least + Math.floor(random() * 1e6));
    const problem = { rows, columns: towns * columns, seats, scores, edges: { start, column } };
    const most = expectProven(problem);
    let seatable = 0;
    for (let town = 0; town < towns; town++) {
      const inTown = seats
        .subarray(town * columns, (town + 1) * columns)
        .reduce((sum, count) => sum + count, 0);
      seatable += Math.min(size, inTown);
    }
    expect(most.seated).toBe(seatable);
    // Every score is above 0 here, so the best total also seats the most rows.
    expect(expectProven({ ...problem, objective: "best" })).toMatchObject({
      seated: seatable,
      total: most.total,
    });
  },
);
