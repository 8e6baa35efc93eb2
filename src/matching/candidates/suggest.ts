import type { MenteeId, MentorId } from "../../base/id.js";
import type { Candidates } from "./candidates-of.js";
import { checkCount, positionOf } from "../request/matching-request.js";
import { certaintyOf, scoreParts } from "./score-pair.js";

/** A candidate, for choosing by hand. */
export type Suggestion = {
  readonly mentor: MentorId;
  readonly score: number;
  /** Sum of the weights whose facts are known, in basis points. */
  readonly certainty: number;
  /** Seats not taken by running pairs. */
  readonly seats: number;
};

/**
 * The best candidates of a mentee, regardless of other mentees: by score, then certainty, then id. Empty when
 * no mentor is possible; `diagnose` says why.
 *
 * @param count whole, from 1
 * @throws RangeError when the mentee is not among the people to be paired, or `count` is out of range
 * @example suggest(candidates, mentee, 3).map(({ mentor }) => mentor)
 */
export function suggest(candidates: Candidates, mentee: MenteeId, count: number): readonly Suggestion[] {
  checkCount("count", count, 1);
  const { mentees, mentors, criteria, start, mentor, score, seats, lockedTo } = candidates;
  const i = positionOf(mentees, mentee);
  const from = start[i]!;
  const pairs = Array.from({ length: start[i + 1]! - from }, (_, k) => from + k);
  const certainty = pairs.map((e) => certaintyOf(scoreParts(mentees[i]!, mentors[mentor[e]!]!, criteria)));
  pairs.sort((a, b) => score[b]! - score[a]! || certainty[b - from]! - certainty[a - from]! || a - b);
  return pairs.slice(0, count).map((e) => {
    const j = mentor[e]!;
    const running = lockedTo.reduce((sum, locked) => sum + Number(locked === j), 0);
    return {
      mentor: mentors[j]!.id,
      score: score[e]!,
      certainty: certainty[e - from]!,
      seats: Math.max(0, seats[j]! - running),
    };
  });
}
