import { describe, expect, test } from "vitest";
import { calendarDate, decide, evolve, pairingMachine, replay, type CalendarDate } from "nastavnik";
import {
  allowedCommands,
  defineMachine,
  scenariosOf,
  toXState,
  type AnyState,
  type CommandsOf,
  type DecisionContext,
  type Machine,
  type MachineDefinition,
  type PairingLifecycle,
  type SamplesOf,
  type Stamp,
} from "nastavnik/lifecycle";
import { isCalendarDate } from "nastavnik/base";

/** A made-up machine: a book is lent, renewed and given back; what is lent grows with the history. */
type Loan = {
  readonly state: Pick<AnyState, "seq" | "asOf"> &
    (
      | { readonly status: "in"; readonly lentOn: readonly CalendarDate[] }
      | { readonly status: "out"; readonly lentOn: readonly CalendarDate[]; readonly due: CalendarDate }
      | { readonly status: "lost" }
    );
  readonly command:
    | { readonly type: "lend"; readonly due: CalendarDate }
    | { readonly type: "renew"; readonly due: CalendarDate }
    | { readonly type: "return" }
    | { readonly type: "write-off" };
  readonly event: Stamp<"loan", `loan:${string}`> &
    (
      | { readonly type: "lent"; readonly due: CalendarDate }
      | { readonly type: "renewed"; readonly due: CalendarDate }
      | { readonly type: "returned" }
      | { readonly type: "written-off" }
    );
  readonly reason: {
    readonly code: "due.not-later";
    readonly details: { readonly due?: CalendarDate };
  };
  readonly context: DecisionContext & { readonly id: `loan:${string}` };
};

const own = { certainty: "design" } as const;
// prettier-ignore
const table = [
  { from: "in", command: "lend", to: "out", actors: ["curator"], guards: ["due.not-later"], source: own },
  { from: "out", command: "renew", to: "out", actors: ["mentor"], guards: ["due.not-later"], source: own },
  { from: "out", command: "return", to: "in", actors: ["mentor"], guards: [], source: own },
  { from: "in", command: "write-off", to: "lost", actors: ["head"], guards: [], source: own },
] as const;

const commands: CommandsOf<Loan, typeof table> = {
  lend: {
    label: { ru: "выдать", en: "lend" },
    event: "lent",
    fields: { due: isCalendarDate },
    causes: (_, { due }) => ({ due }),
    next: {
      in: ({ lentOn }, { seq, on, due }, { push }) => ({
        status: "out",
        seq,
        asOf: on,
        due,
        lentOn: push(lentOn, on),
      }),
    },
  },
  renew: {
    label: { ru: "продлить", en: "renew" },
    event: "renewed",
    fields: { due: isCalendarDate },
    causes: (_, { due }) => ({ due }),
    next: {
      out: (state, { seq, on, due }) => (state.due < due ? { ...state, seq, asOf: on, due } : undefined),
    },
  },
  return: {
    label: { ru: "вернуть", en: "return" },
    event: "returned",
    fields: {},
    causes: () => ({}),
    next: { out: ({ lentOn }, { seq, on }) => ({ status: "in", seq, asOf: on, lentOn }) },
  },
  "write-off": {
    label: { ru: "списать", en: "write off" },
    event: "written-off",
    fields: {},
    causes: () => ({}),
    next: { in: (_, { seq, on }) => ({ status: "lost", seq, asOf: on }) },
  },
};

const day = calendarDate;
const definition: MachineDefinition<Loan, typeof table> = {
  name: "loan",
  version: 1,
  initial: { status: "in", lentOn: [], seq: 0, asOf: day("2025-09-01") },
  states: {
    in: { terminal: false, phase: "before", label: { ru: "на полке", en: "in" } },
    out: { terminal: false, phase: "during", label: { ru: "на руках", en: "out" } },
    lost: { terminal: true, phase: "after", label: { ru: "списана", en: "lost" } },
  },
  transitions: table,
  commands,
  guards: {
    "due.not-later": (state, { due }, { on }) => {
      const before = state.status === "out" ? state.due : on;
      if (isCalendarDate(due) && due > before) return undefined;
      return {
        code: "due.not-later",
        details: { due: before },
        remedy: { do: "choose-day", field: "due", from: before },
      };
    },
  },
  subjectOf: ({ id }) => id,
  upgrades: [],
};
const machine: Machine<Loan> = defineMachine<Loan, typeof table>(definition);

const at = (on: string, actor: Loan["context"]["actor"]): Loan["context"] => ({
  on: day(on),
  actor,
  id: "loan:1",
});
const samples: SamplesOf<Loan> = {
  lend: [{ command: { type: "lend", due: day("2025-10-01") }, context: at("2025-09-02", "curator") }],
  renew: [{ command: { type: "renew", due: day("2025-11-01") }, context: at("2025-09-03", "mentor") }],
  return: [{ command: { type: "return" }, context: at("2025-09-04", "mentor") }],
  "write-off": [{ command: { type: "write-off" }, context: at("2025-09-05", "head") }],
};

describe("a machine of one's own", () => {
  test("is walked, decided and replayed like those of the library", () => {
    const scenarios = scenariosOf(machine, samples);
    expect(scenarios.map(({ name }) => name)).toEqual(["in --lend--> out", "out --renew--> out"]);
    for (const { steps } of scenarios) {
      const events = steps.flatMap((step) => step.events);
      const evolved = events.reduce((state, event) => evolve(machine, state, event), machine.initial);
      expect(replay(machine, events)).toEqual({ ok: true, value: evolved });
      expect(evolved.status).toBe("lost");
    }
    const refused = decide(
      machine,
      machine.initial,
      { type: "lend", due: day("2025-09-01") },
      at("2025-09-02", "curator"),
    );
    expect(refused).toMatchObject({ ok: false, issues: [{ reasons: [{ code: "due.not-later" }] }] });
    const answers = allowedCommands(machine, machine.initial, at("2025-09-02", "head"));
    expect(answers.map(({ label, allowed }) => [label.en, allowed])).toEqual([
      ["lend", "refused"],
      ["write off", "now"],
    ]);
    expect(toXState(machine, { on: "events" }).states["out"]?.on).toHaveProperty("returned.target", "in");
  });

  test("tries the moves of a sample in turn: those refused are left out, but the last must be let through", () => {
    const [lend] = samples.lend;
    const early = { ...lend!, command: { ...lend!.command, due: day("2025-09-01") } };
    const [scenario] = scenariosOf(machine, { ...samples, lend: [early, lend!] });
    expect(scenario?.steps.map(({ from, to }) => `${from}-${to}`)).toEqual(["in-out", "out-in", "in-lost"]);
    expect(() => scenariosOf(machine, { ...samples, lend: [lend!, early] })).toThrow(
      new RangeError('loan: the sample of "lend" is refused: command.not-in-status'),
    );
    expect(() => scenariosOf(machine, { ...samples, lend: [early] })).toThrow(
      new RangeError('loan: the sample of "lend" is refused: due.not-later'),
    );
  });

  test("without samples has no scenarios", () => {
    expect(() => scenariosOf(machine)).toThrow(new RangeError('loan: no sample of "lend": hand in samples'));
  });
});

describe("a definition that does not hold together is refused at once", () => {
  const [lend, renew] = table;
  const withLines = (transitions: readonly unknown[]) => () =>
    defineMachine<Loan>({ ...machine, transitions: transitions as Machine<Loan>["transitions"] });

  test.each([
    ["two lines for one command", [lend, { ...lend, to: "lost" }], 'two lines for "lend" in "in"'],
    ["a line without a step", [{ ...renew, from: "in" }], 'no step for "renew" in "in"'],
    ["a line without a command", [{ ...lend, command: "burn" }], 'no step for "burn" in "in"'],
    ["an inherited name", [{ ...lend, command: "toString" }], 'no step for "toString" in "in"'],
    ["a misspelt guard", [{ ...lend, guards: ["due.later"] }], 'no guard "due.later" for "lend" in "in"'],
  ])("%s", (_, lines, message) => {
    expect(withLines(lines)).toThrow(new RangeError(message));
  });

  test("fewer lines, or others who may, make another machine", () => {
    const ours = defineMachine<PairingLifecycle>({
      ...pairingMachine,
      transitions: pairingMachine.transitions
        .filter(({ from, command }) => !(from === "proposed" && command === "dissolve"))
        .map((line) => (line.command === "propose" ? { ...line, actors: ["curator"] } : line)),
    });
    const scenarios = scenariosOf(ours);
    const commandsOf = (status: string) => ours.transitions.filter(({ from }) => from === status);
    expect(commandsOf("proposed").map(({ command }) => command)).toEqual(["consent", "agree"]);
    expect(scenarios.flatMap(({ steps }) => steps)[0]).toMatchObject({ context: { actor: "curator" } });
    const { command, context } = scenarios[0]!.steps[0]!;
    const answer = decide(ours, ours.initial, command, { ...context, actor: "mentor" });
    expect(answer).toMatchObject({ ok: false, issues: [{ reasons: [{ code: "command.wrong-actor" }] }] });
  });
});
