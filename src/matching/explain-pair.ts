import type { MenteeId, MentorId } from "../base/id.js";
import type { Candidates } from "./candidates-of.js";
import type { Exclusion } from "./hard-rules.js";
import { exclusionsOf } from "./hard-rules.js";
import type { ScorePart } from "./score-pair.js";
import { certaintyOf, scoreOf, scoreParts } from "./score-pair.js";

/** Why a pair has its score, or why it cannot be made. The points of the parts add up to the score exactly. */
export type Explanation = {
  readonly mentee: MenteeId;
  readonly mentor: MentorId;
  /** Empty for a possible pair. */
  readonly excluded: readonly Exclusion[];
  readonly score: number;
  /** Basis points of the weights whose facts are known. */
  readonly certainty: number;
  readonly parts: readonly ScorePart[];
};

/**
 * @throws RangeError when one of the two is not among the candidates' people
 */
export function explainPair(
  { mentees, mentors, criteria, rules }: Candidates,
  menteeId: MenteeId,
  mentorId: MentorId,
): Explanation {
  const mentee = mentees.find(({ id }) => id === menteeId);
  const mentor = mentors.find(({ id }) => id === mentorId);
  if (mentee === undefined || mentor === undefined) {
    throw new RangeError(`not among the people to be paired: ${mentee ? mentorId : menteeId}`);
  }
  const parts = scoreParts(mentee, mentor, criteria);
  const excluded = exclusionsOf(mentee, mentor, rules);
  return {
    mentee: menteeId,
    mentor: mentorId,
    excluded,
    score: scoreOf(parts),
    certainty: certaintyOf(parts),
    parts,
  };
}
