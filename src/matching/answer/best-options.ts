import type { Mentee } from "../../model/mentee.js";
import type { MatchingCertificate } from "./matching-certificate.js";
import type { Pair } from "./pair.js";

/**
 * What a matching optimises: the number of mentees with a mentor; their needs (see `need`); the sum of
 * scores; an even load. An even load has the least sum of squares, which also makes the greatest load least.
 */
export type Objective = "seated" | "needs" | "score" | "even-load";

export type BestOptions = {
  /**
   * In strict order: a later objective only breaks ties of the earlier ones. `"even-load"` can only be the
   * last. Default: all four, in the order of the type.
   */
  readonly objectives?: readonly Objective[];
  /** How much a mentee needs a mentor, a whole number from 0 to 100. Default: the strongest level of difficulty. */
  readonly need?: (mentee: Mentee) => number;
  /** An earlier matching: the search starts from its prices, and `stability` counts its pairs. */
  readonly previous?: { readonly pairs: readonly Pair[]; readonly certificate?: MatchingCertificate };
  /** Added to the score of each pair of `previous`, in whole basis points from 0 to 10 000. Default 0. */
  readonly stability?: number;
  /**
   * Refuse when somebody would stay without a mentor. The refusal names the mentees who compete for too few
   * seats.
   */
  readonly everybody?: boolean;
  /**
   * The largest number of cases of side conditions to solve; beyond it the answer is a refusal. Default 1
   * 000.
   */
  readonly mostCases?: number;
};
