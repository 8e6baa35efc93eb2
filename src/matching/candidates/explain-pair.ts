import type { MenteeId, MentorId } from "../../base/id.js";
import type { Candidates } from "./candidates-of.js";
import { exclusionsOf } from "./exclusions-of.js";
import type { Exclusion } from "../request/hard-rules.js";
import { positionOf } from "../request/matching-request.js";
import type { ScorePart } from "./score-pair.js";
import { certaintyOf, scoreOf, scoreParts } from "./score-pair.js";

/** Why a pair has its score, or why it is not possible. The points of the parts add up to the score exactly. */
export type Explanation = {
  readonly mentee: MenteeId;
  readonly mentor: MentorId;
  /** Hard rules that the pair breaks, in the order of `hardRules`; empty for a possible pair. */
  readonly excluded: readonly Exclusion[];
  /** Whether the pair is a running one; no rule ends it. */
  readonly locked: boolean;
  readonly score: number;
  /** Sum of the weights whose facts are known, in basis points. */
  readonly certainty: number;
  readonly parts: readonly ScorePart[];
};

/**
 * @throws RangeError when one of the two is not among the people of the request
 * @example explainPair(candidates, mentee, mentor).parts // [{ criterion: "difficulties.covered", points: 4000, … }, …]
 */
export function explainPair(candidates: Candidates, menteeId: MenteeId, mentorId: MentorId): Explanation {
  const { mentees, mentors, criteria, rules, request } = candidates;
  const mentee = mentees[positionOf(mentees, menteeId)]!;
  const mentor = mentors[positionOf(mentors, mentorId)]!;
  const parts = scoreParts(mentee, mentor, criteria);
  const score = scoreOf(parts);
  const waived = rules.waived.get(menteeId)?.get(mentorId);
  const misses = parts.some(({ read }, c) => read === 0 && criteria[c]!.required === true);
  const excluded: Exclusion[] = [...exclusionsOf(mentee, mentor, rules)];
  if (misses && !waived?.has("pair.required-criterion")) excluded.push("pair.required-criterion");
  if (score < (request.floor ?? 0) && !waived?.has("pair.below-floor")) excluded.push("pair.below-floor");
  return {
    mentee: menteeId,
    mentor: mentorId,
    excluded,
    locked: rules.lockedTo.get(menteeId) === mentorId,
    score,
    certainty: certaintyOf(parts),
    parts,
  };
}
