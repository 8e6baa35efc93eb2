import { describe, expect, test } from "vitest";
import { assign } from "../../src/kernel/assign.js";
import type { Assigned } from "../../src/kernel/assigned.js";
import type { AssignmentProblem } from "../../src/kernel/assignment-problem.js";
import { certify } from "../../src/kernel/certify.js";
import { findSeatShortage } from "../../src/kernel/seat-shortage.js";
import {
  exhaustive,
  isExact,
  pairsOfRow,
  randomFrom,
  randomProblem,
  type ScoreKind,
  scoreKinds,
} from "./instances.js";

const kinds = Object.keys(scoreKinds) as ScoreKind[];

describe.each(["most-then-best", "best"] as const)("%s", (objective) => {
  describe.each(kinds)("%s scores", (kind) => {
    test.each(["dense", "sparse"])("the %s answer equals that of exhaustive search", (shape) => {
      const random = randomFrom(kinds.indexOf(kind) + 1);
      for (let round = 0; round < 60; round++) {
        const problem = randomProblem(random, {
          rows: Math.floor(random() * 8),
          columns: Math.floor(random() * 8),
          maxSeats: 1 + Math.floor(random() * 3),
          score: scoreKinds[kind],
          objective,
          ...(shape === "sparse" && { density: 0.15 + random() * 0.7 }),
        });
        expectBest(problem, kind);
      }
    });

    test.each(["dense", "sparse"])("so does the %s answer where a few seats are missing", (shape) => {
      const random = randomFrom(100 + kinds.indexOf(kind));
      for (let round = 0; round < 12; round++) {
        // With more than 16 rows a plain sum no longer tells scores apart that differ in the last digit.
        const rows = 16 + Math.floor(random() * (kind === "lastDigit" ? 1 : 20));
        const problem = randomProblem(random, {
          rows,
          columns: 4,
          maxSeats: 0,
          score: scoreKinds[kind],
          objective,
          ...(shape === "sparse" && { density: 0.3 + random() * 0.5 }),
        });
        const short = 1 + Math.floor((random() * rows) / 12); // up to one row in twelve; the dummy column is used up to one in sixteen
        for (let seat = 0; seat < rows - short; seat++) problem.seats[seat % 4]!++;
        expectBest(problem, kind);
      }
    });
  });
});

/**
 * Also with columns that nobody may take: small problems are solved by reading a matrix, those with many columns
 * by lists and a heap.
 */
function expectBest(problem: AssignmentProblem, kind: ScoreKind) {
  const best = exhaustive(problem);
  expectProven(problem, kind, best);
  if (problem.edges === undefined) return;
  const seats = new Int32Array(problem.columns + 1024);
  seats.set(problem.seats);
  expectProven({ ...problem, columns: seats.length, seats }, kind, best);
}

function expectProven(problem: AssignmentProblem, kind: ScoreKind, best: { seated: number; total: number }) {
  const assigned = assign(problem);
  const largest = problem.scores.reduce((max, score) => Math.max(max, Math.abs(score)), 0);
  const certificate = certify(problem, assigned);
  expect(certificate).toMatchObject({ feasible: true, largest: true });
  if (problem.objective === "most-then-best") expect(assigned.seated).toBe(best.seated);
  if (!isExact(kind)) {
    expect(Math.abs(assigned.total - best.total)).toBeLessThanOrEqual(1e-13 * largest);
    expect(certificate.violation).toBeLessThanOrEqual(1e-14 * largest);
  } else {
    expect(assigned.total).toBe(best.total);
    expect(certificate.violation).toBe(0);
  }
  expect(closedPrices(problem, assigned.columnPrice)).toEqual(lowestClosedPrices(problem, assigned));
}

function closedPrices({ seats }: AssignmentProblem, prices: Float64Array): readonly number[] {
  return [...prices.filter((_, j) => seats[j] === 0)].map((price) => price + 0); // -0 is 0
}

/** The lowest price of each column without seats at which no row of its part would gain from a seat. */
function lowestClosedPrices(problem: AssignmentProblem, { columnOf, rowPrice }: Assigned): readonly number[] {
  const { edges, seats, objective } = problem;
  const part = objective === "best" ? undefined : findSeatShortage(edges, seats, columnOf);
  const lowest = Float64Array.from(seats, (_, j) => (part?.column[j] ? -Infinity : 0));
  for (let i = 0; i < problem.rows; i++)
    for (const [j, score] of pairsOfRow(problem, i))
      if (part === undefined || part.row[i] === part.column[j])
        lowest[j] = Math.max(lowest[j]!, score - rowPrice[i]!);
  return closedPrices(problem, lowest);
}
