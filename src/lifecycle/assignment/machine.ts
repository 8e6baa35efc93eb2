import { defineMachine } from "../engine/define-machine.js";
import { firstDay } from "../engine/input.js";
import type { Machine } from "../engine/machine.js";
import { assignmentStatuses } from "../states/assignment-state.js";
import { assignmentCommands } from "./command-register.js";
import { assignmentGuards } from "./guards.js";
import type { AssignmentLifecycle } from "./lifecycle.js";
import { assignmentTable } from "./table.js";

/**
 * The mentor's assignment, from offer to end: consent in writing, contract clause, order, and the way out by three
 * working days' notice of either side, for which no reason is asked (before 1 March 2025 by article 60.2).
 */
export const assignmentMachine: Machine<AssignmentLifecycle> = /* @__PURE__ */ defineMachine<
  AssignmentLifecycle,
  typeof assignmentTable
>({
  name: "assignment",
  version: 1,
  initial: { status: "new", seq: 0, asOf: firstDay },
  states: assignmentStatuses,
  transitions: assignmentTable,
  commands: assignmentCommands,
  guards: assignmentGuards,
  subjectOf: ({ assignment }) => assignment.id,
  upgrades: [],
});
