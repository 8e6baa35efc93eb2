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
  stateOn,
  type Machine,
  type ProgramEvent,
} from "nastavnik";
import { scenariosOf, type Actor, type Lifecycle } from "nastavnik/lifecycle";

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
      { code: "history.malformed-event", index: 2, event: "flown", field: "type" },
    ],
    [
      "an event by a role that the table does not let",
      history.map((one) => (one.type === "approved" ? { ...one, by: "mentee" } : one)),
      {
        code: "history.wrong-actor",
        event: "approved",
        status: "agreement",
        by: "mentee",
        actors: ["head", "curator", "council"],
      },
    ],
    [
      "a term that is over before it begins",
      history.map((one) => (one.type === "started" ? { ...one, ends: calendarDate("2001-01-01") } : one)),
      { code: "history.impossible-event", event: "started", status: "approved" },
    ],
    [
      "no event at all",
      [null as never],
      { code: "history.malformed-event", index: 0, event: "", field: "machine" },
    ],
    ["a hole in the list", new Array<ProgramEvent>(1), { code: "history.malformed-event", index: 0 }],
  ])("%s is told by its index and reason", (_, events, damage) => {
    expect(replay(programMachine, events)).toMatchObject({ ok: false, issues: [damage] });
  });

  test("a field of another type or shape is found wherever it is, and nothing is thrown", () => {
    namesFields(programMachine);
    namesFields(assignmentMachine);
    namesFields(pairingMachine);
  });

  test("an end of an assignment is judged by what it says it came from", () => {
    const [events] = historiesOf(assignmentMachine).filter((all) =>
      all.some((one) => one.type === "ended" && one.because === "transfer"),
    );
    const by = (actor: Actor) => events!.map((one) => (one.type === "ended" ? { ...one, by: actor } : one));
    expect(replay(assignmentMachine, by("head")).ok).toBe(true);
    expect(replay(assignmentMachine, by("system"))).toMatchObject({
      issues: [{ code: "history.wrong-actor", by: "system", actors: ["head"] }],
    });
  });

  test("guards are not asked again: without its agreements a program replays as approved", () => {
    const agreed = history.filter(({ type }) => type !== "agreed").map((one, i) => ({ ...one, seq: i + 1 }));
    expect(agreed.length).toBeLessThan(history.length);
    expect(replay(programMachine, agreed).ok).toBe(true);
  });

  test("evolve throws on it, as nothing else does", () => {
    expect(() => evolve(programMachine, programMachine.initial, event(3))).toThrow(RangeError);
    expect(() => evolve(programMachine, programMachine.initial, { ...event(0), type: "archived" })).toThrow(
      /history.impossible-event: "archived" in status "draft"/,
    );
    const state = evolve(programMachine, programMachine.initial, event(0));
    const next = event(1);
    expect(evolve(programMachine, state, next).seq).toBe(state.seq + 1);
    for (const [facts, code] of [
      [{ machine: "pairing" }, "history.other-machine"],
      [{ version: next.version - 1 }, "history.other-version"],
      [{ seq: next.seq + 1 }, "history.out-of-turn"],
      [{ on: "2000-01-01" }, "history.earlier-day"],
    ] as const) {
      const foreign = { ...next, ...facts } as unknown as ProgramEvent;
      expect(() => evolve(programMachine, state, foreign)).toThrow(new RegExp(`^program: ${code}: `));
    }
  });

  function swapped(i: number, facts: Partial<ProgramEvent>): readonly ProgramEvent[] {
    return history.map((one, at) => (at === i ? ({ ...one, ...facts } as ProgramEvent) : one));
  }
});

/** Each field of each event is spoiled in turn; an oracle of its own says which spoiled fields may still pass. */
function namesFields<T extends Lifecycle>(machine: Machine<T>): void {
  const free = new Set(["order", "reason", "remark", "report", "document", "contract", "activity", "mentor"]);
  for (const events of historiesOf(machine)) {
    for (const [index, event] of events.entries()) {
      for (const field of Object.keys(event)) {
        for (const bad of [undefined, null, 0.5, "ghost", {}, [{}], "9999-99-99", Symbol("no")]) {
          const isText = free.has(field) && typeof bad === "string";
          const isAbsent = bad === undefined && ["ends", "until", "contract"].includes(field);
          const isEmptyTable = field === "outcomes" && JSON.stringify(bad) === "{}";
          const isReason = field === "reason" && bad === undefined && event.type === "terminated";
          if (isText || isAbsent || isEmptyTable || isReason) continue;
          const spoiled = events.map((one, i) => (i === index ? { ...one, [field]: bad } : one));
          const answer = replay(machine, spoiled);
          expect(answer, `${event.type}.${field}: ${typeof bad}`).toMatchObject({ ok: false });
          const isForeign = field === "machine" || field === "version";
          const damage = isForeign
            ? { code: `history.other-${field}` }
            : { code: "history.malformed-event", field };
          expect(answer).toMatchObject({ issues: [{ index, ...damage }] });
        }
      }
    }
  }
}

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

  test("is not known of a damaged history, whichever side of the day the damage is on", () => {
    const last = history.length - 1;
    const damaged = [
      [...history].reverse(),
      history.map((one, i) => (i === 1 ? { ...one, on: calendarDate("2099-01-01") } : one)),
      history.map((one, i) => (i === last ? { ...one, by: "partner" as const } : one)),
    ];
    for (const events of damaged)
      for (const day of ["2000-01-01", "2025-09-01", "2100-01-01"])
        expect(stateOn(programMachine, events, calendarDate(day))).toEqual(replay(programMachine, events));
    expect(damaged.map((events) => replay(programMachine, events).ok)).toEqual([false, false, false]);
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

  test("what throws when it is read is answered too", () => {
    const thrower = () => {
      throw new Error("no");
    };
    const inEvent = Object.defineProperty({ ...history[0] }, "on", { get: thrower, enumerable: true });
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    expect(readHistory(programMachine, [history[0], inEvent])).toMatchObject({
      issues: [{ code: "history.malformed-event", index: 1 }],
    });
    for (const input of [new Proxy([1], { get: thrower }), revoked.proxy])
      expect(readHistory(programMachine, input)).toMatchObject({ issues: [{ code: "history.not-a-list" }] });
  });

  test.each([
    ["a role that is none", { by: "ghost" }],
    ["a role that every object has", { by: "toString" }],
    ["an id that has room for a name", { subject: "program:Иван Иванов" }],
    ["a person by name", { person: "person:Иван Иванов" }],
    ["a place that is no number to count with", { seq: 1e308 }],
    ["a place before the first", { seq: 0 }],
  ])("%s is a faulty field", (_, facts) => {
    const [field] = Object.keys(facts);
    const broken = [{ ...history[0], ...facts }, ...history.slice(1)];
    const issues = [{ code: "history.malformed-event", index: 0, field }];
    expect(readHistory(programMachine, broken)).toMatchObject({ ok: false, issues });
    expect(replay(programMachine, broken as unknown as ProgramEvent[])).toMatchObject({ ok: false, issues });
  });

  test("what a newer version wrote is said to be newer", () => {
    const newer = history.map((event, i) => (i === 3 ? { ...event, version: 4 } : event));
    expect(readHistory(programMachine, newer)).toEqual({
      ok: false,
      issues: [{ code: "history.newer-version", index: 3, version: 4 }],
    });
  });

  test("a history of version 2 does not say by whom a mentor was replaced, and replays as it did", () => {
    const made = scenariosOf(programMachine).map(({ steps }) => steps.flatMap(({ events }) => events));
    const replaced = made.find((events) => events.some(({ type }) => type === "mentor-replaced"))!;
    const old = replaced.map((event) =>
      Object.fromEntries(Object.entries({ ...event, version: 2 }).filter(([field]) => field !== "mentor")),
    );
    const read = readHistory(programMachine, old);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.value.find(({ type }) => type === "mentor-replaced")).toMatchObject({
      version: 3,
      mentor: "",
    });
    expect(replay(programMachine, read.value)).toEqual(replay(programMachine, replaced));
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
    expect(programMachine.upgrades.map(({ from }) => from)).toEqual([1, 2]);
    const replaced = { on: "2026-01-20", by: "head", type: "mentor-replaced", order: "№ 7" };
    const withReplaced = readHistory(
      programMachine,
      [...old.slice(0, 5), replaced],
      idOf("program", "program:p1"),
    );
    expect(withReplaced.ok && withReplaced.value[5]).toMatchObject({ version: 3, seq: 6, mentor: "" });
    const other = [
      { on: "2025-08-25", by: "mentor", type: "submitted" },
      { on: "2025-08-26", by: "head", type: "cancelled", ground: "нет пары" },
    ];
    const cancelled = readHistory(programMachine, other, idOf("program", "program:p1"));
    expect(cancelled.ok && cancelled.value[1]).toEqual({
      machine: "program",
      version: 3,
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
        expect(readHistory(machine, broken), `${event.type}.${field}`).toMatchObject({
          ok: false,
          issues: [{ code: "history.malformed-event", index, field }],
        });
      }
    });
  }
}
