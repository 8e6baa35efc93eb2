import type { AssignmentState } from "../states/assignment-state.js";
import type { AssignmentCommand } from "./command.js";
import type { AssignmentEvent } from "./event.js";
import type { AssignmentContext, AssignmentReason } from "./guards.js";

/** The five types of the assignment's machine. */
export type AssignmentLifecycle = {
  readonly state: AssignmentState;
  readonly command: AssignmentCommand;
  readonly event: AssignmentEvent;
  readonly reason: AssignmentReason;
  readonly context: AssignmentContext;
};
