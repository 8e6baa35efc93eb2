import type { ProgramState } from "../states/program-state.js";
import type { ProgramCommand } from "./command.js";
import type { ProgramContext } from "./context.js";
import type { ProgramEvent } from "./event.js";
import type { ProgramReason } from "./reason.js";

/** The five types of the program's machine. */
export type ProgramLifecycle = {
  readonly state: ProgramState;
  readonly command: ProgramCommand;
  readonly event: ProgramEvent;
  readonly reason: ProgramReason;
  readonly context: ProgramContext;
};
