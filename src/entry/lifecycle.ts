export { decide } from "../lifecycle/decide.js";
export { evolve } from "../lifecycle/evolve.js";
export { replay, type DamagedHistory, type HistoryDamage } from "../lifecycle/replay.js";
export { stateOn } from "../lifecycle/state-on.js";
export { readHistory, type UnreadableHistory } from "../lifecycle/read-history.js";
export { allowedCommands, type CommandAnswer, type InputRemedy } from "../lifecycle/allowed-commands.js";
export { consequencesOf, type LifecycleDataset, type LifecycleEvent } from "../lifecycle/consequences-of.js";
export { patchesOf, type JsonPatch } from "../lifecycle/patches-of.js";
export { scenariosOf, type Scenario, type ScenarioStep } from "../lifecycle/scenarios-of.js";
export { dueOn, type DueItem, type PlanProgress, type ProgramDues } from "../lifecycle/due-on.js";
export { checkpointsOf } from "../lifecycle/checkpoints-of.js";
export { toMermaid, type MachineTable } from "../lifecycle/to-mermaid.js";
export { toMarkdownTable } from "../lifecycle/to-markdown-table.js";
export { toXState, type XStateConfig, type XStateMeta, type XStateNode } from "../lifecycle/to-x-state.js";
export type { Actor } from "../lifecycle/actor.js";
export {
  defineMachine,
  type AnyCommand,
  type AnyEvent,
  type AnyReason,
  type AnyState,
  type BodyOf,
  type DecisionContext,
  type FieldCheck,
  type HistoryPlace,
  type IndexedLine,
  type Lifecycle,
  type LineIndex,
  type Machine,
  type Obstacle,
  type Phase,
  type SampleMove,
  type Stamp,
  type StatusEntry,
  type StoredEvent,
  type Transition,
  type Upgrade,
} from "../lifecycle/machine.js";
export type { CommonReason, Refusal } from "../lifecycle/refusal.js";
export type { Missing, Remedy, RemedyStep } from "../lifecycle/remedy.js";
export type { StampDamage } from "../lifecycle/damage-of.js";
export { programMachine, type ProgramLifecycle } from "../lifecycle/program-machine.js";
export type { Extension, ProgramCommand } from "../lifecycle/program-command.js";
export type { ProgramEvent } from "../lifecycle/program-event.js";
export type { ProgramContext } from "../lifecycle/program-context.js";
export type { ProgramReason } from "../lifecycle/program-reason.js";
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
} from "../lifecycle/program-state.js";
export { assignmentMachine, type AssignmentLifecycle } from "../lifecycle/assignment-machine.js";
export type { AssignmentCommand } from "../lifecycle/assignment-command.js";
export type { AssignmentEvent } from "../lifecycle/assignment-event.js";
export type {
  AssignmentContext,
  AssignmentPapers,
  AssignmentReason,
} from "../lifecycle/assignment-guards.js";
export type {
  AssignmentEnding,
  AssignmentStanding,
  AssignmentState,
  Consented,
  Contracted,
  InForce,
  NoticeGiven,
  NoticeSide,
} from "../lifecycle/assignment-state.js";
export { pairingMachine, type PairingLifecycle } from "../lifecycle/pairing-machine.js";
export type { PairingCommand, PairingEvent } from "../lifecycle/pairing-event.js";
export type { PairingContext, PairingPapers, PairingReason } from "../lifecycle/pairing-guards.js";
export type { PairingConsents, PairingStanding, PairingState } from "../lifecycle/pairing-state.js";
