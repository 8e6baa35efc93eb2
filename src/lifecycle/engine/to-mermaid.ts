import type { Language, Text } from "../../base/text.js";
import type { AnyState, StatusEntry } from "./lifecycle.js";
import type { Transition } from "./transition.js";

/** What a picture needs of a machine. */
export type MachineTable = {
  readonly name: string;
  readonly initial: Pick<AnyState, "status">;
  readonly states: Readonly<Record<string, StatusEntry>>;
  readonly commands: Readonly<Record<string, { readonly label: Text; readonly event: string }>>;
  readonly transitions: readonly Transition[];
};

/**
 * A Mermaid state diagram of a machine, with its statuses and commands named in the language.
 *
 * @param language Russian when absent
 * @example toMermaid(pairingMachine, "en") // "stateDiagram-v2 …"
 */
export function toMermaid(machine: MachineTable, language: Language = "ru"): string {
  const states = Object.entries(machine.states);
  // A hyphen inside a name is not safe in every version of Mermaid.
  const name = (status: string): string => status.replaceAll("-", "_");
  const names = states.map(([status, { label }]) => `  ${name(status)}: ${label[language]}`);
  const lines = machine.transitions.map(
    ({ from, to, command }) =>
      `  ${name(from)} --> ${name(to)}: ${machine.commands[command]?.label[language] ?? command}`,
  );
  const ends = states.flatMap(([status, { terminal }]) => (terminal ? [`  ${name(status)} --> [*]`] : []));
  const start = `  [*] --> ${name(machine.initial.status)}`;
  return ["stateDiagram-v2", ...names, start, ...lines, ...ends].join("\n");
}
