import type { Candidates } from "./candidates-of.js";
import type { MatchingFault } from "./matching-fault.js";
import { howFaults } from "./how-faults.js";
import type { MatchingToVerify } from "./matching-to-verify.js";
import { provenFaults } from "./proven-faults.js";
import { refusalFaults } from "./refusal-faults.js";
import { seatingFaults } from "./seating-faults.js";
import { figureFaults } from "./figure-faults.js";
import { unreadableFaults } from "./unreadable-faults.js";

/**
 * Checks a matching without believing anything in it: that every pair is possible by the rules themselves, seats, running pairs
 * and side conditions are kept; and every figure, list and flag is computed anew. What is left out claims nothing, except
 * that a matching of `matchBest` needs its prices.
 *
 * One of `matchBest` must be proven the best by its prices. Where side conditions leave a gap (proof `"cases"`) it is matched
 * anew and must be worth as much; and a load that is said to be even must be. In one of `matchStable` no two may rather
 * have each other. A refusal must follow from the request: by the seats that it counts, or by matching anew. A matching
 * made or changed by hand, without `how`, has nothing to prove and may say nothing that would need a proof.
 *
 * Complexity: one pass over the candidates, and the rules for each pair made; with proof `"cases"` and for most refusals
 * that of matching once.
 *
 * @param candidates of the request that the matching answers: they alone are believed
 * @returns every fault with its place in the matching, empty when nothing is wrong
 * @example verifyMatching(candidates, { pairs: edited }) // [{ code: "mentor.over-full", … }]
 */
export function verifyMatching(candidates: Candidates, matching: MatchingToVerify): readonly MatchingFault[] {
  const unreadable = unreadableFaults(matching);
  if (unreadable.length > 0) return unreadable;
  const wrong = howFaults(candidates, matching);
  if (wrong.length > 0) return [...seatingFaults(candidates, matching).faults, ...wrong];
  const nobody = new Int32Array(candidates.mentees.length).fill(-1);
  if (matching.refusal) {
    return [...refusalFaults(candidates, matching), ...figureFaults(candidates, matching, nobody)];
  }
  const { faults, mentorOf } = seatingFaults(candidates, matching);
  const figures = figureFaults(candidates, matching, mentorOf);
  // Nothing can be proven of what is no matching.
  if (faults.length > 0) return [...faults, ...figures];
  return [...figures, ...provenFaults(candidates, matching, mentorOf)];
}
