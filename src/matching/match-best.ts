import type { MenteeId, MentorId } from "../base/id.js";
import { assign } from "../kernel/assign.js";
import type { Candidates } from "./candidates-of.js";

export type Pair = { readonly mentee: MenteeId; readonly mentor: MentorId; readonly score: number };

/** A proposal: people decide. Pairs stand in the order of mentees. */
export type Matching = {
  readonly pairs: readonly Pair[];
  /** Without a seat; a legal and expected result: the search for a mentor goes on. */
  readonly unmatched: readonly MenteeId[];
  /** Sum of the scores, in basis points. */
  readonly total: number;
};

/**
 * As many mentees as possible with a mentor and, among all ways to do so, the greatest total score. Ties fall by
 * the order of ids, so the same people in any order give the same pairs.
 */
export function matchBest({ mentees, mentors, seats, start, mentor, score }: Candidates): Matching {
  const { columnOf, total } = assign({
    rows: mentees.length,
    columns: mentors.length,
    seats,
    scores: score,
    edges: { start, column: mentor },
  });
  const pairs = mentees.flatMap(({ id }, i): readonly Pair[] => {
    const seat = mentors[columnOf[i] ?? -1];
    return seat
      ? [{ mentee: id, mentor: seat.id, score: scoreAt({ start, mentor, score }, i, columnOf[i]!) }]
      : [];
  });
  return { pairs, unmatched: mentees.filter((_, i) => columnOf[i] === -1).map(({ id }) => id), total };
}

function scoreAt(
  { start, mentor, score }: Pick<Candidates, "start" | "mentor" | "score">,
  i: number,
  j: number,
): number {
  for (let edge = start[i]!; edge < start[i + 1]!; edge++) if (mentor[edge] === j) return score[edge]!;
  return 0;
}
