import { describe, expect, test } from "vitest";
import { evolve, pairingMachine, programMachine, replay, stateOn } from "nastavnik";
import {
  defineMachine,
  type Growing,
  type Lifecycle,
  type Machine,
  type MachineStep,
  type PairingLifecycle,
  type ProgramLifecycle,
} from "nastavnik/lifecycle";
import { copying, growingInPlace } from "../../src/lifecycle/engine/growing.js";
import { pairingHistory, programHistory } from "../support/long-histories.js";

// What grows with a history: activities done and reviews of a program, consents of a group.

describe("replay copies nothing twice", () => {
  test.each([1_000, 2_000, 4_000])("of a program with %i events of every kind that repeats", (length) => {
    const { machine, copied } = counting<ProgramLifecycle>(programMachine);
    const events = programHistory(length);
    const answer = replay(machine, events);
    expect(answer).toMatchObject({ ok: true, value: { status: "active", seq: events.length } });
    // One empty table and one empty list, whatever the length.
    expect(copied()).toBe(0);
    if (length > 1_000) return; // step by step it is quadratic
    let state = programMachine.initial;
    for (const event of events) state = evolve(programMachine, state, event);
    expect(answer).toEqual({ ok: true, value: state });
  });

  test("of a group", () => {
    const { machine, copied } = counting<PairingLifecycle>(pairingMachine);
    const events = pairingHistory(1_000);
    expect(replay(machine, events)).toMatchObject({ ok: true, value: { seq: 1_001 } });
    expect(copied()).toBe(0);
  });

  test("and what is known of a day is copied once, and not touched by what came later", () => {
    const events = programHistory(400);
    for (const until of [1, 5, 6, 7, 50, 123, 399].map((i) => events[i]!.on)) {
      const { machine, copied } = counting<ProgramLifecycle>(programMachine);
      const known = events.filter(({ on }) => on <= until);
      const before = JSON.stringify(replay(programMachine, known));
      expect(JSON.stringify(stateOn(machine, events, until))).toBe(before);
      expect(copied()).toBeLessThanOrEqual(known.length);
    }
  });

  test("a ref that is an inherited name is a ref like any", () => {
    const events = programHistory(60).map((event) =>
      event.type === "activity-recorded" && event.activity === "activity-1"
        ? { ...event, activity: "__proto__" }
        : event,
    );
    const evolved = events.reduce(
      (state, event) => evolve(programMachine, state, event),
      programMachine.initial,
    );
    const answer = replay(programMachine, events);
    expect(JSON.stringify(answer)).toBe(JSON.stringify({ ok: true, value: evolved }));
    expect(JSON.stringify(answer)).toContain('"__proto__":');
  });
});

test("what is added in place is what a copy would have, as plain a field as any", () => {
  const keys = ["a", "__proto__", "constructor", "a", "__proto__"];
  const growing = growingInPlace();
  let [copied, grown]: Readonly<Record<string, number>>[] = [{}, {}];
  for (const [i, key] of keys.entries()) {
    copied = copying.put(copied!, key, i);
    grown = growing.put(grown!, key, i);
    expect(Object.getOwnPropertyDescriptors(grown)).toEqual(Object.getOwnPropertyDescriptors(copied));
  }
});

test("evolve leaves the state before as it was, and replay the machine", () => {
  const initial = JSON.stringify(programMachine.initial);
  let state = programMachine.initial;
  for (const event of programHistory(100)) {
    const before = JSON.stringify(state);
    const next = evolve(programMachine, deepFrozen(state), event);
    expect(JSON.stringify(state)).toBe(before);
    state = next;
  }
  expect(replay(programMachine, programHistory(100)).ok).toBe(true);
  expect(JSON.stringify(programMachine.initial)).toBe(initial);
});

/** The machine, and how many entries of tables and lists its steps copied into other ones. */
function counting<T extends Lifecycle>(machine: Machine<T>) {
  let entries = 0;
  const seen = new Set<object>();
  const watched = ({ put, push }: Growing): Growing => ({
    put: (table, key, value) => {
      const size = Object.keys(table).length;
      const grown = put(table, key, value);
      if (!seen.has(grown)) entries += size;
      seen.add(grown);
      return grown;
    },
    push: (list, item) => {
      const size = list.length;
      const grown = push(list, item);
      if (!seen.has(grown)) entries += size;
      seen.add(grown);
      return grown;
    },
  });
  const commands = Object.entries<Machine<T>["commands"][T["command"]["type"]]>(machine.commands).map(
    ([type, command]) => {
      const steps = Object.entries<MachineStep<T> | undefined>(command.next).map(([status, step]) => [
        status,
        (...[state, event, growing]: Parameters<MachineStep<T>>) => step?.(state, event, watched(growing)),
      ]);
      return [type, { ...command, next: Object.fromEntries(steps) as typeof command.next }] as const;
    },
  );
  const watchedMachine = defineMachine<T>({
    ...machine,
    commands: Object.fromEntries(commands) as unknown as Machine<T>["commands"],
  });
  return { machine: watchedMachine, copied: () => entries };
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}
