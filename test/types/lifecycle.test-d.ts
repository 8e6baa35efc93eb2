import { expectTypeOf, test } from "vitest";
import {
  type AssignmentState,
  type CalendarDate,
  type Machine,
  type PairingState,
  type ProgramCommand,
  type ProgramEvent,
  type ProgramState,
  programMachine,
} from "nastavnik";
import type {
  AssignmentLifecycle,
  LifecycleEvent,
  ProgramLifecycle,
  ProgramReason,
} from "nastavnik/lifecycle";

type In<State, Status> = Extract<State, { readonly status: Status }>;

test("a status has the fields it can have and no others", () => {
  expectTypeOf<In<ProgramState, "draft">>().not.toHaveProperty("startedOn");
  expectTypeOf<In<ProgramState, "approved">>().not.toHaveProperty("done");
  expectTypeOf<In<ProgramState, "active">>().not.toHaveProperty("suspendedOn");
  expectTypeOf<In<ProgramState, "active">>().not.toHaveProperty("finishedOn");
  expectTypeOf<In<ProgramState, "suspended">>().toHaveProperty("suspendedOn");
  expectTypeOf<In<ProgramState, "cancelled">>().not.toHaveProperty("startedOn");
  expectTypeOf<In<ProgramState, "completed">>().not.toHaveProperty("ground");
  expectTypeOf<In<AssignmentState, "active">>().not.toHaveProperty("lastDay");
  expectTypeOf<In<AssignmentState, "notice">>().toHaveProperty("lastDay");
  expectTypeOf<In<AssignmentState, "offered">>().not.toHaveProperty("consentedOn");
  expectTypeOf<In<PairingState, "agreed">>().not.toHaveProperty("order");
});

test("impossible states cannot be written", () => {
  const day = "2025-09-01" as CalendarDate;
  const head = { seq: 1, asOf: day };
  // @ts-expect-error a draft has not started
  const draft: ProgramState = { ...head, status: "draft", authors: [], remarks: [], startedOn: day };
  // @ts-expect-error an approved program has a day of approval
  const approved: ProgramState = { ...head, status: "approved" };
  // @ts-expect-error a termination has a ground
  const terminated: ProgramState = {
    ...head,
    status: "terminated",
    startedOn: day,
    terminatedOn: day,
    side: "both",
    done: {},
  };
  // @ts-expect-error an assignment under notice has a last day
  const notice: AssignmentState = {
    ...head,
    status: "notice",
    consentedOn: day,
    consent: "",
    since: day,
    order: "",
    side: "mentor",
    givenOn: day,
  };
  // @ts-expect-error no such status
  const flown: PairingState = { ...head, status: "flown" };
  expectTypeOf([draft, approved, terminated, notice, flown]).toBeArray();
});

test("the machines tell their states, commands, events and reasons apart", () => {
  expectTypeOf(programMachine).toEqualTypeOf<Machine<ProgramLifecycle>>();
  expectTypeOf<Machine<AssignmentLifecycle>>().not.toExtend<Machine<ProgramLifecycle>>();
  expectTypeOf<Extract<LifecycleEvent, { readonly machine: "program" }>>().toEqualTypeOf<ProgramEvent>();
  expectTypeOf<ProgramCommand["type"]>().toEqualTypeOf<keyof typeof programMachine.commands>();
  expectTypeOf<ProgramReason["code"]>().toEqualTypeOf<keyof typeof programMachine.guards>();
  // @ts-expect-error a program has no such command
  const wrong: ProgramCommand = { type: "give-notice", document: "" };
  expectTypeOf(wrong).toBeObject();
});

test("no state, event or command has a field for a name", () => {
  type Keys<T> = T extends readonly (infer Item)[]
    ? Keys<Item>
    : T extends string | number | boolean | undefined
      ? never
      : { [Key in Named<keyof T>]: Key | Keys<T[Key]> }[Named<keyof T>];
  type Named<Key> = Key extends string ? (string extends Key ? never : Key) : never; // a table by ref names nothing
  type Forbidden = "name" | "fullName" | "surname" | "phone" | "email" | "snils" | "birthDate" | "address";
  expectTypeOf<Keys<LifecycleEvent> & Forbidden>().toBeNever();
  expectTypeOf<Keys<ProgramCommand> & Forbidden>().toBeNever();
  expectTypeOf<Keys<LifecycleEvent> & "person">().not.toBeNever(); // the walk above sees fields at all
});
