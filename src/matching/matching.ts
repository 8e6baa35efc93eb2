import type { MenteeId } from "../base/id.js";
import type { BestOptions } from "./best-options.js";
import type { MatchingCertificate } from "./matching-certificate.js";
import type { MatchingRefusal } from "./matching-refusal.js";
import type { Pair } from "./pair.js";
import type { Wishes } from "./stable-ranks.js";

/** A proposal: people decide. Pairs stand in the order of mentees. */
export type Matching = {
  /** How it was found, so that it can be found again. */
  readonly how: HowMatched;
  readonly pairs: readonly Pair[];
  /** Without a seat; a legal and expected result: the search for a mentor goes on. */
  readonly unmatched: readonly MenteeId[];
  /** Sum of the scores, in basis points. */
  readonly total: number;
  /** Why there is no proposal; then nobody is paired. */
  readonly refusal?: MatchingRefusal;
  /**
   * What shows that no other matching is better: prices of seats (see `MatchingCertificate`); prices for the bound, and every
   * case of side conditions looked at; or that there is no blocking pair. Absent with a refusal.
   */
  readonly proof?: "prices" | "cases" | "stability";
  /** Prices that prove the bound; from `matchBest` only. */
  readonly certificate?: MatchingCertificate;
  /** For candidates cut by `perMentee`: whether the matching is proven to be the best one without the cut too. */
  readonly bestWithoutCut?: boolean;
  /** Whether the load was spread as evenly as equally good matchings allow; from `matchBest` only. */
  readonly evenLoad?: boolean;
  /** What was done with the preferences of people; from `matchStable` only. */
  readonly wishes?: Wishes;
  readonly spread: Spread;
  /** Equal for equal people, conditions and pairs, in whatever order they were given. */
  readonly fingerprint: string;
};

export type HowMatched =
  | { readonly method: "best"; readonly options: BestOptions }
  | { readonly method: "stable"; readonly proposing: "mentees" | "mentors" };

/** How even a proposal is; absent when nobody is paired. */
export type Spread = {
  /** Least, middle (the lower of two) and greatest score of a pair. */
  readonly score?: { readonly least: number; readonly middle: number; readonly most: number };
  /** Least and greatest number of mentees of a mentor who has any candidate, those from outside included. */
  readonly load?: { readonly least: number; readonly most: number };
};
