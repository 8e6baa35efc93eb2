import { describe, expect, test } from "vitest";
import { deferredAcceptance, type StableProblem } from "../../src/kernel/deferred-acceptance.js";
import { randomFrom } from "./instances.js";

function randomStable(random: () => number, ranks: number, proposing: "rows" | "columns"): StableProblem {
  const rows = Math.floor(random() * 6);
  const columns = Math.floor(random() * 5);
  const density = 0.3 + random() * 0.7;
  const start = new Int32Array(rows + 1);
  const column: number[] = [];
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) if (random() < density) column.push(j);
    start[i + 1] = column.length;
  }
  const seats = Int32Array.from({ length: columns }, () => Math.floor(random() * 3.5));
  const rank = () => Int32Array.from(column, () => Math.floor(random() * ranks));
  return {
    rows,
    columns,
    seats,
    start,
    column: Int32Array.from(column),
    rowRank: rank(),
    columnRank: rank(),
    proposing,
  };
}

/** Blocking pairs: both strictly prefer each other to what they got. */
function blockingPairs(
  { rows, seats, start, column, rowRank, columnRank }: StableProblem,
  columnOf: Int32Array,
): number {
  const edgeOf = (i: number, j: number) => column.subarray(0, start[i + 1]).indexOf(j, start[i]);
  let blocking = 0;
  for (let i = 0; i < rows; i++) {
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const j = column[e]!;
      if (columnOf[i] === j) continue;
      if (columnOf[i]! >= 0 && rowRank[edgeOf(i, columnOf[i]!)]! <= rowRank[e]!) continue;
      const there = [...columnOf.keys()].filter((other) => columnOf[other] === j);
      if (there.length < seats[j]! || there.some((other) => columnRank[edgeOf(other, j)]! > columnRank[e]!))
        blocking++;
    }
  }
  return blocking;
}

/** Every matching of allowed pairs that respects the seats. */
function* matchings({ rows, seats, start, column }: StableProblem): Generator<Int32Array> {
  const columnOf = new Int32Array(rows).fill(-1);
  const left = seats.slice();
  function* from(i: number): Generator<Int32Array> {
    if (i === rows) {
      yield columnOf.slice();
      return;
    }
    columnOf[i] = -1;
    yield* from(i + 1);
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const j = column[e]!;
      if (left[j] === 0) continue;
      left[j]!--;
      columnOf[i] = j;
      yield* from(i + 1);
      left[j]!++;
    }
    columnOf[i] = -1;
  }
  yield* from(0);
}

describe.each(["rows", "columns"] as const)("%s propose", (proposing) => {
  test("with ties the answer is a matching that no pair blocks", () => {
    const random = randomFrom(11);
    for (let round = 0; round < 400; round++) {
      const problem = randomStable(random, 3, proposing);
      const columnOf = deferredAcceptance(problem);
      const taken = new Int32Array(problem.columns);
      columnOf.forEach((j, i) => {
        if (j < 0) return;
        taken[j]!++;
        expect(problem.column.slice(problem.start[i], problem.start[i + 1])).toContain(j);
      });
      taken.forEach((count, j) => expect(count).toBeLessThanOrEqual(problem.seats[j]!));
      expect(blockingPairs(problem, columnOf)).toBe(0);
    }
  });

  test("ties are broken as if equal ranks were ordered by number", () => {
    const random = randomFrom(13);
    for (let round = 0; round < 400; round++) {
      const problem = randomStable(random, 3, proposing);
      const rowOf = Array.from(problem.column, (_, e) => problem.start.findIndex((from) => from > e) - 1);
      const rowRank = problem.rowRank.map((rank, e) => rank * 100 + problem.column[e]!);
      const columnRank = problem.columnRank.map((rank, e) => rank * 100 + rowOf[e]!);
      expect(deferredAcceptance(problem)).toEqual(deferredAcceptance({ ...problem, rowRank, columnRank }));
    }
  });

  test("with strict ranks every row gets its best (rows propose) or worst (columns propose) stable partner", () => {
    const random = randomFrom(12);
    for (let round = 0; round < 200; round++) {
      const problem = randomStable(random, 2 ** 30, proposing);
      const columnOf = deferredAcceptance(problem);
      const rankOf = (i: number, j: number) => {
        for (let e = problem.start[i]!; e < problem.start[i + 1]!; e++) {
          if (problem.column[e] === j) return problem.rowRank[e]!;
        }
        return Infinity;
      };
      for (const other of matchings(problem)) {
        if (blockingPairs(problem, other) > 0) continue;
        for (let i = 0; i < problem.rows; i++) {
          const ours = rankOf(i, columnOf[i]!);
          const theirs = rankOf(i, other[i]!);
          if (proposing === "rows") expect(ours).toBeLessThanOrEqual(theirs);
          else expect(ours).toBeGreaterThanOrEqual(theirs);
        }
      }
    }
  });
});

/** Ranks from 0 without gaps, in the order of the given numbers. */
function ranksOf(groups: readonly number[][], marks: readonly number[]): Int32Array {
  const ranks = new Int32Array(marks.length);
  for (const group of groups)
    [...group].sort((a, b) => marks[a]! - marks[b]!).forEach((e, rank) => (ranks[e] = rank));
  return ranks;
}

describe.each(["rows", "columns"] as const)("a large instance, %s propose", (proposing) => {
  test.each([
    ["counted from 0", (rank: number) => rank],
    ["with gaps, from below 0", (rank: number) => (rank - 5) * 1e7],
    ["tied by fours", (rank: number) => rank >> 2],
  ])("is stable with ranks %s", (_, rankOf) => {
    const random = randomFrom(40);
    const rows = 300;
    const columns = 60;
    const start = Int32Array.from({ length: rows + 1 }, (_, i) => 20 * i);
    const column = new Int32Array(20 * rows);
    for (let i = 0; i < rows; i++) {
      const drawn = new Set<number>();
      while (drawn.size < 20) drawn.add(Math.floor(random() * columns));
      column.set([...drawn], 20 * i);
    }
    const marks = Array.from(column, () => random());
    const byRow = Array.from({ length: rows }, (_, i) => Array.from({ length: 20 }, (_, k) => 20 * i + k));
    const byColumn: number[][] = Array.from({ length: columns }, () => []);
    column.forEach((j, e) => byColumn[j]!.push(e));
    const rowRank = ranksOf(byRow, marks).map(rankOf);
    const columnRank = ranksOf(byColumn, [...marks].reverse()).map(rankOf);
    const seats = new Int32Array(columns).fill(4);
    const problem = { rows, columns, seats, start, column, rowRank, columnRank, proposing };
    const columnOf = deferredAcceptance(problem);
    expect(blockingPairs(problem, columnOf)).toBe(0);
    expect(columnOf.filter((j) => j >= 0).length).toBeGreaterThan(200);
    expect(deferredAcceptance(problem)).toEqual(columnOf);
  });

  test.each([255, 256])("is stable where each ranks %i others", (size) => {
    const random = randomFrom(41);
    const all = Array.from({ length: size }, (_, k) => k);
    const marks = Array.from({ length: size * size }, () => random());
    const rowRank = ranksOf(
      all.map((i) => all.map((j) => size * i + j)),
      marks,
    );
    const columnRank = ranksOf(
      all.map((j) => all.map((i) => size * i + j)),
      [...marks].reverse(),
    );
    const problem = {
      rows: size,
      columns: size,
      seats: new Int32Array(size).fill(1),
      start: Int32Array.from({ length: size + 1 }, (_, i) => size * i),
      column: Int32Array.from(marks, (_, e) => e % size),
      rowRank,
      columnRank,
      proposing,
    };
    const columnOf = deferredAcceptance(problem);
    expect([...columnOf].sort((a, b) => a - b)).toEqual(all);
    expect(blockingPairs(problem, columnOf)).toBe(0);
  });

  test("ties are broken by the lower number", () => {
    // Three rows and two columns, all tied: rows 0 and 1 are seated, each at the lowest free column.
    const column = Int32Array.of(1, 0, 1, 0, 1, 0);
    const same = new Int32Array(6);
    const start = Int32Array.of(0, 2, 4, 6);
    const problem = {
      rows: 3,
      columns: 2,
      seats: Int32Array.of(1, 1),
      start,
      column,
      rowRank: same,
      columnRank: same,
    };
    expect(deferredAcceptance({ ...problem, proposing })).toEqual(Int32Array.of(0, 1, -1));
    const roomy = { ...problem, seats: Int32Array.of(2, 5), proposing };
    expect(deferredAcceptance(roomy)).toEqual(Int32Array.of(0, 0, 1));
  });

  test("identical lists fill the seats from the top", () => {
    const rows = 6;
    const start = Int32Array.from({ length: rows + 1 }, (_, i) => 3 * i);
    const column = Int32Array.from({ length: 18 }, (_, e) => e % 3);
    const rowRank = Int32Array.from({ length: 18 }, (_, e) => 2 - (e % 3)); // all like column 2 best
    const columnRank = Int32Array.from({ length: 18 }, (_, e) => rows - Math.floor(e / 3)); // and the last row
    const problem = {
      rows,
      columns: 3,
      seats: Int32Array.of(1, 2, 2),
      start,
      column,
      rowRank,
      columnRank,
      proposing,
    };
    expect(deferredAcceptance(problem)).toEqual(Int32Array.of(-1, 0, 1, 1, 2, 2));
  });
});

test("a column may have any number of seats", () => {
  const start = Int32Array.of(0, 2, 4);
  const column = Int32Array.of(0, 1, 0, 1);
  const rowRank = Int32Array.of(1, 0, 1, 0);
  const seats = Int32Array.of(2 ** 31 - 1, 2 ** 31 - 1); // no memory holds so many
  const problem = { rows: 2, columns: 2, seats, start, column, rowRank, columnRank: rowRank };
  expect(deferredAcceptance(problem)).toEqual(Int32Array.of(1, 1));
  expect(deferredAcceptance({ ...problem, proposing: "columns" })).toEqual(Int32Array.of(1, 1));
});

test("the proposing side decides where two stable matchings favour different sides", () => {
  const start = Int32Array.of(0, 2, 4);
  const column = Int32Array.of(0, 1, 0, 1);
  const rowRank = Int32Array.of(0, 1, 1, 0);
  const columnRank = Int32Array.of(1, 0, 0, 1);
  const problem = { rows: 2, columns: 2, seats: Int32Array.of(1, 1), start, column, rowRank, columnRank };
  expect(deferredAcceptance(problem)).toEqual(Int32Array.of(0, 1));
  expect(deferredAcceptance({ ...problem, proposing: "columns" })).toEqual(Int32Array.of(1, 0));
});
