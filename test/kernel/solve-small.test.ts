import { expect, test } from "vitest";
import type { AssignmentProblem } from "../../src/kernel/assignment-problem.js";
import { emptyDraft } from "../../src/kernel/draft.js";
import { areFewCells, solveSmall } from "../../src/kernel/solve-small.js";
import { denseProblem, scoredPairsOf, sparseProblem } from "./instances.js";

const solved = (problem: AssignmentProblem, mayStayFree: "rows" | "columns" | "both" = "columns") =>
  solveSmall(scoredPairsOf(problem), problem.seats, mayStayFree, emptyDraft(problem.rows, problem.columns));

test.each([
  { what: "lists of 2048 cells", problem: sparseProblem("int100", 32, 64, 5, 1, 1), small: true },
  { what: "lists of 2050 cells", problem: sparseProblem("int100", 25, 82, 5, 1, 1), small: false },
  { what: "a matrix of 2050 cells", problem: denseProblem("int100", 25, 82, 1, 1), small: true },
  { what: "a matrix of 100 000 cells", problem: denseProblem("int100", 10, 10_000, 1, 1), small: true },
  { what: "a matrix of 100 001 cells", problem: denseProblem("int100", 11, 9091, 1, 1), small: false },
])("whole rows are read of a small part only: $what", ({ problem, small }) => {
  expect(solved(problem)).toBe(small ? true : undefined);
});

test("the limit of what is solved anew sooner is 2048 cells", () => {
  const cells = (bidders: number) => areFewCells(scoredPairsOf(denseProblem("equal", bidders, 1, 1, 1)));
  expect([cells(2048), cells(2049)]).toEqual([true, false]);
});

test("rows whose candidates have no seats are no obstacle, wherever they stand", () => {
  const row = (...column: number[]) => column;
  for (const lists of [
    [row(0), row(1), row(2)],
    [row(1), row(0), row(2)],
    [row(1), row(2), row(0)],
    [row(0, 3), row(1), row(2, 0)],
  ]) {
    const column = Int32Array.from(lists.flat());
    const start = Int32Array.from([0, ...lists.map((_, i) => lists.slice(0, i + 1).flat().length)]);
    const scores = new Float64Array(column.length).fill(1);
    const problem = {
      rows: 3,
      columns: 4,
      seats: Int32Array.of(0, 1, 1, 0),
      scores,
      edges: { start, column },
    };
    expect(solved(problem)).toBe(true);
    expect(solved({ ...problem, seats: Int32Array.of(0, 1, 0, 0) })).toBe(true);
  }
  const same = { start: Int32Array.of(0, 1, 2, 3), column: Int32Array.of(0, 1, 1) };
  const three = { rows: 3, columns: 2, seats: Int32Array.of(0, 1), scores: new Float64Array(3), edges: same };
  expect(solved(three)).toBe(false);
});

test("where columns would bid for several rows each, another way is taken", () => {
  expect(solved(denseProblem("int100", 20, 4, 3, 1), "rows")).toBeUndefined();
  expect(solved(denseProblem("int100", 20, 4, 1, 1), "rows")).toBe(true);
  expect(solved(denseProblem("int100", 20, 4, 3, 1), "both")).toBeUndefined();
  expect(solved(denseProblem("int100", 20, 4, 5, 1), "both")).toBe(true); // rows bid
});

test("a search that gets long is left to another way, but of few cells none does", () => {
  expect(solved(denseProblem("monge", 45, 45, 1, 1))).toBe(true);
  expect(solved(denseProblem("monge", 250, 250, 1, 1))).toBeUndefined();
});

test("a row or seat that may not stay free is refused, and the draft is unchanged", () => {
  const problem = denseProblem("int100", 5, 3, 1, 1);
  const draft = emptyDraft(5, 3);
  expect(solveSmall(scoredPairsOf(problem), problem.seats, "columns", draft)).toBe(false);
  expect(draft).toEqual(emptyDraft(5, 3));
  expect(solveSmall(scoredPairsOf(problem), problem.seats, "rows", draft)).toBe(true);
  expect(draft.columnOf.filter((j) => j >= 0)).toHaveLength(3);
});
