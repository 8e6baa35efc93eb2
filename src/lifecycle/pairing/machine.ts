import { defineMachine } from "../engine/define-machine.js";
import { firstDay } from "../engine/input.js";
import type { Machine } from "../engine/machine.js";
import { pairingStatuses } from "../states/pairing-state.js";
import { pairingCommands } from "./command-register.js";
import { pairingGuards } from "./guards.js";
import type { PairingLifecycle } from "./lifecycle.js";
import { pairingTable } from "./table.js";

/** A pair or group, from proposal through everybody's consent and the order to its end. */
export const pairingMachine: Machine<PairingLifecycle> = /* @__PURE__ */ defineMachine<
  PairingLifecycle,
  typeof pairingTable
>({
  name: "pairing",
  version: 1,
  initial: { status: "new", seq: 0, asOf: firstDay },
  states: pairingStatuses,
  transitions: pairingTable,
  commands: pairingCommands,
  guards: pairingGuards,
  subjectOf: ({ pairing }) => pairing.id,
  upgrades: [],
});
