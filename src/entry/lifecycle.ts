export { decide } from "../lifecycle/decide.js";
export { evolve } from "../lifecycle/evolve.js";
export { replay, type DamagedHistory } from "../lifecycle/replay.js";
export { toMermaid, type MachineTable } from "../lifecycle/to-mermaid.js";
export { programMachine } from "../lifecycle/program-machine.js";
export type {
  AnyCommand,
  AnyEvent,
  AnyReason,
  AnyState,
  DecisionContext,
  Machine,
  StatusEntry,
  Transition,
} from "../lifecycle/machine.js";
export type { CommonReason, Refusal } from "../lifecycle/refusal.js";
export type { ProgramContext, ProgramReason } from "../lifecycle/program-guards.js";
export type {
  ActivitiesDone,
  ActiveProgram,
  DifficultyOutcomes,
  ProgramCommand,
  ProgramEvent,
  ProgramState,
} from "../lifecycle/program-state.js";
