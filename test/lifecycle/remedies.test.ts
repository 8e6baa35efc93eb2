import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  assignmentMachine,
  calendarDate,
  decide,
  evolve,
  idOf,
  pairingMachine,
  programMachine,
  type Machine,
  type PairingState,
} from "nastavnik";
import {
  scenariosOf,
  type Actor,
  type AnyCommand,
  type AssignmentLifecycle,
  type DecisionContext,
  type Lifecycle,
  type ProgramLifecycle,
  type Remedy,
} from "nastavnik/lifecycle";
import { exactPeriod } from "nastavnik/time";
import { russianCalendar } from "nastavnik/calendar/ru";
import { monthlyTime, profile, program } from "../support/build.js";
import { assignmentIn, openPenalty, reached } from "../support/lifecycle.js";

/** How a context is changed by what a remedy says of the world outside the command. */
type World<T extends Lifecycle> = {
  readonly contexts: fc.Arbitrary<T["context"]>;
  readonly supplied: (context: T["context"]) => T["context"];
  readonly brought: (context: T["context"], machine: string, to: readonly string[]) => T["context"];
  readonly mended: (context: T["context"], state: T["state"]) => T["context"];
};

describe("following the remedies of a refusal, in any order, makes the command allowed", () => {
  test("of a program", () => {
    holdsFor(programMachine, programWorld);
  }, 60_000);
  test("of an assignment", () => {
    holdsFor(assignmentMachine, assignmentWorld);
  });
  test("of a pair", () => {
    holdsFor(pairingMachine, {
      contexts: people.map((whoever) => ({
        on: day("2026-01-01"),
        actor: "union",
        ...whoever,
        pairing: {
          id: idOf("pairing", "pairing:sample"),
          mentor: idOf("person", "person:mentor"),
          mentees: [idOf("person", "person:mentee"), idOf("person", "person:third")],
        },
      })),
      supplied: (context) => context,
      brought: (context) => context,
      mended: (context) => context,
    });
  });
});

const day = calendarDate;
const days = fc.integer({ min: 0, max: 900 }).map((n) => addDays(day("2025-06-01"), n));
const people = fc.constantFrom(
  ...[{}, { person: idOf("person", "person:mentor") }, { person: idOf("person", "person:stranger") }],
);
const actors: Actor[] = ["head", "curator", "mentor", "mentee", "council", "system", "union"];

function holdsFor<T extends Lifecycle>(machine: Machine<T>, world: World<T>): void {
  const states = scenariosOf(machine).flatMap(({ steps }) => {
    const list: T["state"][] = [machine.initial];
    for (const { events } of steps)
      for (const event of events) list.push(evolve(machine, list.at(-1)!, event));
    return list;
  });
  const commands = Object.keys(machine.commands) as T["command"]["type"][];
  const outcomes = { allowed: 0, mended: 0, never: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...states),
      fc.constantFrom(...commands),
      payloads,
      world.contexts,
      days,
      fc.constantFrom(...actors),
      fc.infiniteStream(fc.nat({ max: 1_000 })),
      (state, type, payload, context, on, actor, dice) => {
        const roll = (sides: number) => dice.next().value % sides;
        const traveller = new Traveller(machine, world, roll);
        const given = {
          state,
          command: { ...payload, type } as T["command"],
          context: { ...context, on, actor },
        };
        const isAllowed = decide(machine, state, given.command, given.context).ok;
        const isReached = traveller.reach(given, 0) !== undefined;
        outcomes[isAllowed ? "allowed" : isReached ? "mended" : "never"]++;
      },
    ),
    { numRuns: 3_000 },
  );
  expect(outcomes.mended).toBeGreaterThan(500); // the property is about these
}

/** Fields that a command may have, or lack, or have wrong. */
const payloads: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  {
    order: fc.constantFrom("", " ", "№ 1", 7, null),
    reason: fc.constantFrom("", "болезнь", null, { a: 1 }),
    remark: fc.constantFrom("", "уточнить"),
    report: fc.constantFrom("", "отчёт"),
    document: fc.constantFrom("", "заявление"),
    contract: fc.constantFrom("", "соглашение", ["соглашение"]),
    activity: fc.constantFrom("visit", "nothing", "__proto__", 1),
    heldOn: fc.oneof(days, fc.constantFrom("soon", 3)),
    ends: fc.oneof(days, fc.constantFrom("never", {})),
    until: fc.oneof(days, fc.constantFrom("never", {})),
    lastDay: fc.oneof(days, fc.constantFrom("tomorrow", 0)),
    ground: fc.constantFrom("by-mentor", "by-mentee", "by-mutual", "by-employer", "staff-change", "none", 5),
    departure: fc.constantFrom("transfer", "holiday", []),
    agreedBy: fc.oneof(fc.subarray(["mentor", "mentee", "curator", "head"]), fc.constant("mentor")),
    consents: fc.oneof(fc.subarray(["mentor", "mentee"]), fc.constant({})),
    surveyed: fc.subarray(["mentor", "mentee", "ghost", { x: 1 }]),
    covers: fc.subarray(["content", "term", "form", "payment", "colour"]),
    outcomes: fc.oneof(
      fc.constant(null),
      fc.dictionary(fc.constantFrom("discipline", "other"), fc.constantFrom("removed", "better", 4)),
    ),
    of: fc.constantFrom("person:mentor", "person:stranger", 1),
  },
  { requiredKeys: [] },
);

type Given<T extends Lifecycle> = {
  readonly state: T["state"];
  readonly command: T["command"];
  readonly context: T["context"];
};

/** Follows remedies to the letter, in an order of chance, and trusts nothing else. */
class Traveller<T extends Lifecycle> {
  constructor(
    private readonly machine: Machine<T>,
    private readonly world: World<T>,
    private readonly roll: (sides: number) => number,
  ) {}

  /** The state after the command, once all remedies are followed; undefined when it is never possible. */
  reach(given: Given<T>, depth: number): Given<T> | undefined {
    expect(depth, "a remedy leads back to itself").toBeLessThan(8);
    for (let round = 0; round < 12; round++) {
      const { state, command, context } = given;
      const answer = decide(this.machine, state, command, context);
      if (answer.ok) {
        return {
          ...given,
          state: answer.value.reduce((from, event) => evolve(this.machine, from, event), state),
        };
      }
      const { reasons, possible } = answer.issues[0];
      const isNever = reasons.some(({ remedy }) => remedy.do === "nothing");
      expect(possible === "never").toBe(isNever);
      // Whatever remedies led here had been promised to help.
      if (isNever && (round > 0 || depth > 0)) throw new Error(`too late: ${JSON.stringify(reasons)}`);
      if (isNever) return undefined;
      for (const { remedy } of this.shuffled(reasons)) {
        given = this.follow(given, remedy, depth);
      }
    }
    const { state, command, context } = given;
    throw new Error(`still refused: ${JSON.stringify(decide(this.machine, state, command, context))}`);
  }

  follow(given: Given<T>, remedy: Remedy, depth: number): Given<T> {
    const { command, context } = given;
    const put = (field: string, value: unknown): Given<T> => ({
      ...given,
      command: { ...command, [field]: value },
    });
    switch (remedy.do) {
      case "wait":
        return {
          ...given,
          context: { ...context, on: remedy.until > context.on ? remedy.until : context.on },
        };
      case "ask":
        return { ...given, context: byOther(context, this.one(remedy.actors)) };
      case "supply":
        if (remedy.field === "context") return { ...given, context: this.world.supplied(context) };
        return put(remedy.field, remedy.missing.reduce(supplied, command[remedy.field]));
      case "choose":
        return put(remedy.field, this.one(remedy.among));
      case "choose-day":
        // A step goes no further than needed: the shortest extension, the last time of what repeats.
        if (depth > 0) return put(remedy.field, remedy.field === "heldOn" ? remedy.to : remedy.from);
        return put(remedy.field, this.one([remedy.from, remedy.to ?? addDays(remedy.from, 40)]));
      case "drop": {
        const { these } = remedy;
        if (these === undefined) return put(remedy.field, undefined);
        const kept = Object.entries(command[remedy.field] as object);
        return put(remedy.field, Object.fromEntries(kept.filter(([key]) => !these.includes(key))));
      }
      case "first":
        return remedy.steps.reduce<Given<T>>((at, step) => {
          expect(step.machine).toBe(this.machine.name);
          const actor = this.one(step.actors);
          const order = { type: step.command, activity: step.of, of: step.of } as AnyCommand as T["command"];
          const done = this.reach({ ...at, command: order, context: byOther(at.context, actor) }, depth + 1);
          if (done === undefined) throw new Error("a step that is never possible");
          return { ...at, state: done.state, context: { ...at.context, ...done.context, ...by(at.context) } };
        }, given);
      case "bring":
        return { ...given, context: this.world.brought(context, remedy.machine, remedy.to) };
      case "mend":
        return { ...given, context: this.world.mended(context, given.state) };
      case "nothing":
        throw new Error("nothing cannot be done");
    }
  }

  one<Item>(list: readonly Item[]): Item {
    return list[this.roll(list.length)]!;
  }

  shuffled<Item>(list: readonly Item[]): Item[] {
    const rest = [...list];
    return list.map(() => rest.splice(this.roll(rest.length), 1)[0]!);
  }
}

/** Somebody else gives the command, of whom only the role is known. */
function byOther<Context extends DecisionContext>(context: Context, actor: Actor): Context {
  return { ...context, actor, person: undefined };
}

function by({ actor, person }: DecisionContext) {
  return { actor, person };
}

function supplied(value: unknown, { what, of }: { readonly what: string; readonly of: string }): unknown {
  if (what === "document" || what === "text") return "текст";
  if (what === "outcome") return { ...(typeof value === "object" ? value : {}), [of]: "removed" };
  return [...(Array.isArray(value) ? (value as unknown[]) : []), of];
}

const lawful = program({
  expectedResults: ["уверенный ученик"],
  difficulties: [{ ref: "discipline", code: "PD-CLM-01" }],
  activities: [
    {
      ref: "visit",
      title: "посещение урока",
      addresses: ["discipline"],
      supports: [],
      responsible: [],
      obligatory: true,
      state: "planned",
    },
  ],
});
const monthly = program({
  ...lawful,
  activities: lawful.activities.map((activity) => ({ ...activity, time: monthlyTime })),
});
const pairIn = (status: "new" | "confirmed"): PairingState =>
  status === "new"
    ? { status, seq: 0, asOf: day("2025-08-01") }
    : { status, seq: 4, asOf: day("2025-08-25"), consents: {}, confirmedOn: day("2025-08-25"), order: "№ 1" };

const programWorld: World<ProgramLifecycle> = {
  contexts: fc
    .record({
      program: fc.constantFrom(
        lawful,
        monthly,
        program({ strengths: [], activities: [] }),
        program({ ...lawful, audience: "learners", expectedResults: ["уверенный ученик"] }),
      ),
      assignments: fc.option(
        fc.subarray([
          assignmentIn("consented"),
          assignmentIn("active"),
          assignmentIn("notice"),
          assignmentIn("ended"),
        ]),
        { nil: undefined, freq: 8 },
      ),
      pairing: fc.constantFrom(undefined, pairIn("new"), pairIn("confirmed")),
      settings: fc.constantFrom(
        {},
        { approver: "curator" as const },
        { extensionCapMonths: 11, archiveAfterMonths: 2 },
      ),
    })
    .map(({ pairing, settings, assignments, ...facts }) => {
      const built = profile("2025-09-01", true);
      return {
        ...facts,
        ...(pairing && { pairing }),
        ...(assignments && { assignments }),
        profile: { ...built, lifecycle: { ...built.lifecycle, ...settings } },
        on: day("2025-09-01"),
        actor: "union" as const,
      };
    }),
  supplied: (context) => context,
  brought: (context, machine, to) =>
    machine === "pairing"
      ? { ...context, pairing: pairIn("confirmed") }
      : {
          ...context,
          assignments: to.includes("active") ? [assignmentIn("active")] : [assignmentIn("ended")],
        },
  mended: (context, state) => {
    const ends = "ends" in state ? state.ends : undefined;
    const term = ends
      ? exactPeriod(addDays(addMonths(ends, -9), 1), ends)
      : exactPeriod(context.on, addDays(addMonths(context.on, 9), -1));
    // whoever mends a plan adds what it lacked
    const activities = [...lawful.activities, { ...lawful.activities[0]!, ref: "talk", obligatory: false }];
    const { audience } = context.program;
    return { ...context, program: { ...lawful, activities, audience, period: term } };
  },
};

const completed = reached({
  status: "completed",
  startedOn: day("2025-09-01"),
  completedOn: day("2026-05-29"),
  outcomes: {},
});

const assignmentWorld: World<AssignmentLifecycle> = {
  contexts: fc
    .record({
      basis: fc.constantFrom("extra-work" as const, "permanent-duty" as const),
      hasCalendar: fc.boolean(),
      unmet: fc.subarray([openPenalty]),
      isRunning: fc.boolean(),
      whoever: people,
    })
    .map(({ basis, hasCalendar, unmet, isRunning, whoever }) => ({
      on: day("2025-08-01"),
      actor: "union" as const,
      ...whoever,
      assignment: {
        id: idOf("assignment", "assignment:sample"),
        mentor: idOf("person", "person:mentor"),
        mentees: [idOf("person", "person:mentee")],
        basis,
      },
      unmet,
      programs: isRunning ? [programMachine.initial] : [],
      ...(hasCalendar && { calendar: yearOnly(2025), week: "six-day" as const }),
    })),
  supplied: (context) => ({ ...context, calendar: russianCalendar, week: "five-day" }),
  brought: (context) => ({ ...context, programs: [completed] }),
  mended: (context) => ({ ...context, unmet: [] }),
};

/** The calendar of one year: a notice beyond it is refused, and the remedy is a better calendar. */
function yearOnly(wanted: number): typeof russianCalendar {
  return { ...russianCalendar, years: russianCalendar.years.filter(({ year }) => year === wanted) };
}
