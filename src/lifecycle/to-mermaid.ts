import type { Language } from "../base/text.js";
import type { Role } from "../codes/roles.js";
import type { AnyState, StatusEntry } from "./machine.js";

/** What a picture needs of a machine. */
export type MachineTable = {
  readonly initial: AnyState;
  readonly states: Readonly<Record<string, StatusEntry>>;
  readonly transitions: readonly {
    readonly from: string;
    readonly to: string;
    readonly command: string;
    readonly actors: readonly Role[];
  }[];
};

/** A Mermaid state diagram of a machine, with its statuses named in the language. */
export function toMermaid(machine: MachineTable, language: Language): string {
  const names = Object.entries(machine.states).map(
    ([status, { label }]) => `  ${status}: ${label[language]}`,
  );
  const lines = machine.transitions.map(({ from, to, command }) => `  ${from} --> ${to}: ${command}`);
  const ends = Object.entries(machine.states).flatMap(([status, { terminal }]) =>
    terminal ? [`  ${status} --> [*]`] : [],
  );
  return ["stateDiagram-v2", ...names, `  [*] --> ${machine.initial.status}`, ...lines, ...ends].join("\n");
}
