import type { Actor } from "./actor.js";
import type { MachineTable } from "./to-mermaid.js";

/** A machine configuration as `createMachine` of XState 5 takes it; plain JSON. */
export type XStateConfig = {
  readonly id: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, XStateNode>>;
};

export type XStateNode = {
  readonly type?: "final";
  readonly description: string;
  readonly on?: Readonly<
    Record<string, { readonly target: string; readonly description: string; readonly meta: XStateMeta }>
  >;
};

export type XStateMeta = { readonly actors: readonly Actor[]; readonly guards: readonly string[] };

/**
 * The table of a machine for XState 5: its visualisers, its graph tools, its tests. Only the table goes over;
 * actors and guards are in `meta`, since their answers are this library's.
 *
 * @example createMachine(toXState(programMachine))
 */
export function toXState(machine: MachineTable): XStateConfig {
  const nodes = Object.entries(machine.states).map(([status, { terminal, label }]) => {
    const lines = machine.transitions.filter(({ from }) => from === status);
    const on = lines.map(({ command, to, actors, guards }) => {
      const description = machine.commands[command]?.en ?? command;
      return [command, { target: to, description, meta: { actors, guards } }] as const;
    });
    const node: XStateNode = terminal
      ? { type: "final", description: label.en }
      : { description: label.en, on: Object.fromEntries(on) };
    return [status, node] as const;
  });
  return { id: machine.name, initial: machine.initial.status, states: Object.fromEntries(nodes) };
}
