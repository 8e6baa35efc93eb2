import { describe, expect, test } from "vitest";
import { assign } from "../../src/kernel/assign.js";
import { certify } from "../../src/kernel/certify.js";
import { exhaustive, randomFrom, randomProblem, type ScoreKind, scoreKinds } from "./instances.js";

const kinds = Object.keys(scoreKinds) as ScoreKind[];

describe.each(["most-then-best", "best"] as const)("%s", (objective) => {
  describe.each(kinds)("%s scores", (kind) => {
    test.each(["dense", "sparse"])("the %s answer is what trying everything finds", (shape) => {
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
        const assigned = assign(problem);
        const best = exhaustive(problem);
        const largest = problem.scores.reduce((max, score) => Math.max(max, Math.abs(score)), 0);
        const certificate = certify(problem, assigned);
        expect(certificate).toMatchObject({ feasible: true, largest: true });
        if (objective === "most-then-best") expect(assigned.seated).toBe(best.seated);
        if (kind === "fraction") {
          expect(Math.abs(assigned.total - best.total)).toBeLessThanOrEqual(1e-13 * largest);
          expect(certificate.violation).toBeLessThanOrEqual(1e-14 * largest);
        } else {
          expect(assigned.total).toBe(best.total);
          expect(certificate.violation).toBe(0);
        }
      }
    });
  });
});
