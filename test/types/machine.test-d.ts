import { expectTypeOf, test } from "vitest";
import {
  defineMachine,
  type AnyState,
  type CommandOf,
  type CommandsOf,
  type DecisionContext,
  type MachineDefinition,
  type NextOf,
  type Stamp,
} from "nastavnik/lifecycle";
import { type CalendarDate } from "nastavnik";

/** A made-up machine: a book that is lent and given back. */
type Loan = {
  readonly state: Pick<AnyState, "seq" | "asOf"> &
    ({ readonly status: "in" } | { readonly status: "out"; readonly due: CalendarDate });
  readonly command:
    | { readonly type: "lend"; readonly due: CalendarDate }
    | { readonly type: "renew" }
    | { readonly type: "return" };
  readonly event: Stamp<"loan", `loan:${string}`> &
    (
      | { readonly type: "lent"; readonly due: CalendarDate }
      | { readonly type: "renewed"; readonly due: CalendarDate }
      | { readonly type: "returned" }
    );
  readonly reason: { readonly code: "loan.overdue"; readonly details: object };
  readonly context: DecisionContext & { readonly id: `loan:${string}` };
};

const own = { certainty: "design" } as const;
const table = [
  { from: "in", command: "lend", to: "out", actors: ["curator"], guards: [], source: own },
  { from: "out", command: "renew", to: "out", actors: ["mentor"], guards: ["loan.overdue"], source: own },
  { from: "out", command: "return", to: "in", actors: ["mentor"], guards: [], source: own },
] as const;

type LoanCommand<Type extends Loan["command"]["type"], Caused extends Loan["event"]["type"]> = CommandOf<
  Loan,
  typeof table,
  Type,
  Caused
>;
type Out = Extract<Loan["state"], { readonly status: "out" }>;
declare const isDay: (value: unknown) => boolean;
declare const label: { readonly ru: string; readonly en: string };

const lend: LoanCommand<"lend", "lent"> = {
  label,
  event: "lent",
  fields: { due: isDay },
  causes: (_, { due }) => ({ due }),
  next: { in: (_, { seq, on, due }) => ({ status: "out", seq, asOf: on, due }) },
};
const renew: LoanCommand<"renew", "renewed"> = {
  label,
  event: "renewed",
  fields: { due: isDay },
  causes: ({ due }) => ({ due }),
  next: {
    out: (state, { seq, on, due }) => (state.due < due ? { ...state, seq, asOf: on, due } : undefined),
  },
};
const giveBack: LoanCommand<"return", "returned"> = {
  label,
  event: "returned",
  fields: {},
  causes: () => ({}),
  next: { out: (_, { seq, on }) => ({ status: "in", seq, asOf: on }) },
};
const commands: CommandsOf<Loan, typeof table> = { lend, renew, return: giveBack };
const definition: MachineDefinition<Loan, typeof table> = {
  name: "loan",
  version: 1,
  initial: { status: "in", seq: 0, asOf: "2025-09-01" as CalendarDate },
  states: {
    in: { terminal: false, phase: "before", label },
    out: { terminal: false, phase: "during", label },
  },
  transitions: table,
  commands,
  guards: { "loan.overdue": () => undefined },
  subjectOf: ({ id }) => id,
  upgrades: [],
};

test("a machine of one's own is checked against its table", () => {
  expectTypeOf(defineMachine<Loan, typeof table>)
    .parameter(0)
    .toEqualTypeOf(definition);
  // @ts-expect-error a line without a command
  const lacking: CommandsOf<Loan, typeof table> = { lend, renew };
  // @ts-expect-error a command that the machine does not have
  const more: CommandsOf<Loan, typeof table> = { lend, renew, return: giveBack, burn: giveBack };
  type Shorter = readonly [(typeof table)[0], (typeof table)[2]];
  // @ts-expect-error a command without a line
  const lineless: CommandsOf<Loan, Shorter> = { lend, renew, return: giveBack };
  // @ts-expect-error the command of another line
  const swapped: CommandsOf<Loan, typeof table> = { lend, renew: giveBack, return: giveBack };
  expectTypeOf([lacking, more, lineless, swapped]).toBeArray();
});

test("a table has only statuses, commands, actors and guards that there are", () => {
  type Line = (typeof table)[0];
  type With<Change> = readonly [Omit<Line, keyof Change> & Change];
  // @ts-expect-error no such command
  type Burnt = CommandsOf<Loan, With<{ readonly command: "burn" }>>;
  // @ts-expect-error no such status
  type Lost = CommandsOf<Loan, With<{ readonly to: "lost" }>>;
  // @ts-expect-error a misspelt guard
  type Misspelt = CommandsOf<Loan, With<{ readonly guards: readonly ["loan.overdeu"] }>>;
  // @ts-expect-error no such role
  type Nobody = CommandsOf<Loan, With<{ readonly actors: readonly ["librarian"] }>>;
  type Lawful = CommandsOf<Loan, With<{ readonly guards: readonly ["loan.overdue"] }>>;
  expectTypeOf<[Burnt, Lost, Misspelt, Nobody, Lawful]>().toBeArray();
});

test("a command has one step for each of its lines, and each leads where its line does", () => {
  type Steps = NextOf<Loan, typeof table, "return", "returned">;
  // @ts-expect-error a line without a step
  const lacking: Steps = {};
  const more: Steps = {
    out: giveBack.next.out,
    // @ts-expect-error a step without a line
    in: (_: unknown, { seq, on }: Loan["event"]) => ({ status: "in", seq, asOf: on }),
  };
  // @ts-expect-error a step to another status than the line's
  const astray: Steps = { out: (state: Out) => state };
  // @ts-expect-error a step from another status than the line's
  const elsewhere: Steps = { out: (state: Extract<Loan["state"], { status: "in" }>) => state };
  expectTypeOf([lacking, more, astray, elsewhere]).toBeArray();
});

test("a command says all facts of its event, and checks each", () => {
  // @ts-expect-error a field without a check
  const unchecked: LoanCommand<"lend", "lent"> = { ...lend, fields: {} };
  // @ts-expect-error a check of no field
  const other: LoanCommand<"lend", "lent">["fields"] = { due: isDay, day: isDay };
  // @ts-expect-error a fact is missing
  const silent: LoanCommand<"lend", "lent"> = { ...lend, causes: () => ({}) };
  // @ts-expect-error an event that the machine does not have
  type Burnt = LoanCommand<"lend", "burnt">;
  // @ts-expect-error a command without a label
  const nameless: LoanCommand<"return", "returned"> = { ...giveBack, label: undefined };
  expectTypeOf([unchecked, other, silent, nameless]).toBeArray();
  expectTypeOf<Burnt>().not.toBeUndefined();
});
