export { assignmentAfter, type ContractTexts } from "../lifecycle/assignment/assignment-after.js";
export type { AssignmentCommand } from "../lifecycle/assignment/command.js";
export type { AssignmentEvent } from "../lifecycle/assignment/event.js";
export type {
  AssignmentContext,
  AssignmentPapers,
  AssignmentReason,
} from "../lifecycle/assignment/guards.js";
export type { AssignmentLifecycle } from "../lifecycle/assignment/lifecycle.js";
export { assignmentMachine } from "../lifecycle/assignment/machine.js";
export { consequencesOf, type LifecycleDataset, type LifecycleEvent } from "../lifecycle/consequences-of.js";
export type { Actor } from "../lifecycle/engine/actor.js";
export {
  allowedCommands,
  type CommandAnswer,
  type InputRemedy,
} from "../lifecycle/engine/allowed-commands.js";
export {
  auditHistory,
  type Audit,
  type AuditedEvent,
  type KnownThen,
} from "../lifecycle/engine/audit-history.js";
export { brokenLinksOf, chainOf, type Chained } from "../lifecycle/engine/chain-of.js";
export type { StampDamage } from "../lifecycle/engine/damage-of.js";
export { decide } from "../lifecycle/engine/decide.js";
export { evolve } from "../lifecycle/engine/evolve.js";
export type { CommandOf, CommandsOf, FactsIn, FieldsOf, NextOf } from "../lifecycle/engine/command-of.js";
export { defineMachine } from "../lifecycle/engine/define-machine.js";
export type { Growing } from "../lifecycle/engine/growing.js";
export type {
  AnyCommand,
  AnyEvent,
  AnyReason,
  AnyState,
  CommandIn,
  DecisionContext,
  EventIn,
  EventsByType,
  FieldCheck,
  Lifecycle,
  Obstacle,
  Phase,
  Stamp,
  StateIn,
  StatusEntry,
  StoredEvent,
} from "../lifecycle/engine/lifecycle.js";
export type {
  FieldList,
  GuardOf,
  HistoryPlace,
  IndexedLine,
  Machine,
  MachineCommand,
  MachineDefinition,
  MachineIndex,
  MachineStep,
  Upgrade,
} from "../lifecycle/engine/machine.js";
export { readHistory, type UnreadableHistory } from "../lifecycle/engine/read-history.js";
export type { CommonReason, Refusal } from "../lifecycle/engine/refusal.js";
export type { Missing, Remedy, RemedyStep } from "../lifecycle/engine/remedy.js";
export { replay, type DamagedHistory, type HistoryDamage } from "../lifecycle/engine/replay.js";
export type { SampleMove, SamplesOf } from "../lifecycle/engine/samples-of.js";
export { stateOn } from "../lifecycle/engine/state-on.js";
export { toMarkdownTable } from "../lifecycle/engine/to-markdown-table.js";
export { toMermaid, type MachineTable } from "../lifecycle/engine/to-mermaid.js";
export {
  toXState,
  type XStateConfig,
  type XStateMeta,
  type XStateNode,
} from "../lifecycle/engine/to-x-state.js";
export type { LineOf, TableOf, Transition } from "../lifecycle/engine/transition.js";
export { pairingAfter } from "../lifecycle/pairing/pairing-after.js";
export type { PairingCommand, PairingEvent } from "../lifecycle/pairing/event.js";
export type { PairingContext, PairingPapers, PairingReason } from "../lifecycle/pairing/guards.js";
export type { PairingLifecycle } from "../lifecycle/pairing/lifecycle.js";
export { pairingMachine } from "../lifecycle/pairing/machine.js";
export { checkpointsOf } from "../lifecycle/program/checkpoints-of.js";
export type { Extension, ProgramCommand } from "../lifecycle/program/command.js";
export type { ProgramContext } from "../lifecycle/program/context.js";
export {
  dueOn,
  type DueContext,
  type DueItem,
  type PlanProgress,
  type ProgramDues,
} from "../lifecycle/program/due-on.js";
export type { ProgramEvent } from "../lifecycle/program/event.js";
export { heldDaysOf, type HeldDays } from "../lifecycle/program/held-days-of.js";
export type { ProgramLifecycle } from "../lifecycle/program/lifecycle.js";
export { programMachine } from "../lifecycle/program/machine.js";
export type { ProgramReason } from "../lifecycle/program/reason.js";
export type { LifecycleReason } from "../lifecycle/lifecycle-reason.js";
export { scenariosOf, type Scenario, type ScenarioStep } from "../lifecycle/scenarios-of.js";
export type {
  AssignmentEnding,
  AssignmentStanding,
  AssignmentState,
  Consented,
  Contracted,
  InForce,
  NoticeGiven,
  NoticeSide,
} from "../lifecycle/states/assignment-state.js";
export type { PairingConsents, PairingStanding, PairingState } from "../lifecycle/states/pairing-state.js";
export type {
  ActivitiesDone,
  DifficultyOutcomes,
  DraftProgram,
  EndedProgram,
  FinishedProgram,
  PairSide,
  ProgramStanding,
  ProgramState,
  RunningProgram,
} from "../lifecycle/states/program-state.js";
