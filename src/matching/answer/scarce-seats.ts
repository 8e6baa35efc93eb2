import type { MenteeId, MentorId } from "../../base/id.js";
import type { Candidates } from "../candidates/candidates-of.js";

/** Mentees whose candidates are all among these mentors, and the number of seats these mentors have. */
export type ScarceSeats = {
  readonly mentees: readonly MenteeId[];
  readonly mentors: readonly MentorId[];
  readonly seats: number;
};

/**
 * The people with whom unmatched mentees compete: their candidates, the mentees of those mentors, the
 * candidates of these mentees, and so on. In a largest matching all these seats are taken, which proves that
 * no larger one exists (Hall, Kőnig).
 *
 * @param mentorOf a largest matching, -1 for no mentor
 * @param from one mentee; if absent, all unmatched mentees
 */
export function reachedByUnmatched(candidates: Candidates, mentorOf: Int32Array, from?: number): ScarceSeats {
  const { mentees, mentors, start, mentor, lockedTo, seats } = candidates;
  const sitting: number[][] = Array.from(mentors, () => []);
  mentorOf.forEach((j, i) => {
    if (j >= 0 && lockedTo[i] === -1) sitting[j]!.push(i);
  });
  const queue = from === undefined ? [...mentees.keys()].filter((i) => mentorOf[i] === -1) : [from];
  const reached = new Set(queue);
  const full = new Set<number>();
  for (const i of reached) {
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const j = mentor[e]!;
      if (full.has(j)) continue;
      full.add(j);
      for (const other of sitting[j]!) reached.add(other);
    }
  }
  const running = (j: number) => lockedTo.reduce((count, locked) => count + Number(locked === j), 0);
  const places = [...full].sort((a, b) => a - b);
  return {
    mentees: [...reached].sort((a, b) => a - b).map((i) => mentees[i]!.id),
    mentors: places.map((j) => mentors[j]!.id),
    seats: places.reduce((sum, j) => sum + seats[j]! - running(j), 0),
  };
}
