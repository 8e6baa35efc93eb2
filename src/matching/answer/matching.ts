import type { MenteeId } from "../../base/id.js";
import type { BestOptions } from "./best-options.js";
import type { MatchingCertificate } from "./matching-certificate.js";
import type { MatchingRefusal } from "./matching-refusal.js";
import type { Pair } from "./pair.js";
import type { Wishes } from "./wishes.js";

/** A proposal; people decide. Pairs are in the order of mentees. */
export type Matching = {
  /** The method and its options, so that the matching can be repeated. */
  readonly how: HowMatched;
  readonly pairs: readonly Pair[];
  /** Mentees without a mentor. This is lawful and expected: the search for a mentor goes on. */
  readonly unmatched: readonly MenteeId[];
  /** Sum of the scores, in basis points. */
  readonly total: number;
  /** Why there is no proposal; then there are no pairs. */
  readonly refusal?: MatchingRefusal;
  /**
   * What proves the matching. `"prices"`: seat prices prove that none is better (see `MatchingCertificate`).
   * `"cases"`: prices give the upper bound, and all cases of side conditions were covered. `"stability"`:
   * there is no blocking pair. Absent with a refusal.
   */
  readonly proof?: "prices" | "cases" | "stability";
  /** Prices that prove the upper bound; from `matchBest` only. */
  readonly certificate?: MatchingCertificate;
  /** For candidates cut by `perMentee`: whether the matching is proven to be the best one without the cut too. */
  readonly bestWithoutCut?: boolean;
  /** Whether the load is as even as equally good matchings allow; from `matchBest` only. */
  readonly evenLoad?: boolean;
  /** How preferences were used; from `matchStable` only. */
  readonly wishes?: Wishes;
  readonly spread: Spread;
  /** Equal for equal people, conditions and pairs, whatever the order of the input. */
  readonly fingerprint: string;
  /** By `sealed`: `verifyMatching` says when anything was changed since. */
  readonly digest?: string;
};

export type HowMatched =
  | { readonly method: "best"; readonly options: BestOptions }
  | { readonly method: "stable"; readonly proposing: "mentees" | "mentors" };

/** Range of scores and loads; empty when there are no pairs. */
export type Spread = {
  /** Least, median (the lower of two) and greatest score of a pair. */
  readonly score?: { readonly least: number; readonly middle: number; readonly most: number };
  /**
   * Least and greatest number of mentees, including those from outside, of mentors who are a candidate for
   * anybody.
   */
  readonly load?: { readonly least: number; readonly most: number };
};
