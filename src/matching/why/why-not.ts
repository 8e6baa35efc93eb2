import type { MenteeId, MentorId } from "../../base/id.js";
import type { Candidates } from "../candidates/candidates-of.js";
import { candidatesOf } from "../candidates/candidates-of.js";
import type { MatchingChange } from "../answer/changes-between.js";
import { changesBetween } from "../answer/changes-between.js";
import type { Explanation } from "../candidates/explain-pair.js";
import { explainPair } from "../candidates/explain-pair.js";
import type { Matching } from "../answer/matching.js";
import { matchAgain } from "./remedy.js";

/** Why two people are not a pair. */
export type WhyNot = {
  readonly explanation: Explanation;
  /** For a possible pair that was not made: the exact cost of making it, for all people together. */
  readonly price?: {
    /** How many fewer mentees have a mentor. */
    readonly seated: number;
    /**
     * Loss of total score, in basis points; negative when it grows because somebody else stays without a
     * mentor.
     */
    readonly score: number;
    /** All mentees whose mentor would change, including this one. */
    readonly changes: readonly MatchingChange[];
  };
  /** For a possible pair that other conditions prevent. */
  readonly refusal?: NonNullable<Matching["refusal"]>;
};

/**
 * Explains why a pair was not made: the rules it breaks, or the cost of making it. The cost is found by
 * matching again with the pair locked. For a pair that was made, only its explanation.
 *
 * @throws RangeError when one of the two is not among the people of the request
 * @example whyNot(candidates, matching, mentee, mentor).price // { seated: 0, score: 0, changes: […] }
 */
export function whyNot(
  candidates: Candidates,
  matching: Matching,
  mentee: MenteeId,
  mentor: MentorId,
): WhyNot {
  const explanation = explainPair(candidates, mentee, mentor);
  const made = matching.pairs.some((pair) => pair.mentee === mentee && pair.mentor === mentor);
  if (made || explanation.excluded.length > 0 || matching.refusal) return { explanation };
  const { request } = candidates;
  const locked = [...(request.locked ?? []), [mentee, mentor] as const];
  const again = matchAgain(candidatesOf({ ...request, locked }), matching.how);
  if (again.refusal) return { explanation, refusal: again.refusal };
  return {
    explanation,
    price: {
      seated: matching.pairs.length - again.pairs.length,
      score: matching.total - again.total,
      changes: changesBetween(matching, again),
    },
  };
}
