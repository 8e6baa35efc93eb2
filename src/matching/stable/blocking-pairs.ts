import type { MenteeId, MentorId } from "../../base/id.js";
import type { Candidates } from "../candidates/candidates-of.js";
import type { StableRanks } from "./stable-ranks.js";

/** Two candidates who both prefer each other to what they got. */
export type BlockingPair = { readonly mentee: MenteeId; readonly mentor: MentorId };

/**
 * Finds the blocking pairs among all candidates. Mentees in running pairs are skipped.
 *
 * @param mentorOf mentor of each mentee, -1 for nobody
 */
export function blockingPairs(
  { mentees, mentors, start, mentor, lockedTo, seats }: Candidates,
  { ofMentee, ofMentor }: Pick<StableRanks, "ofMentee" | "ofMentor">,
  mentorOf: Int32Array,
): readonly BlockingPair[] {
  const worstRank = new Float64Array(mentors.length).fill(-Infinity); // rank of the least preferred mentee of each mentor
  const free = seats.slice();
  const ownRank = new Float64Array(mentees.length).fill(Infinity); // rank of the mentor of each mentee
  for (let i = 0; i < mentees.length; i++) {
    if (mentorOf[i]! >= 0) free[mentorOf[i]!]!--;
    for (let e = start[i]!; e < start[i + 1]! && lockedTo[i] === -1; e++) {
      const j = mentor[e]!;
      if (j !== mentorOf[i]) continue;
      ownRank[i] = ofMentee[e]!;
      worstRank[j] = Math.max(worstRank[j]!, ofMentor[e]!);
    }
  }
  const found: BlockingPair[] = [];
  for (let i = 0; i < mentees.length; i++) {
    for (let e = start[i]!; e < start[i + 1]! && lockedTo[i] === -1; e++) {
      const j = mentor[e]!;
      if (ofMentee[e]! >= ownRank[i]!) continue;
      if (free[j]! > 0 || ofMentor[e]! < worstRank[j]!)
        found.push({ mentee: mentees[i]!.id, mentor: mentors[j]!.id });
    }
  }
  return found;
}
