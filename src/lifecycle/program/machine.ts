import { defineMachine } from "../engine/define-machine.js";
import { firstDay } from "../engine/input.js";
import type { Machine } from "../engine/machine.js";
import { programStatuses } from "../states/program-state.js";
import { programCommands } from "./command-register.js";
import { programGuards } from "./guards.js";
import type { ProgramLifecycle } from "./lifecycle.js";
import { programTable } from "./table.js";
import { programUpgrades } from "./upgrades.js";

/** A personalised program from its first draft to the archive. */
export const programMachine: Machine<ProgramLifecycle> = /* @__PURE__ */ defineMachine<
  ProgramLifecycle,
  typeof programTable
>({
  name: "program",
  version: 3,
  initial: { status: "draft", authors: [], remarks: [], seq: 0, asOf: firstDay },
  states: programStatuses,
  transitions: programTable,
  commands: programCommands,
  guards: programGuards,
  subjectOf: ({ program }) => program.id,
  upgrades: programUpgrades,
});
