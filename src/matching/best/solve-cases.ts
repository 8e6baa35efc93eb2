import type { Candidates } from "../candidates/candidates-of.js";
import type { Problem } from "../answer/prepare-problem.js";
import type { Restrictions, Solution } from "./restricted-problem.js";
import { solveRestricted } from "./restricted-problem.js";
import type { BrokenCondition } from "../candidates/side-conditions.js";
import { brokenCondition, rowOf } from "../candidates/side-conditions.js";

type Case = { readonly restrictions: Restrictions; readonly solution: Solution };

/** The best matching that meets the side conditions; absent when there is none or there are too many cases. */
export type CaseAnswer = { readonly best?: Solution; readonly cases: number; readonly tooMany: boolean };

/**
 * Branch and bound. The best matching without the side conditions gives an upper bound for all that meet
 * them. If it breaks a condition, each way to meet that condition becomes a case. The case with the greatest
 * bound is solved first, so the first one that meets all conditions is the best.
 *
 * It is exact, and fast while few conditions matter. The problem is NP-hard in general, so the number of
 * cases is limited.
 */
export function solveCases(problem: Problem, root: Case, mostCases: number): CaseAnswer {
  const { candidates, conditions } = problem;
  const open = [root];
  let cases = 1;
  for (let one = takeMostPromising(open); one !== undefined; one = takeMostPromising(open)) {
    const broken = brokenCondition(candidates, conditions, one.solution.mentorOf);
    if (broken === undefined) return { best: one.solution, cases, tooMany: false };
    for (const restrictions of casesThatMeet(broken, problem, one.restrictions)) {
      if (++cases > mostCases) return { cases: mostCases, tooMany: true };
      const solution = solveRestricted(problem, restrictions);
      if (solution.short.length === 0 && solution.allForced) open.push({ restrictions, solution });
    }
  }
  return { cases, tooMany: false };
}

/** Removes the case with the greatest bound. Among equal ones it is the latest, which has more conditions met. */
function takeMostPromising(open: Case[]): Case | undefined {
  let best = open.length - 1;
  for (let k = best - 1; k >= 0; k--) if (open[k]!.solution.value > open[best]!.solution.value) best = k;
  return open.splice(best, 1)[0];
}

/** Restrictions that cover every matching that meets the condition; the more promising one comes last. */
function casesThatMeet(
  broken: BrokenCondition,
  { candidates, conditions, seats }: Problem,
  restrictions: Restrictions,
): readonly Restrictions[] {
  const { mentees, lockedTo } = candidates;
  const everybody = [...mentees.keys()];
  const runningAt = (j: number) => candidates.seats[j]! - seats[j]!;
  const without = (pairs: readonly number[]): readonly Restrictions[] =>
    // A running pair cannot be excluded, so this case is impossible.
    pairs.some((e) => isRunning(candidates, e))
      ? []
      : [{ ...restrictions, banned: new Set([...restrictions.banned, ...pairs]) }];
  switch (broken.kind) {
    case "group": {
      const j = broken.mentor;
      const minimum = restrictions.minimum.slice();
      minimum[j] = Math.max(minimum[j]!, conditions.groupMin[j]! - runningAt(j));
      return [...without(pairsAt(candidates, everybody, j)), { ...restrictions, minimum }];
    }
    case "together": {
      const { mentees: group, mentor: j } = broken;
      const here = new Set(pairsAt(candidates, group, j));
      const elsewhere = group.flatMap((i) => pairsOf(candidates, i).filter((e) => !here.has(e)));
      const free = group.filter((i) => lockedTo[i] === -1);
      const possible = here.size === group.length && !elsewhere.some((e) => isRunning(candidates, e));
      const all: Restrictions = {
        ...restrictions,
        banned: new Set([...restrictions.banned, ...elsewhere]),
        forced: new Set([...restrictions.forced, ...free]),
      };
      return [...without([...here]), ...(possible ? [all] : [])];
    }
    case "apart": {
      const [one, other] = broken.mentees as readonly [number, number];
      return [
        ...without(pairsAt(candidates, [other], broken.mentor)),
        ...without(pairsAt(candidates, [one], broken.mentor)),
      ];
    }
    case "mutual":
      return broken.pairs.flatMap((pair) => without([pair]));
  }
}

function pairsOf({ start }: Candidates, i: number): readonly number[] {
  return Array.from({ length: start[i + 1]! - start[i]! }, (_, k) => start[i]! + k);
}

function pairsAt(candidates: Candidates, mentees: readonly number[], j: number): readonly number[] {
  return mentees.flatMap((i) => pairsOf(candidates, i).filter((e) => candidates.mentor[e] === j));
}

function isRunning({ start, lockedTo }: Candidates, pair: number): boolean {
  return lockedTo[rowOf(start, pair)] !== -1;
}
