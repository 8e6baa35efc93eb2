import type { Actor } from "./actor.js";
import type { MachineTable } from "./to-mermaid.js";
import type { Transition } from "./transition.js";

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

/** `commands`: the command of the line, or of each of the lines that the event may come from. */
export type XStateMeta = {
  readonly commands: readonly string[];
  readonly actors: readonly Actor[];
  readonly guards: readonly string[];
};

/**
 * The table of a machine for XState 5: its visualisers, its graph tools, its tests. Only the table goes over; actors and
 * guards are in `meta`, since their answers are this library's. What moves the machine are the types of **commands**
 * (`submit`); with `events` those of this library's events (`submitted`), so that a stored history can be sent to it event
 * by event. There the commands of a status that cause the same event are one transition.
 *
 * @throws RangeError with `events`, when commands of one status cause the same event and lead to different statuses
 * @example
 * createMachine(toXState(programMachine)); // takes { type: "submit" }
 * const theirs = createMachine(toXState(programMachine, { on: "events" }));
 * events.reduce((at, event) => transition(theirs, at, event)[0], initialTransition(theirs)[0]).value; // "archived"
 */
export function toXState(
  machine: MachineTable,
  { on = "commands" }: { readonly on?: "commands" | "events" } = {},
): XStateConfig {
  const nodes = Object.entries(machine.states).map(([status, { terminal, label }]) => {
    const lines = machine.transitions.filter(({ from }) => from === status);
    const nameOf = ({ command }: Transition): string =>
      on === "commands" ? command : (machine.commands[command]?.event ?? command);
    const names = [...new Set(lines.map(nameOf))];
    const moves = names.map(
      (name) =>
        [
          name,
          moveOf(
            machine,
            name,
            lines.filter((line) => nameOf(line) === name),
          ),
        ] as const,
    );
    const node: XStateNode = terminal
      ? { type: "final", description: label.en }
      : { description: label.en, on: Object.fromEntries(moves) };
    return [status, node] as const;
  });
  return { id: machine.name, initial: machine.initial.status, states: Object.fromEntries(nodes) };
}

type XStateMove = NonNullable<XStateNode["on"]>[string];

function moveOf(machine: MachineTable, name: string, lines: readonly Transition[]): XStateMove {
  const [target = "", ...others] = new Set(lines.map(({ to }) => to));
  if (others.length > 0)
    throw new RangeError(`"${name}" leads to "${target}" and to "${others.join('", "')}"`);
  const commands = lines.map(({ command }) => command);
  const description = commands.map((command) => machine.commands[command]?.label.en ?? command).join(", ");
  const actors = [...new Set(lines.flatMap((line) => line.actors))];
  const guards = [...new Set(lines.flatMap((line) => line.guards))];
  return { target, description, meta: { commands, actors, guards } };
}
