import { isIntact } from "../../base/seal.js";
import type { Candidates } from "../candidates/candidates-of.js";
import type { MatchingFault } from "./matching-fault.js";
import { howFaults } from "./how-faults.js";
import type { MatchingToVerify } from "./matching-to-verify.js";
import { provenFaults } from "./proven-faults.js";
import { refusalFaults } from "./refusal-faults.js";
import { seatingFaults } from "./seating-faults.js";
import { figureFaults } from "./figure-faults.js";
import { unreadableFaults } from "./unreadable-faults.js";

/**
 * Checks a matching without trusting any of it. Every pair must be possible by the rules; seats, running
 * pairs and side conditions must be respected. Every figure, list and flag is computed again. A field left
 * out claims nothing, except that a matching of `matchBest` needs its prices.
 *
 * A matching of `matchBest` must be proven the best by its prices. Where side conditions leave a gap (proof
 * `"cases"`), matching again must give the same value. A load claimed to be even must be even. In a matching
 * of `matchStable` no two people may prefer each other to what they got. A refusal must follow from the
 * request, by its count of seats or by matching again. A matching made or changed by hand, without `how`,
 * needs no proof and may not claim anything that needs one. A matching with a digest (`sealed`) must be
 * what was sealed.
 *
 * Complexity: one pass over the candidates, and the rules for each pair of the matching. With proof
 * `"cases"`, and for most refusals, that of matching once.
 *
 * @param candidates of the request that the matching answers; only they are trusted
 * @returns every fault with its path in the matching; empty when nothing is wrong
 * @example verifyMatching(candidates, { pairs: edited }) // [{ code: "mentor.over-full", … }]
 */
export function verifyMatching(candidates: Candidates, matching: MatchingToVerify): readonly MatchingFault[] {
  const unreadable = unreadableFaults(matching);
  if (unreadable.length > 0) return unreadable;
  return [...sealFaults(matching), ...contentFaults(candidates, matching)];
}

/** A matching with a digest (`sealed`) was changed since. */
function sealFaults(matching: MatchingToVerify): readonly MatchingFault[] {
  return isIntact(matching) === false ? [{ code: "digest.wrong", path: ["digest"], details: {} }] : [];
}

function contentFaults(candidates: Candidates, matching: MatchingToVerify): readonly MatchingFault[] {
  const wrong = howFaults(candidates, matching);
  if (wrong.length > 0) return [...seatingFaults(candidates, matching).faults, ...wrong];
  const nobody = new Int32Array(candidates.mentees.length).fill(-1);
  if (matching.refusal) {
    return [...refusalFaults(candidates, matching), ...figureFaults(candidates, matching, nobody)];
  }
  const { faults, mentorOf } = seatingFaults(candidates, matching);
  const figures = figureFaults(candidates, matching, mentorOf);
  // An infeasible matching cannot be proven.
  if (faults.length > 0) return [...faults, ...figures];
  return [...figures, ...provenFaults(candidates, matching, mentorOf)];
}
