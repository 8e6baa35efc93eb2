import type { MentorId } from "../base/id.js";

/**
 * Ordered objectives as one whole number for each pair: `seated + needs × need + score × points`. Each factor is larger
 * than all that the later objectives can add up to, so comparing sums is comparing objective by objective, and sums stay
 * below 2⁵³, so they are exact.
 */
export type ObjectiveWeights = {
  readonly seated: number;
  readonly needs: number;
  readonly score: number;
  /** For a seat that must be taken to reach a mentor's minimum. */
  readonly must: number;
  /** For a mentee who must be seated. */
  readonly forced: number;
};

/**
 * Proof that no matching is better: one price for a seat of each mentor, at least 0. Whatever the matching, a mentee adds
 * at most what is left of the best pair after paying for the seat, so the sum of these and of the prices of all seats is
 * a bound that no matching passes; the best one reaches it.
 */
export type MatchingCertificate = {
  /** How the objectives were made one number. */
  readonly weights: ObjectiveWeights;
  /** Whose prices these are, in order. */
  readonly mentors: readonly MentorId[];
  readonly mentorPrice: Float64Array;
  /** The price of the seats that must be taken to reach a mentor's minimum; empty when no minimum is asked. */
  readonly minimumPrice: Float64Array;
};
