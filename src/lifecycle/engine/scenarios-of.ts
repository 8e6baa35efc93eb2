import { decide } from "./decide.js";
import { evolve } from "./evolve.js";
import type { Lifecycle, Machine, SampleMove } from "./machine.js";
import { pathTo } from "./path-to.js";

/** One command of a scenario: what is handed in, and the events that must come out. */
export type ScenarioStep<T extends Lifecycle> = {
  readonly from: T["state"]["status"];
  readonly to: T["state"]["status"];
  readonly command: T["command"];
  readonly context: T["context"];
  readonly events: readonly T["event"][];
};

/** A way from the initial status through one line of the table, which names it, to an end. */
export type Scenario<T extends Lifecycle> = {
  readonly name: string;
  readonly steps: readonly ScenarioStep<T>[];
};

/**
 * Command sequences, made up, that together take every line of the table and all end in a terminal status: send
 * them to a service built on the machine and compare the events. Quadratic in the number of lines.
 *
 * @throws RangeError when a machine of your own has a sample that its guards refuse
 * @example
 * for (const { steps } of scenariosOf(pairingMachine))
 *   for (const { command, context, events } of steps) expect(await send(command, context)).toEqual(events);
 */
export function scenariosOf<T extends Lifecycle>(machine: Machine<T>): readonly Scenario<T>[] {
  const samples = machine.samples();
  const open = new Set(machine.transitions);
  const scenarios: Scenario<T>[] = [];
  for (const line of open) {
    const before = pathTo(machine, machine.initial.status, (status) => status === line.from) ?? [];
    const after = pathTo(machine, line.to, (status) => isTerminal(machine, status)) ?? [];
    const path = [...before, line, ...after];
    for (const taken of path) open.delete(taken);
    const moves = path.map(({ command }) => samples[command]);
    scenarios.push({ name: `${line.from} --${line.command}--> ${line.to}`, steps: walk(machine, moves) });
  }
  return scenarios;
}

function isTerminal<T extends Lifecycle>({ states }: Machine<T>, status: string): boolean {
  return states[status as T["state"]["status"]].terminal;
}

function walk<T extends Lifecycle>(
  machine: Machine<T>,
  lines: readonly (readonly SampleMove<T>[])[],
): readonly ScenarioStep<T>[] {
  const steps: ScenarioStep<T>[] = [];
  let state = machine.initial;
  for (const moves of lines) {
    for (const [i, { command, context }] of moves.entries()) {
      const on = context.on > state.asOf ? context.on : state.asOf;
      const answer = decide(machine, state, command, { ...context, on });
      if (answer.ok) {
        const from: T["state"]["status"] = state.status;
        for (const event of answer.value) state = evolve(machine, state, event);
        steps.push({ from, to: state.status, command, context: { ...context, on }, events: answer.value });
      } else if (i === moves.length - 1) {
        const codes = answer.issues[0].reasons.map(({ code }) => code).join(", ");
        throw new RangeError(`${machine.name}: the sample of "${command.type}" is refused: ${codes}`);
      }
    }
  }
  return steps;
}
