import type { MenteeId, MentorId } from "../base/id.js";
import type { Candidates } from "./candidates-of.js";
import { candidatesOf } from "./candidates-of.js";
import type { MatchingChange } from "./changes-between.js";
import { changesBetween } from "./changes-between.js";
import type { Explanation } from "./explain-pair.js";
import { explainPair } from "./explain-pair.js";
import type { Matching } from "./matching.js";
import { matchAgain } from "./remedy.js";

/** Why two people are not a pair. */
export type WhyNot = {
  readonly explanation: Explanation;
  /** For a possible pair that was not made: what making it would cost all together, exactly. */
  readonly price?: {
    /** Mentees with a mentor fewer. */
    readonly seated: number;
    /** Basis points less of the total score; negative when it grows because somebody else stays out. */
    readonly score: number;
    /** Who would move, the mentee among them. */
    readonly changes: readonly MatchingChange[];
  };
  /** For a possible pair that cannot be fixed, because of other conditions. */
  readonly refusal?: NonNullable<Matching["refusal"]>;
};

/**
 * Why not this pair: the rules it breaks, or what it would cost to insist on it, found by matching once more with the pair
 * fixed. For a pair that was made only the explanation.
 *
 * @throws RangeError when one of the two is not among the candidates' people
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
