import type { PairingState } from "../states/pairing-state.js";
import type { PairingCommand, PairingEvent } from "./event.js";
import type { PairingContext, PairingReason } from "./guards.js";

/** The five types of the pair's machine. */
export type PairingLifecycle = {
  readonly state: PairingState;
  readonly command: PairingCommand;
  readonly event: PairingEvent;
  readonly reason: PairingReason;
  readonly context: PairingContext;
};
