export { candidatesOf, type Candidates, type MatchingRequest } from "../matching/candidates-of.js";
export { matchBest, type Matching, type Pair } from "../matching/match-best.js";
export { explainPair, type Explanation } from "../matching/explain-pair.js";
export { builtInCriteria, type Criterion } from "../matching/criteria.js";
export type { Exclusion, HardRules } from "../matching/hard-rules.js";
export type { ScorePart } from "../matching/score-pair.js";
