import jsonPatch, { type Operation } from "fast-json-patch";
import { expect, test } from "vitest";
import {
  assignmentMachine,
  calendarDate,
  evolve,
  pairingMachine,
  programMachine,
  type Machine,
  type ProgramEvent,
  type ProgramState,
} from "nastavnik";
import { scenariosOf, type Lifecycle } from "nastavnik/lifecycle";
import { patchesOf } from "nastavnik/lifecycle/patches";

test("the patches of every event, applied by another library, give the state it leads to", () => {
  const changed = patched(programMachine) + patched(assignmentMachine) + patched(pairingMachine);
  expect(changed).toBeGreaterThan(100);
});

function patched<T extends Lifecycle>(machine: Machine<T>): number {
  let changed = 0;
  for (const { steps } of scenariosOf(machine)) {
    let document: T["state"] = structuredClone(machine.initial);
    let state = machine.initial;
    for (const event of steps.flatMap(({ events }) => events)) {
      const patches = patchesOf(machine, state, event);
      expect(JSON.parse(JSON.stringify(patches))).toEqual(patches); // a patch without a value is none
      document = jsonPatch.applyPatch(document, structuredClone(patches) as Operation[], true).newDocument;
      state = evolve(machine, state, event);
      expect(document).toEqual(state);
      changed += patches.length;
    }
  }
  return changed;
}

test("only what changes is patched, under pointers that escape what they must", () => {
  const state: ProgramState = {
    status: "active",
    seq: 6,
    asOf: calendarDate("2025-10-01"),
    startedOn: calendarDate("2025-09-01"),
    order: "№ 1",
    edition: 1,
    done: { a1: calendarDate("2025-10-01") },
    reviewedOn: [],
  };
  const stamp = {
    machine: "program",
    version: 3,
    subject: "program:p1",
    seq: 7,
    on: "2025-10-02",
    by: "mentor",
  };
  const event = { ...stamp, type: "activity-recorded", activity: "a/b~c", heldOn: "2025-10-02" };
  const before = JSON.stringify(state);
  expect(
    [...patchesOf(programMachine, state, event as ProgramEvent)].sort((a, b) => (a.path < b.path ? -1 : 1)),
  ).toEqual([
    { op: "replace", path: "/asOf", value: "2025-10-02" },
    { op: "add", path: "/done/a~1b~0c", value: "2025-10-02" },
    { op: "replace", path: "/seq", value: 7 },
  ]);
  expect(JSON.stringify(state)).toBe(before);
  expect(Object.isFrozen(state)).toBe(false);
});

test("no name of an activity is lost, be it one that every object has", () => {
  const { steps } = scenariosOf(programMachine).find((one) => one.name.includes("record-activity"))!;
  const events = steps.flatMap((step) => step.events);
  const first = events.findIndex(({ type }) => type === "activity-recorded");
  let state = events
    .slice(0, first)
    .reduce((from, event) => evolve(programMachine, from, event), programMachine.initial);
  let document = structuredClone(state);
  for (const activity of ["constructor", "__proto__", "visit"]) {
    const event = { ...events[first]!, activity, seq: state.seq + 1 } as ProgramEvent;
    const patches = JSON.parse(JSON.stringify(patchesOf(programMachine, state, event))) as Operation[];
    document = jsonPatch.applyPatch(document, patches, true).newDocument;
    state = evolve(programMachine, state, event);
    expect(Object.entries("done" in document ? document.done : {})).toEqual(
      Object.entries("done" in state ? state.done : {}),
    );
  }
  expect(Object.keys("done" in state ? state.done : {})).toEqual(["constructor", "__proto__", "visit"]);
});

test("an impossible event has no patches", () => {
  const { steps } = scenariosOf(programMachine)[0]!;
  const last = steps.at(-1)!.events[0]!;
  expect(() => patchesOf(programMachine, programMachine.initial, last)).toThrow(RangeError);
});
