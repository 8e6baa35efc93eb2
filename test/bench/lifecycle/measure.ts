// One million commands through the program's table: nastavnik (decide + evolve, guards and all), XState's pure
// transition and javascript-state-machine (the table alone, no guard, no history). Then replay and memory.
import { createMachine, initialTransition, transition } from "xstate";
import {
  addDays,
  calendarDate,
  decide,
  evolve,
  programMachine,
  replay,
  type ProgramCommand,
  type ProgramContext,
  type ProgramEvent,
} from "nastavnik";
import { toXState, type Actor, type AnyCommand } from "nastavnik/lifecycle";
import { programSamples } from "../../../src/lifecycle/program/command-register.js";
import { tableMachine } from "./table-machine.mjs";

const steps = Number(process.argv[2] ?? 1_000_000);

/** One whole life of a program with twelve activities: every engine is driven by the same commands. */
const life = oneLife();
const lives = Math.ceil(steps / life.length);
const total = lives * life.length;

const ours = timed(() => {
  let last = programMachine.initial;
  for (let i = 0; i < lives; i++) {
    let state = programMachine.initial;
    for (const { command, context } of life) {
      const answer = decide(programMachine, state, command, context);
      if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
      for (const event of answer.value) state = evolve(programMachine, state, event);
    }
    last = state;
  }
  if (last.status !== "archived") throw new Error(last.status);
});

/** From the start on: before it, `submit` and `approve` check the whole program by every rule of the profile. */
const begun = life.slice(
  0,
  life.findIndex(({ command }) => command.type === "start"),
);
const daily = life.slice(begun.length);
const approved = begun.reduce((state, { command, context }) => {
  const answer = decide(programMachine, state, command, context);
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.value.reduce((from, event) => evolve(programMachine, from, event), state);
}, programMachine.initial);
const dailyLives = Math.ceil(steps / daily.length);
const everyday = timed(() => {
  for (let i = 0; i < dailyLives; i++) {
    let state = approved;
    for (const { command, context } of daily) {
      const answer = decide(programMachine, state, command, context);
      if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
      for (const event of answer.value) state = evolve(programMachine, state, event);
    }
  }
});

const xstate = timed(() => {
  const machine = createMachine(toXState(programMachine));
  const events = life.map(({ command }) => ({ type: command.type }));
  for (let i = 0; i < lives; i++) {
    let [snapshot] = initialTransition(machine);
    for (const event of events) [snapshot] = transition(machine, snapshot, event);
    if (snapshot.value !== "archived") throw new Error(JSON.stringify(snapshot.value));
  }
});

const jsm = timed(() => {
  const start = tableMachine(programMachine.initial.status, programMachine.transitions);
  const commands = life.map(({ command }) => command.type);
  for (let i = 0; i < lives; i++) {
    const machine = start();
    for (const command of commands) machine.fire(command);
    if (machine.state() !== "archived") throw new Error(machine.state());
  }
});

console.log(
  `${total.toLocaleString("en")} commands, ${life.length} to a life, from draft to archive (Node ${process.version})\n`,
);
report("nastavnik, every guard and rule", ours, total);
report("nastavnik, after approval", everyday, dailyLives * daily.length);
report("javascript-state-machine, table only", jsm, total);
report("XState 5 pure transition, table only", xstate, total);
console.log(`\nXState : nastavnik            ${(xstate / ours).toFixed(1)}`);
console.log(
  `XState : after approval       ${(xstate / total / (everyday / (dailyLives * daily.length))).toFixed(1)}`,
);

console.log("\nreplay of one history of activities, reviews, extensions, suspensions and changes of mentor");
const lengths = [25_000, 50_000, 100_000];
const times = lengths.map((length) => {
  const events = longHistory(length);
  const before = heap();
  const ms = timed(() => {
    if (!replay(programMachine, events).ok) throw new Error("damaged");
  });
  report(`  ${events.length.toLocaleString("en")} events`, ms, events.length);
  console.log(`  heap afterwards: ${((heap() - before) / 1e6).toFixed(1)} MB more`);
  return ms;
});
const [shortest = 1, , longest = 1] = times;
console.log(`  time grows with the length to the power of ${(Math.log2(longest / shortest) / 2).toFixed(2)}`);

function longHistory(length: number): ProgramEvent[] {
  let state = programMachine.initial;
  const events: ProgramEvent[] = [];
  for (const { command, context } of life.slice(0, begun.length + 1)) {
    const answer = decide(programMachine, state, command, context);
    if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
    for (const event of answer.value) {
      state = evolve(programMachine, state, event);
      events.push(event);
    }
  }
  const { machine, version, subject } = events.at(-1)!;
  const add = (by: Actor, on: string, facts: Readonly<Record<string, unknown>>) => {
    const stamp = { machine, version, subject, seq: events.length + 1, on, by };
    events.push({ ...stamp, ...facts } as unknown as ProgramEvent);
  };
  for (let i = 1; events.length < length; i++) {
    // Forty events a day; every day of the history is later than the one before.
    const on = addDays(calendarDate("2025-09-01"), i);
    const ends = addDays(on, 300);
    add("curator", on, { type: "extended", ends });
    for (let n = 0; n < 30; n++)
      add("mentor", on, { type: "activity-recorded", activity: `activity-${i}-${n}`, heldOn: on });
    add("mentee", on, { type: "activity-recorded", activity: "daily", heldOn: on });
    add("curator", on, { type: "reviewed" });
    add("curator", on, { type: "suspended", reason: "болезнь" });
    add("curator", on, { type: "resumed", ends });
    add("system", on, { type: "mentor-lost" });
    add("head", on, { type: "mentor-replaced", mentor: "mentor", order: "№ 2" });
  }
  return events;
}

/** Twelve activities, two reviews, a suspension and an extension, as a school year brings them. */
function oneLife(): readonly { readonly command: ProgramCommand; readonly context: ProgramContext }[] {
  const samples = programSamples();
  const sampled = samples.approve[0]!.context;
  const refs = Array.from({ length: 12 }, (_, i) => `activity-${i + 1}`);
  const program = {
    ...sampled.program,
    activities: refs.map((ref) => ({ ...sampled.program.activities[0]!, ref })),
  };
  const say = (type: ProgramCommand["type"], on: string, facts: Readonly<Record<string, unknown>> = {}) => {
    const { command, context } = samples[type].at(-1)!;
    const order: AnyCommand = { ...command, ...facts };
    return {
      command: order as ProgramCommand,
      context: { ...context, program, on: on as ProgramContext["on"] },
    };
  };
  const by = (actor: Actor, step: ReturnType<typeof say>) => ({
    ...step,
    context: { ...step.context, actor },
  });
  const record = (i: number, on: string) => say("record-activity", on, { activity: refs[i] });
  return [
    say("draw-up", "2025-08-18"),
    say("submit", "2025-08-20"),
    say("agree", "2025-08-21"),
    by("curator", say("agree", "2025-08-21")),
    say("approve", "2025-08-22"),
    say("start", "2025-09-01"),
    ...[0, 1, 2, 3].map((i) => record(i, `2025-10-0${i + 1}`)),
    say("review", "2025-12-01"),
    ...[4, 5, 6].map((i) => record(i, `2025-12-0${i}`)),
    say("suspend", "2026-01-12"),
    say("resume", "2026-02-12"),
    ...[7, 8, 9].map((i) => record(i, `2026-02-2${i - 7}`)),
    say("review", "2026-03-02"),
    say("extend", "2026-04-02", { ends: "2026-08-31" }),
    ...[10, 11].map((i) => record(i, `2026-05-${i}`)),
    say("finish-plan", "2026-08-20"),
    say("complete", "2026-08-24"),
    say("archive", "2026-08-31"),
  ];
}

/** Milliseconds of processor time, so that a busy machine does not spoil the ratios; the best of three runs. */
function timed(work: () => void): number {
  const runs = [1, 2, 3].map(() => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1_000;
  });
  return Math.min(...runs);
}

function report(name: string, ms: number, count: number): void {
  console.log(
    `${name.padEnd(38)} ${ms.toFixed(0).padStart(7)} ms ${((ms / count) * 1e6).toFixed(0).padStart(8)} ns each`,
  );
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
