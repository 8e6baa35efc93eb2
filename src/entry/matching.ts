export { candidatesOf, type Candidates } from "../matching/candidates-of.js";
export type { MatchingRequest, PairOfIds, Waiver } from "../matching/matching-request.js";
export { builtInCriteria, earlierPairing, lightLoad } from "../matching/built-in-criteria.js";
export { fullScore, reweighed, type Criterion, type PairReader, type Reading } from "../matching/criteria.js";
export type { PairRules } from "../matching/exclusions-of.js";
export { hardRules, type Exclusion, type HardRule } from "../matching/hard-rules.js";
export type { ScorePart } from "../matching/score-pair.js";
export { explainPair, type Explanation } from "../matching/explain-pair.js";
export { matchBest } from "../matching/match-best.js";
export { matchStable } from "../matching/match-stable.js";
export type { BestOptions, Objective } from "../matching/best-options.js";
export type {
  HowMatched,
  Matching,
  MatchingRefusal,
  Pair,
  SideCondition,
  Spread,
} from "../matching/matching.js";
export type { MatchingCertificate } from "../matching/certificate.js";
export type { ObjectiveWeights } from "../matching/objective-weights.js";
export type { Wishes } from "../matching/stable-ranks.js";
export { verifyMatching, type MatchingFault, type MatchingToVerify } from "../matching/verify-matching.js";
export { diagnose, type Diagnosis } from "../matching/diagnose.js";
export type { ScarceSeats } from "../matching/scarce-seats.js";
export { withRemedy, type Remedy, type RemedyStep } from "../matching/remedy.js";
export { suggest, type Suggestion } from "../matching/suggest.js";
export { whyNot, type WhyNot } from "../matching/why-not.js";
export { changesBetween, type MatchingChange } from "../matching/changes-between.js";
