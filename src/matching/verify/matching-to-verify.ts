import type { Matching } from "../answer/matching.js";

/** A matching to verify, which may be made by hand: only the pairs are required. */
export type MatchingToVerify = Pick<Matching, "pairs"> & Partial<Omit<Matching, "pairs">>;
