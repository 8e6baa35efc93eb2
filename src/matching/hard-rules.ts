import type { MenteeId, MentorId } from "../base/id.js";
import type { Mentee } from "../model/mentee.js";
import type { Mentor } from "../model/mentor.js";

/** Why two people cannot be a pair at all, however well they would score. */
export type Exclusion =
  "mentor.no-consent" | "mentor.no-seat" | "pair.same-person" | "pair.other-organisation" | "pair.forbidden";

export type HardRules = {
  /** Pairs that must not be made, whatever the score. */
  readonly forbidden: readonly (readonly [MenteeId, MentorId])[];
  /** Seats of a mentor that running programs already take. */
  readonly taken: ReadonlyMap<MentorId, number>;
};

/** Every hard rule that the pair breaks; empty for a possible pair. */
export function exclusionsOf(
  mentee: Mentee,
  mentor: Mentor,
  { forbidden, taken }: HardRules,
): readonly Exclusion[] {
  const isForbidden = forbidden.some(([of, by]) => of === mentee.id && by === mentor.id);
  return [
    ...(mentor.consents ? [] : (["mentor.no-consent"] as const)),
    ...(seatsOf(mentor, taken) > 0 ? [] : (["mentor.no-seat"] as const)),
    ...(mentee.person === mentor.person ? (["pair.same-person"] as const) : []),
    ...(mentee.organisation === mentor.organisation ? [] : (["pair.other-organisation"] as const)),
    ...(isForbidden ? (["pair.forbidden"] as const) : []),
  ];
}

/** Free seats, never less than none. */
export function seatsOf(mentor: Mentor, taken: ReadonlyMap<MentorId, number>): number {
  return Math.max(0, mentor.seats - (taken.get(mentor.id) ?? 0));
}
