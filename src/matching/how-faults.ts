import type { Candidates } from "./candidates-of.js";
import { checkBestOptions } from "./match-best.js";
import type { HowMatched } from "./matching.js";
import type { MatchingFault } from "./matching-fault.js";
import { prepareProblem } from "./prepare-problem.js";
import type { MatchingToVerify } from "./matching-to-verify.js";

/** The same question without earlier prices: they make the answer come sooner, not another one. */
export function withoutPrices(how: HowMatched): HowMatched {
  if (how.method !== "best" || how.options.previous === undefined) return how;
  const { pairs } = how.options.previous;
  return { ...how, options: { ...how.options, previous: { pairs } } };
}

/** Options that `matchBest` does not take cannot have led to a matching. */
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
