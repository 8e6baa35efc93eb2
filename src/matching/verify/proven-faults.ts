import { blockingPairs } from "../stable/blocking-pairs.js";
import type { BestOptions } from "../answer/best-options.js";
import type { Candidates } from "../candidates/candidates-of.js";
import { boundOf, nothingCutIsBetter } from "../best/certificate.js";
import { withoutPrices } from "./how-faults.js";
import type { MatchingCertificate } from "../answer/matching-certificate.js";
import type { MatchingFault } from "./matching-fault.js";
import { findPosition } from "../request/matching-request.js";
import { allObjectives } from "../answer/objective-weights.js";
import type { Problem } from "../answer/prepare-problem.js";
import { prepareProblem } from "../answer/prepare-problem.js";
import { matchAgain } from "../why/remedy.js";
import { isEven } from "../best/restricted-problem.js";
import { stableRanks } from "../stable/stable-ranks.js";
import type { MatchingToVerify } from "./matching-to-verify.js";

/** Checks that a feasible matching is what it claims to be: a best one or a stable one. */
export function provenFaults(
  candidates: Candidates,
  matching: MatchingToVerify,
  mentorOf: Int32Array,
): readonly MatchingFault[] {
  const { how } = matching;
  if (how === undefined) return [];
  if (how.method === "best") return bestFaults(candidates, matching, how.options, mentorOf);
  const { proof: said } = matching;
  const blocking = blockingPairs(candidates, stableRanks(candidates), mentorOf);
  return [
    ...(said === undefined || said === "stability" ? [] : [wrongProof(said, "stability")]),
    ...blocking.map((details) => ({ code: "stable.blocking-pair", details }) as const),
  ];
}

function bestFaults(
  candidates: Candidates,
  { certificate, proof: said, evenLoad, bestWithoutCut }: MatchingToVerify,
  options: BestOptions,
  mentorOf: Int32Array,
): readonly MatchingFault[] {
  const notProven: readonly MatchingFault[] = [{ code: "best.not-proven", details: {} }];
  const problem = prepareProblem(candidates, options);
  if (certificate === undefined || "refusal" in problem) return notProven;
  const wrong = certificateFaults(problem, certificate);
  if (wrong.length > 0) return wrong;

  const value = valueOf(problem, mentorOf);
  const bound = boundOf(problem, certificate);
  if (!(bound >= value && bound < Infinity)) return notProven;
  const { conditions } = problem;
  // Weights are whole: if the bound is less than 1 above the value, nothing better exists.
  const found = bound < value + 1 ? "prices" : "cases";
  if (found === "cases" && !(conditions.any && valueAgain(problem, options) === value)) return notProven;

  const faults: MatchingFault[] = [];
  if (said !== undefined && said !== found) faults.push(wrongProof(said, found));
  const { objectives = allObjectives } = options;
  const even = objectives.includes("even-load") && !conditions.any;
  if (evenLoad !== undefined && !(evenLoad === even && (!even || isEven(problem, certificate, mentorOf))))
    faults.push({ code: "even-load.wrong", path: ["evenLoad"], details: { said: evenLoad } });
  const path = ["bestWithoutCut"];
  if (bestWithoutCut !== undefined && candidates.cut === undefined)
    faults.push({ code: "claim.baseless", path, details: { field: "bestWithoutCut" } });
  else if (bestWithoutCut !== undefined) {
    const uncut = found === "prices" && nothingCutIsBetter(problem, certificate, options);
    if (bestWithoutCut !== uncut)
      faults.push({ code: "without-cut.wrong", path, details: { said: bestWithoutCut } });
  }
  return faults;
}

function wrongProof(said: string, found: string): MatchingFault {
  return { code: "proof.wrong", path: ["proof"], details: { said, found } };
}

/** Checks the fields of a certificate except the prices; they follow from the request. */
function certificateFaults(
  { candidates, weights, seats, minimum }: Problem,
  { weights: said, mentors, mentorPrice, minimumPrice }: MatchingCertificate,
): readonly MatchingFault[] {
  const ids = candidates.mentors.map(({ id }) => id);
  const some = ids.some((_, j) => minimum[j]! > 0 && seats[j]! > 0);
  const paths = [
    ...(["seated", "needs", "score", "must", "forced"] as const)
      .filter((one) => said[one] !== weights[one])
      .map((one) => ["weights", one]),
    ...(mentors.length === ids.length
      ? ids.flatMap((id, j) => (mentors[j] === id ? [] : [["mentors", j]]))
      : [["mentors"]]),
    ...(mentorPrice.length === ids.length ? [] : [["mentorPrice"]]),
    ...(minimumPrice.length === (some ? ids.length : 0) ? [] : [["minimumPrice"]]),
    // A mentor without a minimum has no required seats.
    ...Array.from(minimumPrice).flatMap((price, j) =>
      price === 0 || minimum[j]! > 0 ? [] : [["minimumPrice", j]],
    ),
  ];
  return paths.map((path) => ({ code: "certificate.wrong", path: ["certificate", ...path], details: {} }));
}

/** Sum of the weights of the pairs, without running pairs. */
function valueOf({ candidates: { start, mentor, lockedTo }, weight }: Problem, mentorOf: Int32Array): number {
  let value = 0;
  for (let i = 0; i < mentorOf.length; i++) {
    for (let e = start[i]!; e < start[i + 1]! && lockedTo[i] === -1; e++) {
      if (mentor[e] === mentorOf[i]) value += weight[e]!;
    }
  }
  return value;
}

/** Value of the best matching that meets the side conditions, found by matching again; NaN if there is none. */
function valueAgain(problem: Problem, options: BestOptions): number {
  const { candidates } = problem;
  const again = matchAgain(candidates, withoutPrices({ method: "best", options }));
  if (again.refusal) return NaN;
  const mentorOf = new Int32Array(candidates.mentees.length).fill(-1);
  for (const { mentee, mentor } of again.pairs) {
    mentorOf[findPosition(candidates.mentees, mentee)] = findPosition(candidates.mentors, mentor);
  }
  return valueOf(problem, mentorOf);
}
