import type { Matching } from "./matching.js";

/** A matching as somebody may have made it by hand: the pairs are enough. */
export type MatchingToVerify = Pick<Matching, "pairs"> & Partial<Omit<Matching, "pairs">>;
