import type { Candidates } from "../candidates/candidates-of.js";
import { fingerprintOf } from "./fingerprint.js";
import type { HowMatched, Matching, Spread } from "./matching.js";
import type { MatchingRefusal } from "./matching-refusal.js";
import type { Pair } from "./pair.js";

type Outcome = Omit<Matching, "how" | "pairs" | "unmatched" | "total" | "spread" | "fingerprint">;

/**
 * Turns positions back into ids.
 *
 * @param mentorOf mentor of each mentee, -1 for none
 */
export function toMatching(
  candidates: Candidates,
  how: HowMatched,
  mentorOf: Int32Array,
  outcome: Outcome,
): Matching {
  const { mentees, mentors, start, mentor, score, lockedTo } = candidates;
  const pairs: Pair[] = [];
  const unmatched: Matching["unmatched"][number][] = [];
  let total = 0;
  for (let i = 0; i < mentees.length; i++) {
    const { id } = mentees[i]!;
    const j = mentorOf[i]!;
    if (j === -1) {
      unmatched.push(id);
      continue;
    }
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      if (mentor[e] !== j) continue;
      pairs.push({
        mentee: id,
        mentor: mentors[j]!.id,
        score: score[e]!,
        ...(lockedTo[i] === j && { locked: true }),
      });
      total += score[e]!;
    }
  }
  const fingerprint = fingerprintOf(candidates, how, pairs, outcome.refusal);
  return {
    how,
    pairs,
    unmatched,
    total,
    ...outcome,
    spread: spreadOf(candidates, mentorOf, pairs),
    fingerprint,
  };
}

/** A matching without pairs, with the reason. */
export function refused(candidates: Candidates, how: HowMatched, refusal: MatchingRefusal): Matching {
  const nobody = new Int32Array(candidates.mentees.length).fill(-1);
  return toMatching(candidates, how, nobody, { refusal });
}

/** Range of scores and loads of these pairs. */
export function spreadOf(
  { mentors, mentor, rules }: Candidates,
  mentorOf: Int32Array,
  pairs: readonly Pair[],
): Spread {
  if (pairs.length === 0) return {};
  const scores = Float64Array.from(pairs, ({ score }) => score).sort();
  const load = Int32Array.from(mentors, ({ id }) => rules.taken.get(id) ?? 0);
  for (const j of mentorOf) if (j !== -1) load[j]!++;
  const asked = new Uint8Array(mentors.length);
  for (const j of mentor) asked[j] = 1;
  const loads = load.filter((_, j) => asked[j] === 1).sort();
  const middle = scores[(scores.length - 1) >> 1]!;
  return {
    score: { least: scores[0]!, middle, most: scores.at(-1)! },
    load: { least: loads[0]!, most: loads.at(-1)! },
  };
}
