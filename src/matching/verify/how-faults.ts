import type { Candidates } from "../candidates/candidates-of.js";
import { checkBestOptions } from "../best/match-best.js";
import type { HowMatched } from "../answer/matching.js";
import type { MatchingFault } from "./matching-fault.js";
import { prepareProblem } from "../answer/prepare-problem.js";
import type { MatchingToVerify } from "./matching-to-verify.js";

/** The same options without earlier prices, which only make the search faster. */
export function withoutPrices(how: HowMatched): HowMatched {
  if (how.method !== "best" || how.options.previous === undefined) return how;
  const { pairs } = how.options.previous;
  return { ...how, options: { ...how.options, previous: { pairs } } };
}

/** A matching cannot come from options that `matchBest` refuses. */
export function howFaults(candidates: Candidates, { how }: MatchingToVerify): readonly MatchingFault[] {
  if (how?.method !== "best") return [];
  try {
    checkBestOptions(how.options);
    prepareProblem(candidates, how.options);
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ code: "how.wrong", path: ["how", "options"], details: { reason: error.message } }];
  }
}
