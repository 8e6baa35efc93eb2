import type { MenteeId, MentorId } from "../base/id.js";
import type { Candidates } from "./candidates-of.js";
import { fullScore } from "./criteria.js";
import { placesOf } from "./preferences.js";

/** What was done with the preferences of people. */
export type Wishes = {
  /** People who named nobody: they rank their candidates by score alone. */
  readonly silentMentees: number;
  readonly silentMentors: number;
  /** Wishes for somebody who is no candidate; they were left aside. */
  readonly dropped: number;
  /** People who hold two of their candidates equal: there the order of ids decided. */
  readonly tied: number;
};

/** Ranks for each pair in the order of the candidates; lower is dearer, equal is a tie. */
export type StableRanks = {
  readonly ofMentee: Int32Array;
  readonly ofMentor: Int32Array;
  readonly wishes: Wishes;
};

/**
 * Everybody ranks their candidates: first those they named, in their order and with their ties; then the others. Within
 * a tie, and among the others, by the score of their own side.
 */
export function stableRanks(candidates: Candidates): StableRanks {
  const { mentees, mentors, start, mentor, menteeScore, mentorScore } = candidates;
  const pairs = mentor.length;
  const ofMentee = new Int32Array(pairs);
  const ofMentor = new Int32Array(pairs);
  const places = mentors.map((one) => placesOf<MenteeId>(one));
  const seen = mentors.map(() => new Set<number>());
  const tiedMentors = new Set<number>();
  let [dropped, tied, silentMentees] = [0, 0, 0];
  let met = 0;
  for (let i = 0; i < mentees.length; i++) {
    const { id } = mentees[i]!;
    const own = placesOf<MentorId>(mentees[i]!);
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

/** The place decides, then the score: a place is worth more than any score. */
function rankOf(place: number, score: number): number {
  return place * (fullScore + 1) + fullScore - score;
}
