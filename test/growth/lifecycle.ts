import {
  calendarDate,
  consequencesOf,
  idOf,
  programMachine,
  replay,
  stateOn,
  pairingMachine,
} from "nastavnik";
import {
  allowedCommands,
  brokenLinksOf,
  chainOf,
  defineMachine,
  heldDaysOf,
  readHistory,
  scenariosOf,
  type LifecycleDataset,
  type LifecycleEvent,
  type Lifecycle,
  type MachineDefinition,
  type SamplesOf,
} from "nastavnik/lifecycle";
import { pathTo } from "../../src/lifecycle/engine/path-to.js";
import { profile, program } from "../support/build.js";
import {
  assignmentFacts,
  assignmentIn,
  completedProgram,
  confirmedPair,
  pairingFacts,
  runningProgram,
} from "../support/lifecycle.js";
import { pairingHistory, programHistory } from "../support/long-histories.js";
import { linear, quadratic, sorting, times, type Case, type Cases } from "./case.js";

const day = calendarDate;

const ofHistories = (
  ask: (events: ReturnType<typeof programHistory>) => unknown,
  bound = linear,
): Readonly<Record<string, Case>> => ({
  "a program": bound((size) => {
    const events = programHistory(size);
    return () => ask(events);
  }),
});
const ofGroups = (
  ask: (events: ReturnType<typeof pairingHistory>) => unknown,
): Readonly<Record<string, Case>> => ({
  "a group": linear((size) => {
    const events = pairingHistory(size);
    return () => ask(events);
  }),
});

/** A made-up machine of statuses s0, s1 … and a command for each line. */
function machineOf(
  lines: readonly (readonly [from: number, to: number])[],
  guards: readonly string[] = ["never"],
): MachineDefinition<Lifecycle> {
  const last = Math.max(...lines.flat());
  const goesOn = new Set(lines.map(([from]) => from));
  const label = { ru: "…", en: "…" };
  return {
    name: "made-up",
    version: 1,
    initial: { status: "s0", seq: 0, asOf: day("2025-09-01") },
    states: Object.fromEntries(
      times(last + 1, (i) => [`s${i}`, { terminal: !goesOn.has(i), phase: "during", label }]),
    ),
    transitions: lines.map(([from, to], i) => ({
      from: `s${from}`,
      command: `c${i}`,
      to: `s${to}`,
      actors: ["curator"],
      guards,
      source: { certainty: "design" },
    })),
    commands: Object.fromEntries(
      lines.map(([from, to], i) => [
        `c${i}`,
        {
          label,
          event: `e${i}`,
          fields: {},
          causes: () => ({}),
          next: {
            [`s${from}`]: (_: unknown, { seq, on }: { seq: number; on: string }) => ({
              status: `s${to}`,
              seq,
              asOf: on,
            }),
          },
        },
      ]),
    ),
    guards: { never: () => undefined },
    subjectOf: () => "made-up:1",
    upgrades: [],
  } as unknown as MachineDefinition<Lifecycle>;
}
const context = { on: day("2025-09-01"), actor: "curator" } as const;
const samplesOf = (count: number): SamplesOf<Lifecycle> =>
  Object.fromEntries(times(count, (i) => [`c${i}`, [{ command: { type: `c${i}` }, context }]]));

const tables: Readonly<Record<string, (size: number) => readonly (readonly [number, number])[]>> = {
  "a chain": (size) => times(size, (i) => [i, i + 1] as const),
  "a star": (size) => times(size, (i) => [0, i + 1] as const),
  "ways with two ends": (size) =>
    times(size, (i) => [i % 3 === 0 ? 0 : i - (i % 3) + 1, i % 3 === 0 ? i + 1 : i + 1] as const),
  "a star of ways": (size) =>
    times(size, (i) => (i % 2 === 0 ? ([0, i + 1] as const) : ([i, i + 1] as const))),
};

const a1 = idOf("assignment", "assignment:a1");
const p1 = idOf("pairing", "pairing:p1");
const everything = (
  size: number,
  state: LifecycleDataset["programs"][number]["state"],
  concerned: number,
): LifecycleDataset => ({
  programs: times(size, (i) => ({
    program: program({ id: idOf("program", `program:${i}`) }),
    profile: profile("2025-09-01", true),
    state: i < concerned ? state : completedProgram,
    assignments: i < concerned ? [a1] : [idOf("assignment", `assignment:b${i}`)],
    pairing: i === 0 ? p1 : idOf("pairing", `pairing:q${i}`),
  })),
  assignments: times(size, (i) => ({
    assignment: assignmentFacts({ id: i === 0 ? a1 : idOf("assignment", `assignment:b${i}`) }).assignment,
    state: assignmentIn("active"),
  })),
  pairings: times(size, (i) => ({
    pairing: { ...pairingFacts().pairing, id: i === 0 ? p1 : idOf("pairing", `pairing:q${i}`) },
    state: confirmedPair,
  })),
});
const ended = {
  machine: "assignment",
  version: 1,
  subject: a1,
  seq: 6,
  on: day("2026-03-04"),
  by: "system",
  type: "ended",
  lastDay: day("2026-03-03"),
  because: "notice",
} as LifecycleEvent;
const over = {
  machine: "program",
  version: 3,
  subject: "program:0",
  seq: 9,
  on: day("2026-05-29"),
  by: "curator",
  type: "completed",
  surveyed: [],
  report: "отчёт",
  outcomes: {},
} as unknown as LifecycleEvent;

export const lifecycle: Cases = {
  replay: {
    ...ofHistories((events) => replay(programMachine, events)),
    ...ofGroups((events) => replay(pairingMachine, events)),
  },
  stateOn: {
    ...ofHistories((events) => stateOn(programMachine, events, events[Math.floor(events.length / 2)]!.on)),
    ...ofGroups((events) => stateOn(pairingMachine, events, day("2025-09-01"))),
  },
  readHistory: {
    ...ofHistories((events) => readHistory(programMachine, events)),
    ...ofGroups((events) => readHistory(pairingMachine, events)),
    "events that are none": linear((size) => {
      const events = times(size, (i) => [1, {}, null, { machine: "program" }][i % 4]);
      return () => readHistory(programMachine, events);
    }),
  },
  heldDaysOf: ofHistories(heldDaysOf, sorting),
  chainOf: ofHistories((events) => chainOf(events)),
  brokenLinksOf: {
    "a chain": linear((size) => {
      const events = chainOf(programHistory(size));
      return () => brokenLinksOf(events);
    }),
    "links that do not hold": linear((size) => {
      const events = programHistory(size).map((event) => ({ ...event, digest: "" }));
      return () => brokenLinksOf(events);
    }),
  },
  defineMachine: Object.fromEntries(
    Object.entries(tables).map(([name, lines]) => [
      name,
      linear((size) => {
        const definition = machineOf(lines(size));
        return () => defineMachine(definition);
      }),
    ]),
  ),
  pathTo: Object.fromEntries(
    Object.entries(tables).map(([name, lines]) => [
      name,
      linear((size) => {
        const machine = machineOf(lines(size));
        return () => pathTo(machine, "s0", (status) => status === `s${size}`);
      }),
    ]),
  ),
  allowedCommands: {
    "a status of many lines": linear((size) => {
      const machine = defineMachine(machineOf(tables["a star"]!(size)));
      return () => allowedCommands(machine, machine.initial, context);
    }),
    "many guards of one line": linear((size) => {
      const guards = times(size, () => "never");
      const machine = defineMachine(machineOf(tables["a chain"]!(1), guards));
      return () => allowedCommands(machine, machine.initial, context);
    }),
  },
  scenariosOf: Object.fromEntries(
    Object.entries(tables).map(([name, lines]) => [
      name,
      (name === "a chain" ? linear : quadratic)((size) => {
        const machine = defineMachine(machineOf(lines(size)));
        const samples = samplesOf(size);
        return () => scenariosOf(machine, samples);
      }, 8),
    ]),
  ),
  consequencesOf: {
    "an assignment that ends beside everything else": linear((size) => {
      const dataset = everything(size, runningProgram, 1);
      return () => consequencesOf(ended, dataset);
    }),
    "a program that is over beside everything else": linear((size) => {
      const dataset = everything(size, completedProgram, 1);
      return () => consequencesOf(over, dataset);
    }),
  },
};
