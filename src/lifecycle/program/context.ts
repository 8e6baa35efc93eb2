import type { Program } from "../../model/program.js";
import type { RegulationProfile } from "../../rules/regulation-profile.js";
import type { AssignmentState } from "../states/assignment-state.js";
import type { AnyCommand, DecisionContext, Obstacle } from "../engine/lifecycle.js";
import type { PairingState } from "../states/pairing-state.js";
import type { ProgramReason } from "./reason.js";
import type { ProgramState } from "../states/program-state.js";

/**
 * What a program's commands are judged by: the program as it is drawn up (for `amend` the amended text), the
 * profile of its start, and what is known of the mentors' assignments and of the pair. Without `pairing` the
 * order named by `start` is the only evidence of the pair.
 */
export type ProgramContext = DecisionContext & {
  readonly program: Program;
  readonly profile: RegulationProfile;
  /** States of the assignments that serve this program; when absent, what depends on them is refused. */
  readonly assignments?: readonly AssignmentState[];
  readonly pairing?: PairingState;
};

export type ProgramGuard = (
  state: ProgramState,
  command: AnyCommand,
  context: ProgramContext,
) => Obstacle<ProgramReason> | undefined;
