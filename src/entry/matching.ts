export type { BestOptions, Objective } from "../matching/answer/best-options.js";
export { builtInCriteria, earlierPairing, lightLoad } from "../matching/request/built-in-criteria.js";
export { candidatesOf, type Candidates } from "../matching/candidates/candidates-of.js";
export { changesBetween, type MatchingChange } from "../matching/answer/changes-between.js";
export {
  fullScore,
  reweighed,
  type Criterion,
  type PairReader,
  type Reading,
} from "../matching/request/criteria.js";
export { diagnose, type Diagnosis } from "../matching/why/diagnose.js";
export type { PairRules } from "../matching/candidates/exclusions-of.js";
export { explainPair, type Explanation } from "../matching/candidates/explain-pair.js";
export { hardRules, type Exclusion, type HardRule } from "../matching/request/hard-rules.js";
export { matchBest } from "../matching/best/match-best.js";
export { matchStable } from "../matching/stable/match-stable.js";
export type { MatchingCertificate, ObjectiveWeights } from "../matching/answer/matching-certificate.js";
export type {
  MatchingFault,
  MatchingFaultCode,
  MatchingFaultFacts,
} from "../matching/verify/matching-fault.js";
export type { MatchingRefusal, SideCondition } from "../matching/answer/matching-refusal.js";
export type { MatchingRequest, PairOfIds, Waiver } from "../matching/request/matching-request.js";
export type { MatchingToVerify } from "../matching/verify/matching-to-verify.js";
export type { HowMatched, Matching, Spread } from "../matching/answer/matching.js";
export type { Pair } from "../matching/answer/pair.js";
export { withRemedy, type SeatingRemedy, type SeatingStep } from "../matching/why/remedy.js";
export type { ScarceSeats } from "../matching/answer/scarce-seats.js";
export type { ScorePart } from "../matching/candidates/score-pair.js";
export type { Wishes } from "../matching/answer/wishes.js";
export { suggest, type Suggestion } from "../matching/candidates/suggest.js";
export { verifyMatching } from "../matching/verify/verify-matching.js";
export { whyNot, type WhyNot } from "../matching/why/why-not.js";
