import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assignmentMachine,
  calendarDate,
  decide,
  evolve,
  idOf,
  pairingMachine,
  programMachine,
  readHistory,
  replay,
  scenariosOf,
  stateOn,
  type Lifecycle,
  type Machine,
  type ProgramEvent,
} from "nastavnik";

const historiesOf = <T extends Lifecycle>(machine: Machine<T>) =>
  scenariosOf(machine).map(({ steps }) => steps.flatMap(({ events }) => events));
const longest = <T>(lists: readonly (readonly T[])[]) =>
  lists.reduce((a, b) => (b.length > a.length ? b : a));
const history = longest(historiesOf(programMachine));

describe("a damaged history", () => {
  test("events repeated, dropped or shuffled never replay, and never throw", () => {
    checkDamage(programMachine);
    checkDamage(assignmentMachine);
    checkDamage(pairingMachine);
  });

  const event = (i: number) => history[i]!;
  test.each<readonly [string, readonly ProgramEvent[], object]>([
    [
      "an event of another machine",
      swapped(2, { machine: "pairing" as "program" }),
      { code: "history.other-machine", index: 2 },
    ],
    ["an event of another version", swapped(2, { version: 1 }), { code: "history.other-version", index: 2 }],
    [
      "an event of another program",
      swapped(2, { subject: idOf("program", "program:x") }),
      { code: "history.other-subject", index: 2 },
    ],
    [
      "an event dated before the one it follows",
      swapped(2, { on: calendarDate("2020-01-01") }),
      { code: "history.earlier-day", index: 2 },
    ],
    [
      "an event twice",
      [...history.slice(0, 2), event(1), ...history.slice(2)],
      { code: "history.out-of-turn", index: 2 },
    ],
    ["an event gone", [event(0), ...history.slice(2)], { code: "history.out-of-turn", index: 1 }],
    [
      "an event that cannot happen there",
      swapped(2, { type: "archived" }),
      { code: "history.impossible-event", index: 2, event: "archived" },
    ],
    [
      "an event nobody knows",
      swapped(2, { type: "flown" as "archived" }),
      { code: "history.impossible-event", index: 2, event: "flown" },
    ],
  ])("%s is told by its index and reason", (_, events, damage) => {
    expect(replay(programMachine, events)).toMatchObject({ ok: false, issues: [damage] });
  });

  test("evolve throws on it, as nothing else does", () => {
    expect(() => evolve(programMachine, programMachine.initial, event(3))).toThrow(RangeError);
    expect(() => evolve(programMachine, programMachine.initial, { ...event(0), type: "archived" })).toThrow(
      /history.impossible-event: "archived" in status "draft"/,
    );
  });

  function swapped(i: number, facts: Partial<ProgramEvent>): readonly ProgramEvent[] {
    return history.map((one, at) => (at === i ? ({ ...one, ...facts } as ProgramEvent) : one));
  }
});

function checkDamage<T extends Lifecycle>(machine: Machine<T>): void {
  const histories = historiesOf(machine);
  fc.assert(
    fc.property(
      fc.constantFrom(...histories).chain((events) =>
        fc.record({
          events: fc.constant(events),
          picked: fc.shuffledSubarray([...events, events[0]!, events.at(-1)!]),
        }),
      ),
      ({ events, picked }) => {
        const isPrefix = JSON.stringify(picked) === JSON.stringify(events.slice(0, picked.length));
        expect(replay(machine, picked).ok).toBe(isPrefix);
      },
    ),
  );
}

describe("what was true on a day", () => {
  test("is the state after the events of that day and before", () => {
    const days = history.map(({ on }) => on);
    for (const day of [...days, calendarDate("2000-01-01"), calendarDate("2100-01-01")]) {
      const known = history.filter(({ on }) => on <= day);
      expect(stateOn(programMachine, history, day)).toEqual(replay(programMachine, known));
    }
    expect(stateOn(programMachine, history, calendarDate("2000-01-01"))).toEqual({
      ok: true,
      value: programMachine.initial,
    });
  });
});

describe("stored events", () => {
  test("are read back as they were written", () => {
    readsBack(programMachine);
    readsBack(assignmentMachine);
    readsBack(pairingMachine);
  });

  test("a field that is missing or is not what it should be is named, for every event with such a field", () => {
    namesFaults(programMachine);
    namesFaults(assignmentMachine);
    namesFaults(pairingMachine);
  });

  test("any JSON at all is answered, never thrown at", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())), (input) => {
        const answer = readHistory(programMachine, input);
        expect(answer.ok).toBe(Array.isArray(input) && input.length === 0);
      }),
    );
  });

  test("what a newer version wrote is said to be newer", () => {
    const newer = history.map((event, i) => (i === 3 ? { ...event, version: 3 } : event));
    expect(readHistory(programMachine, newer)).toEqual({
      ok: false,
      issues: [{ code: "history.newer-version", index: 3, version: 3 }],
    });
  });

  test("a history of version 1 is brought up to date, step by named step", () => {
    const old = [
      { on: "2025-08-25", by: "mentor", type: "submitted" },
      { on: "2025-08-26", by: "mentee", type: "mentee-agreed" },
      { on: "2025-08-27", by: "head", type: "approved" },
      { on: "2025-09-01", by: "curator", type: "started", order: "№ 1" },
      { on: "2025-10-01", by: "mentor", type: "activity-recorded", activity: "a1" },
      { on: "2026-02-02", by: "head", type: "terminated", ground: "сокращение" },
    ];
    const read = readHistory(programMachine, old, idOf("program", "program:p1"));
    expect(read.ok && replay(programMachine, read.value)).toMatchObject({
      ok: true,
      value: {
        status: "terminated",
        startedOn: "2025-09-01",
        ground: "by-employer",
        reason: "сокращение",
        done: { a1: "2025-10-01" },
      },
    });
    expect(programMachine.upgrades.map(({ from }) => from)).toEqual([1]);
    const other = [
      { on: "2025-08-25", by: "mentor", type: "submitted" },
      { on: "2025-08-26", by: "head", type: "cancelled", ground: "нет пары" },
    ];
    const cancelled = readHistory(programMachine, other, idOf("program", "program:p1"));
    expect(cancelled.ok && cancelled.value[1]).toEqual({
      machine: "program",
      version: 2,
      subject: "program:p1",
      seq: 2,
      on: "2025-08-26",
      by: "head",
      type: "cancelled",
      reason: "нет пары",
    });
    expect(readHistory(programMachine, old)).toMatchObject({
      ok: false,
      issues: [{ field: "subject" }, {}, {}, {}, {}, {}],
    });
  });

  test("carry the opaque id of whoever acted, when it is given", () => {
    const { steps } = scenariosOf(pairingMachine)[0]!;
    const [{ command, context }] = steps as [(typeof steps)[number]];
    const person = idOf("person", "person:m1");
    const answer = decide(pairingMachine, pairingMachine.initial, command, { ...context, person });
    expect(answer).toMatchObject({ ok: true, value: [{ person, by: context.actor, seq: 1 }] });
  });
});

function readsBack<T extends Lifecycle>(machine: Machine<T>): void {
  for (const events of historiesOf(machine)) {
    const stored: unknown = JSON.parse(JSON.stringify(events));
    expect(readHistory(machine, stored)).toEqual({ ok: true, value: events });
  }
}

function namesFaults<T extends Lifecycle>(machine: Machine<T>): void {
  for (const events of historiesOf(machine)) {
    events.forEach((event, index) => {
      for (const field of Object.keys(event)) {
        const broken = events.map((one, i) => (i === index ? { ...one, [field]: { no: "good" } } : one));
        const isTable = field === "outcomes"; // any text by ref is read; what it means is for the rules
        expect(readHistory(machine, broken), `${event.type}.${field}`).toMatchObject(
          isTable ? { ok: true } : { ok: false, issues: [{ code: "history.malformed-event", index, field }] },
        );
      }
    });
  }
}
