import { assignmentSamples } from "./assignment/command-register.js";
import { decide } from "./engine/decide.js";
import { evolve } from "./engine/evolve.js";
import type { Lifecycle } from "./engine/lifecycle.js";
import type { Machine } from "./engine/machine.js";
import { pathTo } from "./engine/path-to.js";
import type { SampleMove, SamplesOf } from "./engine/samples-of.js";
import { pairingSamples } from "./pairing/command-register.js";
import { programSamples } from "./program/command-register.js";

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
 * @param samples those of the library when absent; a machine with other commands needs its own
 * @throws RangeError when a command has no sample, or the guards refuse it
 * @example
 * for (const { steps } of scenariosOf(pairingMachine))
 *   for (const { command, context, events } of steps) expect(await send(command, context)).toEqual(events);
 */
export function scenariosOf<T extends Lifecycle>(
  machine: Machine<T>,
  samples: SamplesOf<T> = builtInSamples(machine),
): readonly Scenario<T>[] {
  const open = new Set(machine.transitions);
  const scenarios: Scenario<T>[] = [];
  for (const line of open) {
    const before = pathTo(machine, machine.initial.status, (status) => status === line.from) ?? [];
    const after = pathTo(machine, line.to, (status) => isTerminal(machine, status)) ?? [];
    const path = [...before, line, ...after];
    for (const taken of path) open.delete(taken);
    const moves = path.map(({ command }) => movesOf(machine, samples, command));
    scenarios.push({ name: `${line.from} --${line.command}--> ${line.to}`, steps: walk(machine, moves) });
  }
  return scenarios;
}

/** A machine made from one of the library's keeps its name. */
function builtInSamples<T extends Lifecycle>({ name }: Machine<T>): SamplesOf<T> {
  const byName: Readonly<Record<string, () => object>> = {
    program: programSamples,
    assignment: assignmentSamples,
    pairing: pairingSamples,
  };
  const samples = Object.hasOwn(byName, name) ? byName[name]?.() : undefined;
  return (samples ?? {}) as SamplesOf<T>;
}

function movesOf<T extends Lifecycle>(
  { name }: Machine<T>,
  samples: SamplesOf<T>,
  command: T["command"]["type"],
): readonly SampleMove<T>[] {
  if (Object.hasOwn(samples, command)) return samples[command];
  throw new RangeError(`${name}: no sample of "${command}": hand in samples`);
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
