import type { MenteeId, MentorId } from "../../base/id.js";
import type { Candidates } from "../candidates/candidates-of.js";
import { fullScore } from "../request/criteria.js";
import { preferencePlaces } from "../request/preferences.js";
import type { Wishes } from "../answer/wishes.js";

/** Ranks of each pair, in the order of the candidates; lower is better, equal is a tie. */
export type StableRanks = {
  readonly ofMentee: Int32Array;
  readonly ofMentor: Int32Array;
  readonly wishes: Wishes;
};

/**
 * Each person ranks their candidates: first those they named, in their order and with their ties; then the
 * others. Ties, and the others, are ranked by the score of the person's own side.
 */
export function stableRanks(candidates: Candidates): StableRanks {
  const { mentees, mentors, start, mentor, menteeScore, mentorScore } = candidates;
  const pairs = mentor.length;
  const ofMentee = new Int32Array(pairs);
  const ofMentor = new Int32Array(pairs);
  const places = mentors.map((one) => preferencePlaces<MenteeId>(one));
  const seen = mentors.map(() => new Set<number>());
  const tiedMentors = new Set<number>();
  let [dropped, tied, silentMentees] = [0, 0, 0];
  let met = 0;
  for (let i = 0; i < mentees.length; i++) {
    const { id } = mentees[i]!;
    const own = preferencePlaces<MentorId>(mentees[i]!);
    const ranks = new Set<number>();
    if (own.size === 0) silentMentees++;
    dropped += own.size;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const j = mentor[e]!;
      const place = own.get(mentors[j]!.id);
      if (place !== undefined) dropped--;
      const placeBack = places[j]!.get(id);
      if (placeBack !== undefined) met++;
      ofMentee[e] = rankOf(place ?? own.size, menteeScore[e]!);
      ofMentor[e] = rankOf(placeBack ?? places[j]!.size, mentorScore[e]!);
      if (seen[j]!.has(ofMentor[e]!)) tiedMentors.add(j);
      seen[j]!.add(ofMentor[e]!);
      ranks.add(ofMentee[e]!);
    }
    if (ranks.size < start[i + 1]! - start[i]!) tied++;
  }
  const stated = places.reduce((sum, { size }) => sum + size, 0);
  const silentMentors = places.filter(({ size }) => size === 0).length;
  return {
    ofMentee,
    ofMentor,
    wishes: { silentMentees, silentMentors, dropped: dropped + stated - met, tied: tied + tiedMentors.size },
  };
}

/** The place decides, then the score: one place counts more than any score. */
function rankOf(place: number, score: number): number {
  return place * (fullScore + 1) + fullScore - score;
}
