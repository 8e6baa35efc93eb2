import type { MenteeId, MentorId } from "../base/id.js";
import type { Candidates } from "./candidates-of.js";
import type { StableRanks } from "./stable-ranks.js";

/** Two candidates who would both rather have each other than what they got. */
export type BlockingPair = { readonly mentee: MenteeId; readonly mentor: MentorId };

/**
 * Looks at every pair of candidates; running pairs are out of question on both sides.
 *
 * @param mentorOf mentor of each mentee, -1 for nobody
 */
export function blockingPairs(
  { mentees, mentors, start, mentor, lockedTo, seats }: Candidates,
  { ofMentee, ofMentor }: Pick<StableRanks, "ofMentee" | "ofMentor">,
  mentorOf: Int32Array,
): readonly BlockingPair[] {
  const worst = new Float64Array(mentors.length).fill(-Infinity); // rank of the least dear mentee of each mentor
  const free = seats.slice();
  const gained = new Float64Array(mentees.length).fill(Infinity); // rank of the mentor of each mentee
  for (let i = 0; i < mentees.length; i++) {
    if (mentorOf[i]! >= 0) free[mentorOf[i]!]!--;
    for (let e = start[i]!; e < start[i + 1]! && lockedTo[i] === -1; e++) {
      const j = mentor[e]!;
      if (j !== mentorOf[i]) continue;
      gained[i] = ofMentee[e]!;
      worst[j] = Math.max(worst[j]!, ofMentor[e]!);
    }
  }
  const found: BlockingPair[] = [];
  for (let i = 0; i < mentees.length; i++) {
    for (let e = start[i]!; e < start[i + 1]! && lockedTo[i] === -1; e++) {
      const j = mentor[e]!;
      if (ofMentee[e]! >= gained[i]!) continue;
      if (free[j]! > 0 || ofMentor[e]! < worst[j]!)
        found.push({ mentee: mentees[i]!.id, mentor: mentors[j]!.id });
    }
  }
  return found;
}
