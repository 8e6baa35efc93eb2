import { describe, expect, test } from "vitest";
import { assign } from "../../src/kernel/assign.js";
import type { AssignmentProblem } from "../../src/kernel/assignment-problem.js";
import { Auction } from "../../src/kernel/auction.js";
import { CandidateLists } from "../../src/kernel/candidate-lists.js";
import { DistanceHeap } from "../../src/kernel/distance-heap.js";
import { Search } from "../../src/kernel/search.js";
import { SmallMatrix } from "../../src/kernel/small-matrix.js";
import { denseProblem, sparseProblem, type structures } from "./instances.js";

/** How often methods of the solver's classes are called while a function runs: the same number on every machine. */
function stepsOf(run: () => unknown): number {
  let steps = 0;
  const restore: (() => void)[] = [];
  for (const { prototype } of [Auction, CandidateLists, DistanceHeap, Search, SmallMatrix]) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const method: unknown = descriptor.value;
      if (name === "constructor" || typeof method !== "function") continue;
      const counted = function (this: unknown, ...given: unknown[]): unknown {
        steps++;
        return Reflect.apply(method, this, given);
      };
      Object.defineProperty(prototype, name, { ...descriptor, value: counted });
      restore.push(() => void Object.defineProperty(prototype, name, descriptor));
    }
  }
  try {
    run();
  } finally {
    for (const one of restore) one();
  }
  return steps;
}

type Make = (structure: keyof typeof structures) => AssignmentProblem;
const shapes: Record<string, Make> = {
  "a small square": (structure) => denseProblem(structure, 40, 40, 1, 1),
  "a square": (structure) => denseProblem(structure, 150, 150, 1, 1),
  "a large matrix": (structure) => denseProblem(structure, 330, 320, 1, 1),
  "five seats each, exact fit": (structure) => denseProblem(structure, 400, 80, 5, 1),
  "a row too many": (structure) => denseProblem(structure, 331, 330, 1, 1),
  "many rows for each column": (structure) => denseProblem(structure, 1000, 100, 10, 1),
  "seats to spare": (structure) => denseProblem(structure, 300, 80, 5, 1),
  "seats short": (structure) => denseProblem(structure, 300, 60, 4, 1),
  "few seats short": (structure) => denseProblem(structure, 165, 40, 4, 1),
  "a few lists, a seat short": (structure) => sparseProblem(structure, 49, 12, 4, 4, 1),
  lists: (structure) => sparseProblem(structure, 1000, 200, 12, 5, 1),
  "lists, seats to spare": (structure) => sparseProblem(structure, 1000, 200, 12, 6, 1),
  "lists, seats short": (structure) => sparseProblem(structure, 1000, 200, 12, 4, 1),
  "long lists": (structure) => sparseProblem(structure, 280, 300, 260, 1, 1),
};
/** Steps to seat most rows, and to reach the best total where they are not the same. */
type Steps = number | readonly [most: number, best: number];

// Measured. Nothing here is random, so a change within this share is one of the solver: who makes it quicker writes down the
// new number, and who makes it slower sees where.
const headroom = 0.05;
const measured: Record<string, Partial<Record<keyof typeof structures, Steps>>> = {
  "a small square": {
    high: 92,
    int100: 88,
    criteria: 104,
    product: 1564,
    equal: 197,
    popular: 132,
    chain: 2,
  },
  "a square": {
    high: 616,
    int100: 866,
    criteria: 944,
    product: [44242, 85210],
    equal: 747,
    popular: 613,
    chain: 2,
  },
  "a large matrix": {
    high: [18202, 9485],
    int100: [16580, 7852],
    criteria: [28530, 26255],
    product: [141022, 618625],
    equal: [63602, 60062],
    popular: [24486, 2618],
    chain: [1982, 1922],
  },
  "five seats each, exact fit": {
    high: 1786,
    int100: 1417,
    criteria: 5693,
    product: [86063, 185694],
    equal: 1977,
    popular: 1345,
    chain: [1582, 2],
  },
  "a row too many": { int100: [15595, 10256], criteria: [24588, 22454], equal: [64011, 63647] },
  "many rows for each column": {
    high: 9216,
    int100: 7771,
    criteria: [112592, 112578],
    product: [215337, 1114372],
    equal: 4952,
    popular: 3745,
    chain: [4457, 2],
  },
  "seats to spare": {
    high: 24,
    int100: 172,
    criteria: 311,
    product: [163607, 169580],
    equal: 1477,
    popular: 659,
    chain: [1082, 2],
  },
  "seats short": {
    high: 2763,
    int100: 2779,
    criteria: 3449,
    product: [110603, 109477],
    equal: 32381,
    popular: 2069,
    chain: [22895, 2882],
  },
  "few seats short": {
    high: [592, 3954],
    int100: [444, 3606],
    criteria: [1420, 4606],
    product: [26590, 35721],
    equal: [807, 14825],
    popular: [1294, 2900],
    chain: [587, 1922],
  },
  "a few lists, a seat short": { int100: [18, 367], criteria: [118, 467], equal: [205, 275] },
  lists: {
    high: [29881, 31402],
    int100: [27108, 28380],
    criteria: [33468, 49150],
    product: [60843, 206582],
    equal: 3002,
    popular: [32005, 87831],
    chain: [3002, 7002],
  },
  "lists, seats to spare": {
    high: 3528,
    int100: [3710, 3708],
    criteria: [6300, 6298],
    product: [159772, 156168],
    equal: 3002,
    popular: [3953, 3951],
    chain: [3002, 7002],
  },
  "lists, seats short": {
    high: [7141, 7139],
    int100: [7871, 7851],
    criteria: [8188, 8140],
    product: [158151, 164566],
    equal: [4404, 4402],
    popular: [7925, 7920],
    chain: [5140, 11375],
  },
  "long lists": {
    high: 4280,
    int100: 4664,
    criteria: 6524,
    product: [263543, 256914],
    equal: 842,
    popular: 943,
    chain: 842,
  },
};

describe.each(Object.entries(measured))("%s", (shape, ofShape) => {
  test.each(Object.entries(ofShape))("of %s scores takes as many steps as measured", (structure, steps) => {
    const problem = shapes[shape]!(structure as keyof typeof structures);
    const [most, best] = typeof steps === "number" ? [steps, steps] : steps;
    expectSteps(() => assign(problem), most);
    expectSteps(() => assign({ ...problem, objective: "best" }), best);
  });
});

describe("from an earlier answer", () => {
  const lists = sparseProblem("int1e6", 1000, 200, 12, 5, 2);
  const matrix = denseProblem("int1e6", 330, 330, 1, 2);
  const diagonal = denseProblem("chain", 330, 330, 1, 2);
  const reversed = (problem: AssignmentProblem, rows: number, perRow: number) => {
    const scores = problem.scores.slice();
    for (let row = 0; row < rows; row++) scores.subarray(row * perRow, (row + 1) * perRow).reverse();
    return { ...problem, scores };
  };
  test.each<{ what: string; before: AssignmentProblem; after: AssignmentProblem; steps: Steps }>([
    { what: "nothing changed in lists", before: lists, after: lists, steps: 1 },
    { what: "nothing changed in a matrix", before: diagonal, after: diagonal, steps: 1 },
    { what: "one row changed in lists", before: lists, after: reversed(lists, 1, 12), steps: [2269, 2417] },
    {
      what: "ten rows changed in lists",
      before: lists,
      after: reversed(lists, 10, 12),
      steps: [9593, 11363],
    },
    { what: "half changed in lists", before: lists, after: reversed(lists, 500, 12), steps: [49953, 51369] },
    { what: "one row changed in a matrix", before: matrix, after: reversed(matrix, 1, 330), steps: 1587 },
    { what: "ten rows changed in a matrix", before: matrix, after: reversed(matrix, 10, 330), steps: 4600 },
    {
      what: "a seat more at ten columns",
      before: lists,
      after: { ...lists, seats: lists.seats.map((count, j) => (j < 10 ? count + 1 : count)) },
      steps: [12928, 12995],
    },
    {
      what: "a seat less at ten columns",
      before: lists,
      after: { ...lists, seats: lists.seats.map((count, j) => (j < 10 ? count - 1 : count)) },
      steps: [51603, 61718],
    },
  ])("$what", ({ before, after, steps }) => {
    const [most, best] = typeof steps === "number" ? [steps, steps] : steps;
    for (const objective of ["most-then-best", "best"] as const) {
      const warm = assign({ ...before, objective });
      expectSteps(() => assign({ ...after, objective }, warm), objective === "best" ? best : most);
    }
  });
});

test("the size of scores changes no step", () => {
  for (const size of [2 ** -200, 2 ** 200]) {
    for (const problem of [
      denseProblem("int100", 40, 40, 1, 3),
      denseProblem("criteria", 330, 320, 1, 3),
      sparseProblem("criteria", 500, 100, 12, 5, 3),
    ]) {
      const sized = { ...problem, scores: problem.scores.map((score) => score * size) };
      const [before, sizedBefore] = [assign(problem), assign(sized)];
      expect(stepsOf(() => assign(sized))).toBe(stepsOf(() => assign(problem)));
      // The last row has other scores now.
      problem.scores.subarray(-12).reverse();
      sized.scores.subarray(-12).reverse();
      expect(stepsOf(() => assign(sized, sizedBefore))).toBe(stepsOf(() => assign(problem, before)));
    }
  }
});

function expectSteps(run: () => unknown, usual: number) {
  const steps = stepsOf(run);
  expect(steps).toBeGreaterThanOrEqual(usual * (1 - headroom));
  expect(steps).toBeLessThanOrEqual(usual * (1 + headroom));
}
