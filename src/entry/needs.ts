export { agreementOf, type Agreement, type CodeSideBySide } from "../needs/agreement-of.js";
export {
  changeOf,
  countChanges,
  mergeChangeCounts,
  type ChangeCounts,
  type LevelChange,
  type LevelMoves,
  type NeedsChange,
} from "../needs/change-of.js";
export { checkInstrument, type InstrumentCheck } from "../needs/check-instrument.js";
export { createInstrument, defineInstrument } from "../needs/create-instrument.js";
export { builtInInstruments } from "../needs/data/built-in-instruments.js";
export {
  educationalOrderOf,
  type EducationalOrder,
  type ForMentoring,
  type ForTraining,
  type Helper,
  type NotOffered,
  type OrderedDifficulty,
  type OrderOptions,
} from "../needs/educational-order.js";
export type {
  InstrumentIssue,
  InstrumentIssueCode,
  InstrumentIssueFacts,
} from "../needs/instrument-issue.js";
export type {
  Band,
  DifficultEnd,
  Instrument,
  InstrumentDefinition,
  InstrumentItem,
  InstrumentSource,
  ItemAsks,
  ItemCode,
  ItemDefinition,
  Scale,
  ScaleDefinition,
  Total,
  TotalDefinition,
  TotalMethod,
} from "../needs/instrument.js";
export { needsOf } from "../needs/needs-of.js";
export type {
  CodeEvidence,
  ItemEvidence,
  ItemFate,
  Needs,
  UncodedMark,
  UnreadAnswer,
} from "../needs/needs.js";
export {
  countOrders,
  mergeOrders,
  type OrderConflict,
  type OrderCounts,
  type OrderedFrom,
  type OrderGroup,
  type OrderLine,
} from "../needs/order-counts.js";
export { prerequisitesOf } from "../needs/prerequisites.js";
export { draftPlan, proposePlan } from "../needs/propose-plan.js";
export type {
  PlanQuestion,
  PlanStage,
  ProposalReason,
  ProposalReasonFacts,
  ProposedActivity,
  ProposedOutcome,
  ProposedPlan,
  Unaddressed,
} from "../needs/proposed-activity.js";
export type { PlanOutcome } from "../needs/data/purpose-plans.js";
export { purposesOf } from "../needs/purposes-of.js";
export { scoresOf, type Score } from "../needs/score-of.js";
