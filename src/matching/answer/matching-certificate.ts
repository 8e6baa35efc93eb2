import type { MentorId } from "../../base/id.js";

/**
 * Factors that combine the objectives into one whole number for each pair:
 * `seated + needs × need + score × points`. Each factor exceeds the largest possible sum of the later
 * objectives, so comparing sums compares the objectives in order. Sums stay below 2⁵³, so they are exact.
 */
export type ObjectiveWeights = {
  readonly seated: number;
  readonly needs: number;
  readonly score: number;
  /** For a seat needed to reach a mentor's minimum. */
  readonly must: number;
  /** For a mentee who must be seated. */
  readonly forced: number;
};

/**
 * Proof that no matching is better: a price for a seat of each mentor, at least 0. In any matching a mentee
 * adds at most their largest pair weight less seat price. The sum of these gains and of the prices of all
 * seats is therefore an upper bound for every matching. The best matching reaches it.
 */
export type MatchingCertificate = {
  /** How the objectives were combined into one number. */
  readonly weights: ObjectiveWeights;
  /** The mentors, in the order of the prices. */
  readonly mentors: readonly MentorId[];
  readonly mentorPrice: Float64Array;
  /** Prices of the seats needed to reach a mentor's minimum; empty when no minimum is asked for. */
  readonly minimumPrice: Float64Array;
};
