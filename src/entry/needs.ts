export { agreementOf, type Agreement, type CodeSideBySide } from "../needs/agreement-of.js";
export {
  changeOf,
  countChanges,
  mergeChangeCounts,
  type ChangeCounts,
  type CodeChange,
  type LevelMoves,
  type NeedsChange,
} from "../needs/change-of.js";
export { checkInstrument, type InstrumentCheck } from "../needs/check-instrument.js";
export { createInstrument, defineInstrument } from "../needs/create-instrument.js";
export { builtInInstruments } from "../needs/data/built-in-instruments.js";
export type {
  InstrumentIssue,
  InstrumentIssueCode,
  InstrumentIssueFacts,
  ShapeIssueFacts,
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
export { scoresOf, type Score } from "../needs/score-of.js";
