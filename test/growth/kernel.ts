import { assign, certify, deferredAcceptance, type AssignmentProblem } from "nastavnik/kernel";
import { checkAssignmentProblem, checkEdges } from "../../src/kernel/assignment-problem.js";
import * as bidding from "../../src/kernel/bidding-state.js";
import { withDummyColumn } from "../../src/kernel/dummy-column.js";
import { ExactSum } from "../../src/kernel/exact-sum.js";
import * as preferences from "../../src/kernel/preference-lists.js";
import { pairsWorth, transpose, type ScoredPairs } from "../../src/kernel/scored-pairs.js";
import { findSeatShortage } from "../../src/kernel/seat-shortage.js";
import { linear, quadratic, sorting, times, type Case, type Cases } from "./case.js";

/** A number from 0 to 1 that only looks like chance. */
const lot = (i: number, j: number) => (((i + 1) * 7_919 + (j + 1) * 104_729 + i * j * 31) % 65_521) / 65_521;

const perRow = 6;
type Score = (i: number, j: number) => number;

/** As many rows as columns, a few candidates for each row, its own column among them. */
function sparse(rows: number, score: Score, seats = 1, columns = Math.ceil(rows / seats)): AssignmentProblem {
  const lists = times(rows, (i) => {
    const own = new Set([i % columns]);
    for (let k = 0; own.size < Math.min(perRow, columns); k++) own.add(Math.floor(lot(i, k) * columns));
    return [...own].sort((a, b) => a - b);
  });
  const start = new Int32Array(rows + 1);
  lists.forEach((list, i) => (start[i + 1] = start[i]! + list.length));
  return {
    rows,
    columns,
    seats: new Int32Array(columns).fill(seats),
    scores: Float64Array.from(lists.flatMap((list, i) => list.map((j) => score(i, j)))),
    edges: { start, column: Int32Array.from(lists.flat()) },
  };
}

/** Everybody with everybody: so many pairs. */
function dense(pairs: number, score: Score, seats = 1): AssignmentProblem {
  const rows = Math.round(Math.sqrt(pairs));
  const columns = Math.ceil(rows / seats);
  const scores = Float64Array.from({ length: rows * columns }, (_, k) =>
    score(Math.floor(k / columns), k % columns),
  );
  return { rows, columns, seats: new Int32Array(columns).fill(seats), scores };
}

const problems: Readonly<Record<string, (size: number) => AssignmentProblem>> = {
  "a list of candidates each": (size) => sparse(size, lot),
  "several seats each": (size) => sparse(size, lot, 3),
  "fewer seats than rows": (size) => sparse(size, lot, 1, Math.ceil(size / 8)),
  "everybody with everybody": (size) => dense(size, lot),
};
const of = (
  problem: (size: number) => AssignmentProblem,
  ask: (problem: AssignmentProblem) => unknown,
  bound = linear,
  from = 100,
): Case =>
  bound((size) => {
    const given = problem(size);
    return () => ask(given);
  }, from);
const listed = Object.fromEntries(Object.entries(problems).filter(([name]) => !name.startsWith("everybody")));
const ofProblems = (ask: (problem: AssignmentProblem) => unknown): Readonly<Record<string, Case>> =>
  Object.fromEntries(Object.entries(problems).map(([name, problem]) => [name, of(problem, ask)]));
const ofLists = (ask: (problem: AssignmentProblem) => unknown): Readonly<Record<string, Case>> =>
  Object.fromEntries(Object.entries(listed).map(([name, problem]) => [name, of(problem, ask)]));

const pairsOf = ({ rows, columns, scores, edges }: AssignmentProblem): ScoredPairs => ({
  bidders: rows,
  objects: columns,
  turned: false,
  score: scores,
  listed: edges && { start: edges.start, object: edges.column },
});

/** Ranks from 0 in each list, by score. */
function ranked(size: number, score: Score, seats = 1) {
  const { rows, columns, edges } = sparse(size, score, seats);
  const { start, column } = edges!;
  const [rowRank, columnRank] = [new Int32Array(column.length), new Int32Array(column.length)];
  const wanting = times(columns, (): number[] => []);
  for (let i = 0; i < rows; i++) {
    const list = times(start[i + 1]! - start[i]!, (k) => start[i]! + k);
    [...list]
      .sort((a, b) => score(i, column[a]!) - score(i, column[b]!))
      .forEach((e, rank) => (rowRank[e] = rank));
    for (const e of list) wanting[column[e]!]!.push(e);
  }
  for (const list of wanting) list.reverse().forEach((e, rank) => (columnRank[e] = rank));
  return { rows, columns, seats: new Int32Array(columns).fill(seats), start, column, rowRank, columnRank };
}

/** Where other ways are taken for small problems, only larger ones are compared. */
const startOf: Readonly<Record<string, number>> = {
  "a list of candidates each": 200,
  "everybody with everybody": 800,
};

export const kernel: Cases = {
  assign: {
    ...Object.fromEntries(
      Object.entries(problems)
        .filter(([name]) => name !== "several seats each") // two ways, the slower of which is for few rows
        .map(([name, problem]) => [name, of(problem, (given) => assign(given), sorting, startOf[name])]),
    ),
    "everybody wants the same": of(
      (size) => sparse(size, (_, j) => -j),
      (given) => assign(given),
      sorting,
    ),
    "everybody is worth the same to everybody": of(
      (size) => dense(size, () => 7),
      (given) => assign(given),
      sorting,
      101_000,
    ),
    "scores that multiply": of(
      (size) => dense(size, (i, j) => -(i + 1) * (j + 1)),
      (given) => assign(given),
      quadratic,
    ),
  },
  certify: Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => [
      name,
      linear((size) => {
        const given = problem(size);
        const assigned = assign(given);
        return () => certify(given, assigned);
      }, 100),
    ]),
  ),
  checkAssignmentProblem: ofProblems(checkAssignmentProblem),
  checkEdges: {
    "a list of candidates each": of(problems["a list of candidates each"]!, ({ rows, columns, edges }) =>
      checkEdges("edges.", edges!.start, edges!.column, rows, columns),
    ),
  },
  deferredAcceptance: {
    ...Object.fromEntries(
      ([1, 30] as const).flatMap((seats) =>
        (["rows", "columns"] as const).map((proposing): [string, Case] => [
          `${seats} seats, ${proposing} propose`,
          sorting((size) => {
            const problem = { ...ranked(size, lot, seats), proposing };
            return () => deferredAcceptance(problem);
          }, 100),
        ]),
      ),
    ),
    "all want the same": sorting((size) => {
      const problem = ranked(size, (_, j) => j);
      return () => deferredAcceptance(problem);
    }, 100),
    "ranks far apart": sorting((size) => {
      const problem = ranked(size, lot);
      const spread = { ...problem, rowRank: problem.rowRank.map((rank) => rank * 1_000_003) };
      return () => deferredAcceptance(spread);
    }, 100),
  },
  emptyState: ofLists((problem) =>
    bidding.emptyState(pairsOf(problem), new Int32Array(problem.rows).fill(1), problem.seats, false),
  ),
  swapSides: {
    "the state of an auction": linear((size) => {
      const problem = sparse(size, lot, 3);
      const wants = new Int32Array(problem.rows).fill(1);
      const state = bidding.emptyState(pairsOf(problem), wants, problem.seats, false);
      return () => bidding.swapSides(state, { wants, seats: problem.seats }, false);
    }, 100),
    "lists of preferences": linear((size) => {
      const { start, column, rowRank, columnRank, columns } = ranked(size, lot);
      const pairs = { start, receiver: column, rank: rowRank, receiverRank: columnRank };
      return () => preferences.swapSides(pairs, columns);
    }, 100),
  },
  preferenceOrder: {
    "one list of consecutive ranks": linear((size) => {
      const rank = Int32Array.from({ length: size }, (_, i) => (i * 7_919) % size);
      const pairs = { start: Int32Array.of(0, size), receiver: rank, rank, receiverRank: rank };
      return () => preferences.preferenceOrder(pairs);
    }, 1_009),
    "many lists": linear((size) => {
      const { start, column, rowRank, columnRank } = ranked(size, lot);
      const pairs = { start, receiver: column, rank: rowRank, receiverRank: columnRank };
      return () => preferences.preferenceOrder(pairs);
    }, 100),
  },
  withDummyColumn: ofLists((problem) => withDummyColumn(pairsOf(problem), problem.seats)),
  ExactSum: {
    "scores of similar size": linear(
      (size) => () => {
        const sum = new ExactSum();
        for (let i = 0; i < size; i++) sum.add(lot(i, i));
      },
      100,
    ),
  },
  transpose: ofProblems((problem) => transpose(pairsOf(problem))),
  pairsWorth: ofProblems((problem) => pairsWorth(pairsOf(problem), new Float64Array(problem.rows).fill(0.5))),
  findSeatShortage: Object.fromEntries(
    Object.entries(listed).map(([name, problem]) => [
      name,
      linear((size) => {
        const given = problem(size);
        const { columnOf } = assign(given);
        return () => findSeatShortage(given.edges, given.seats, columnOf);
      }, 100),
    ]),
  ),
};
