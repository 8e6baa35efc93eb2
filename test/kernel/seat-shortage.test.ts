import { expect, test } from "vitest";
import type { AssignmentProblem } from "../../src/kernel/assignment-problem.js";
import { partOf, seatShortageOf } from "../../src/kernel/largest-matching.js";
import { findSeatShortage } from "../../src/kernel/seat-shortage.js";
import { exhaustive, listsOf, randomFrom, randomProblem, scoredPairsOf } from "./instances.js";

const seatable = (problem: AssignmentProblem) => exhaustive(problem).seated;

function without({ edges, scores, ...problem }: AssignmentProblem, row: number): AssignmentProblem {
  const { start, column } = edges!;
  const drop = (e: number) => e >= start[row]! && e < start[row + 1]!;
  const removed = start[row + 1]! - start[row]!;
  return {
    ...problem,
    scores: scores.filter((_, e) => !drop(e)),
    edges: {
      start: start.map((from, i) => (i > row ? from - removed : from)),
      column: column.filter((_, e) => !drop(e)),
    },
  };
}

function withSeat(problem: AssignmentProblem, column: number): AssignmentProblem {
  const seats = problem.seats.slice();
  seats[column]!++;
  return { ...problem, seats };
}

test("seats are short for rows that can be spared, and of columns where one seat more seats one row more", () => {
  const random = randomFrom(92);
  let larger = 0;
  for (let round = 0; round < 300; round++) {
    const problem = randomProblem(random, {
      rows: 1 + Math.floor(random() * 8),
      columns: 1 + Math.floor(random() * 6),
      maxSeats: 2,
      score: () => 0,
      density: 0.1 + random() * 0.4,
    });
    const { rows, columns, seats, edges } = problem;
    const most = seatable(problem);
    const row = Uint8Array.from({ length: rows }, (_, i) => +(seatable(without(problem, i)) === most));
    const column = Uint8Array.from({ length: columns }, (_, j) => +(seatable(withSeat(problem, j)) > most));
    // Whatever was held before, even seats that are not listed or that others hold too.
    const earlier = Int32Array.from({ length: rows }, () => Math.floor(random() * (columns + 1)) - 1);
    const pairs = scoredPairsOf(problem);
    const shortage = { row, column, largest: true };
    expect(seatShortageOf(pairs, seats, undefined)).toEqual(shortage);
    expect(seatShortageOf(pairs, seats, earlier)).toEqual(shortage);

    for (const flag of [0, 1] as const) {
      const part = partOf(pairs, shortage, flag);
      expect(listsOf(part)).toEqual(
        listsOf(pairs).map((list, i) => (row[i] === flag ? list.filter(([j]) => column[j] === flag) : [])),
      );
    }

    // A matching that gives each row its first seat may be smaller; only a largest one is called so.
    const left = seats.slice();
    const greedy = listsOf(pairs).map((list) => {
      const [j = -1] = list.find(([other]) => left[other]! > 0) ?? [];
      if (j >= 0) left[j]!--;
      return j;
    });
    const seated = greedy.filter((j) => j >= 0).length;
    expect(findSeatShortage(edges, seats, Int32Array.from(greedy)).largest).toBe(seated === most);
    if (seated < most) larger++;
  }
  expect(larger).toBeGreaterThan(10);
});

test("the matching behind it is a largest one, whatever it starts from", () => {
  const random = randomFrom(96);
  for (let round = 0; round < 400; round++) {
    const [rows, columns] = [2 + Math.floor(random() * 50), 2 + Math.floor(random() * 40)];
    const density = (1 + random() * 3) / columns;
    const problem = randomProblem(random, { rows, columns, maxSeats: 2, score: () => 0, density });
    const pairs = scoredPairsOf(problem);
    const earlier = Int32Array.from({ length: rows }, () => Math.floor(random() * (columns + 1)) - 1);
    const shortage = seatShortageOf(pairs, problem.seats, undefined);
    expect(shortage.largest).toBe(true);
    expect(seatShortageOf(pairs, problem.seats, earlier)).toEqual(shortage);
  }
});

/** How often each pair is read, on average, to find where seats are short. */
function readsEach(lists: readonly (readonly number[])[], seats: Int32Array, earlier?: Int32Array): number {
  const object = Int32Array.from(lists.flat());
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (start[i + 1] = start[i]! + list.length));
  let reads = 0;
  const counted = new Proxy(object, {
    get: (target, key) => {
      if (typeof key === "string" && /^\d+$/.test(key)) reads++;
      return Reflect.get(target, key, target) as unknown;
    },
  });
  const pairs = {
    ...{ bidders: lists.length, objects: seats.length, turned: false },
    score: new Float64Array(object.length),
    listed: { start, object: counted },
  };
  expect(seatShortageOf(pairs, seats, earlier).largest).toBe(true);
  return reads / object.length;
}

test("an earlier matching that still holds saves the search through all pairs", () => {
  // Row i takes the next column, or its own; for the last row, which has only its own, all the others move.
  const length = 400;
  const lists = Array.from({ length: length + 1 }, (_, i) => (i < length ? [i + 1, i] : [length]));
  const seats = new Int32Array(length + 1).fill(1);
  expect(readsEach(lists, seats)).toBeGreaterThan(2.25);
  expect(readsEach(lists, seats, Int32Array.from(lists.keys()))).toBeLessThan(2.25);
});

test("what one row searched in vain, others do not search again", () => {
  // Two hundred rows fill as many columns in a chain; as many others want the first of them.
  const length = 200;
  const chain = Array.from({ length }, (_, i) => (i + 1 < length ? [i, i + 1] : [i]));
  const others = Array.from({ length }, () => [0]);
  expect(readsEach([...chain, ...others], new Int32Array(length).fill(1))).toBeLessThan(6);
});

test("in a matrix seats are short everywhere or nowhere", () => {
  const all = { bidders: 3, objects: 2, turned: false, score: new Float64Array(6), listed: undefined };
  const shortage = { row: Uint8Array.of(1, 1, 1), column: Uint8Array.of(1, 1), largest: true };
  expect(seatShortageOf(all, Int32Array.of(1, 1), undefined)).toEqual(shortage);
  expect(findSeatShortage(undefined, Int32Array.of(1, 1), Int32Array.of(0, -1, 1))).toEqual(shortage);
  expect(findSeatShortage(undefined, Int32Array.of(1, 2), Int32Array.of(0, -1, 1)).largest).toBe(false);
  expect(listsOf(partOf(all, shortage, 1))).toEqual(listsOf(all));
  expect(listsOf(partOf(all, shortage, 0))).toEqual([[], [], []]);
});
