import type { Mentee } from "../model/mentee.js";
import type { MatchingCertificate } from "./matching-certificate.js";
import type { Pair } from "./pair.js";

/**
 * What a matching is to be good at: mentees seated; their needs (see `need`); the sum of scores; load spread evenly (the
 * least sum of squares, which is also the least greatest load).
 */
export type Objective = "seated" | "needs" | "score" | "even-load";

export type BestOptions = {
  /**
   * What comes first comes first without exception: a later objective only decides between what the earlier ones hold
   * equal. `"even-load"` can only be the last. Default: all four, in the order of the type.
   */
  readonly objectives?: readonly Objective[];
  /** How much a mentee needs a mentor, a whole number from 0 to 100. Default: the strongest level of difficulty. */
  readonly need?: (mentee: Mentee) => number;
  /** An earlier matching: the search starts from its prices, and `stability` counts its pairs. */
  readonly previous?: { readonly pairs: readonly Pair[]; readonly certificate?: MatchingCertificate };
  /** What a pair of `previous` is worth beyond its score, in whole basis points from 0 to 10 000. Default 0. */
  readonly stability?: number;
  /** Refuse, with the mentees who compete for too few seats, when somebody would stay without a mentor. */
  readonly everybody?: boolean;
  /** How many cases of side conditions are looked at before giving up with a refusal. Default 1 000. */
  readonly mostCases?: number;
};
