import type { Text } from "../base/text.js";
import { entryIn } from "../codes/code-list.js";
import { assignmentCommandLabels } from "./assignment/command-register.js";
import type { StatusEntry } from "./engine/lifecycle.js";
import { pairingCommandLabels } from "./pairing/command-register.js";
import { programCommandLabels } from "./program/command-register.js";
import { assignmentStatuses } from "./states/assignment-state.js";
import { pairingStatuses } from "./states/pairing-state.js";
import { programStatuses } from "./states/program-state.js";

// What is said about the machines needs their words only, not what they do.

const commandLabels: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  program: programCommandLabels,
  assignment: assignmentCommandLabels,
  pairing: pairingCommandLabels,
};

const statuses: Readonly<Record<string, Readonly<Record<string, StatusEntry>>>> = {
  program: programStatuses,
  assignment: assignmentStatuses,
  pairing: pairingStatuses,
};

/** What a command of a machine is called; undefined of an unknown one. */
export function labelOfCommand(machine: string, command: string): Text | undefined {
  return entryIn(entryIn(commandLabels, machine) ?? {}, command);
}

/** What a status of a machine is called; undefined of an unknown one. */
export function labelOfStatus(machine: string, status: string): Text | undefined {
  return entryIn(entryIn(statuses, machine) ?? {}, status)?.label;
}
