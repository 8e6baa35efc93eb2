import { assignmentMachine, pairingMachine, programMachine } from "nastavnik";
import { scenariosOf, type Lifecycle, type Machine } from "nastavnik/lifecycle";

/**
 * The three tables as JSON: states, lines, and by scenario the events of a whole way with the status after each. Whoever
 * keeps to the lines comes to the same statuses.
 */
export function machinesText(): string {
  const machines = [ofMachine(programMachine), ofMachine(assignmentMachine), ofMachine(pairingMachine)];
  return `{"version":1,"machines":[\n${machines.join(",\n")}\n]}\n`;
}

function ofMachine<T extends Lifecycle>(machine: Machine<T>): string {
  const { name, version, initial, states, transitions } = machine;
  const statuses = Object.fromEntries(
    Object.entries<{ readonly terminal: boolean }>(states).map(([status, { terminal }]) => [
      status,
      { terminal },
    ]),
  );
  const lines = transitions.map(({ from, command, to, actors, guards }) =>
    JSON.stringify({ from, command, to, actors, guards, event: eventOf(machine, command) }),
  );
  const histories = scenariosOf(machine).map(({ name: scenario, steps }) => {
    const events = steps.flatMap((step) => step.events);
    return JSON.stringify({ name: scenario, events, statuses: steps.map(({ to }) => to) });
  });
  const head = JSON.stringify({ name, version, initial: initial.status, states: statuses }).slice(0, -1);
  return `${head},"lines":[\n${lines.join(",\n")}\n],"histories":[\n${histories.join(",\n")}\n]}`;
}

/** The type of the event that a command leads to. */
function eventOf<T extends Lifecycle>(machine: Machine<T>, command: T["command"]["type"]): string {
  for (const { steps } of scenariosOf(machine))
    for (const step of steps) {
      const [event] = step.events;
      if (step.command.type === command && event !== undefined) return event.type;
    }
  throw new Error(`no scenario takes ${command}`);
}
