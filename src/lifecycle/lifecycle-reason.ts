import type { AssignmentReason } from "./assignment/guards.js";
import type { CommonReason } from "./engine/refusal.js";
import type { PairingReason } from "./pairing/guards.js";
import type { ProgramReason } from "./program/reason.js";

/** What can stand in the way of a command of any of the three machines: what `describeRefusal` puts into words. */
export type LifecycleReason = ProgramReason | AssignmentReason | PairingReason | CommonReason;
