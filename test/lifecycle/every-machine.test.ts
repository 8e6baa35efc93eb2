import { describe, expect, test } from "vitest";
import {
  assignmentMachine,
  checkProgram,
  decide,
  evolve,
  pairingMachine,
  programMachine,
  replay,
  type Machine,
  type ProgramContext,
} from "nastavnik";
import { scenariosOf, type AssignmentContext, type Lifecycle } from "nastavnik/lifecycle";
import { parseProgram, parseWorkCalendar } from "nastavnik/model";
import { assignmentFacts, given } from "../support/lifecycle.js";

describe("the program", () => {
  aMachine(programMachine);

  test("is walked with a lawful one, whose obligatory activity is held before it is completed", () => {
    for (const { steps } of scenariosOf(programMachine))
      for (const { context } of steps as readonly { context: ProgramContext }[]) {
        const { program, profile, on } = context;
        const found = checkProgram(program, { profile, on });
        expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(program.participants.every(({ individual }) => individual)).toBe(true);
        expect(program.activities.map(({ obligatory }) => obligatory)).toContain(true);
      }
  });
});
describe("the mentor's assignment", () => aMachine(assignmentMachine));
describe("the pair", () => aMachine(pairingMachine));

/** An assignment offered, consented to, signed and ordered on one day. */
const ordered = given(assignmentMachine, assignmentFacts(), [
  ["2025-08-20", "curator", { type: "offer" }],
  ["2025-08-20", "mentor", { type: "consent", document: "согласие" }],
  [
    "2025-08-20",
    "head",
    {
      type: "sign-supplement",
      document: "дополнительное соглашение № 1",
      covers: ["content", "term", "form", "payment"],
    },
  ],
  ["2025-08-20", "head", { type: "issue-order", order: "№ 11-од" }],
]).state;

/** What holds for every machine, judged by its table alone. */
function aMachine<T extends Lifecycle>(machine: Machine<T>): void {
  const { transitions, states, initial } = machine;
  const scenarios = scenariosOf(machine);

  test("every version before this one has a step that brings its histories up", () => {
    expect(machine.upgrades.length).toBe(machine.version - 1);
  });

  test("every status is reached, those with a way out are exactly those that are not terminal", () => {
    const reached = new Set<string>([initial.status]);
    for (let before = 0; before !== reached.size;) {
      before = reached.size;
      for (const { from, to } of transitions) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].sort()).toEqual(Object.keys(states).sort());
    for (const status of Object.keys(states) as T["state"]["status"][]) {
      expect(
        transitions.some(({ from }) => from === status),
        status,
      ).toBe(!states[status].terminal);
    }
  });

  test("every command, guard and event of the machine is used by its table", () => {
    const used = (list: readonly string[]) => [...new Set(list)].sort();
    expect(used(transitions.map(({ command }) => command))).toEqual(Object.keys(machine.commands).sort());
    expect(used(transitions.flatMap(({ guards }) => guards))).toEqual(Object.keys(machine.guards).sort());
    const events = scenarios.flatMap(({ steps }) => steps.flatMap(({ events }) => events));
    expect(used(events.map(({ type }) => type))).toEqual([...machine.index.fields.keys()].sort());
  });

  test("the scenarios take every line, end in a terminal status, and go where the table says", () => {
    const taken = new Set<string>();
    for (const { steps } of scenarios) {
      let state = initial;
      for (const { from, to, command, context, events } of steps) {
        expect(state.status).toBe(from);
        expect(decide(machine, state, command, context)).toEqual({ ok: true, value: events });
        for (const event of events) {
          expect(machine.commands[command.type as T["command"]["type"]].event).toBe(event.type);
          state = evolve(machine, state, event);
          expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state); // no field without a value
        }
        expect(state.status).toBe(to);
        const line = transitions.find((one) => one.from === from && one.command === command.type);
        expect(line?.to).toBe(to);
        expect(line?.actors).toContain(context.actor);
        taken.add(`${from} ${command.type}`);
      }
      expect(states[state.status as T["state"]["status"]].terminal).toBe(true);
    }
    expect(taken.size).toBe(transitions.length);
  });

  test("an event keeps what its command said under the same name, and no field without a value", () => {
    for (const { steps } of scenarios) {
      for (const { command, events } of steps) {
        const said = Object.entries(command as Readonly<Record<string, unknown>>);
        const { fields } = machine.commands[command.type as T["command"]["type"]];
        const kept = Object.fromEntries(said.filter(([field]) => Object.hasOwn(fields, field)));
        for (const event of events) {
          expect(event).toMatchObject(kept);
          expect(Object.values(event)).not.toContain(undefined);
        }
      }
    }
  });

  test("the records that the scenarios are judged by are read like any other", () => {
    for (const { steps } of scenarios) {
      for (const { context } of steps) {
        const {
          calendar,
          program,
          assignments = [],
        } = context as Partial<Pick<AssignmentContext, "calendar"> & ProgramContext>;
        if (calendar !== undefined)
          expect(parseWorkCalendar(calendar)).toEqual({ ok: true, value: calendar });
        if (program !== undefined) expect(parseProgram(program)).toEqual({ ok: true, value: program });
        for (const state of assignments) expect(state).toEqual(ordered);
      }
    }
  });

  test("a history of plain JSON replays to the state it was made in", () => {
    for (const { steps } of scenarios) {
      const events = steps.flatMap((step) => step.events);
      let state = initial;
      for (const event of events) state = evolve(machine, state, event);
      const answer = replay(machine, JSON.parse(JSON.stringify(events)) as T["event"][]);
      expect(answer).toEqual({ ok: true, value: state });
      expect(state).toMatchObject({ seq: events.length, asOf: events.at(-1)?.on });
    }
  });
}
