import {
  calendarDate,
  decide,
  evolve,
  idOf,
  programMachine,
  type AssignmentState,
  type CalendarDate,
  type Machine,
  type PairingState,
  type ProgramContext,
  type ProgramState,
  type Refusal,
} from "nastavnik";
import {
  type ActivitiesDone,
  type Actor,
  type AssignmentContext,
  type DifficultyOutcomes,
  type Lifecycle,
  type PairingContext,
} from "nastavnik/lifecycle";
import type { MentorFinding } from "nastavnik/rules";
import { russianCalendar } from "nastavnik/calendar/ru";
import { profile, program } from "./build.js";

/** A day, the actor, the command, and the context it needs. */
export type Step<T extends Lifecycle> = readonly [
  day: string,
  actor: Actor,
  command: T["command"],
  facts?: Partial<T["context"]>,
];

/** given(machine, context, steps).when(step): the steps must be allowed; then `step` is tried. */
export function given<T extends Lifecycle>(
  machine: Machine<T>,
  context: Omit<T["context"], "on" | "actor">,
  steps: readonly Step<T>[] = [],
) {
  let state = machine.initial;
  const history: T["event"][] = [];
  const contextOf = ([day, actor, , facts]: Step<T>) =>
    ({ ...context, ...facts, on: calendarDate(day), actor }) as T["context"];
  const answer = (step: Step<T>) => decide(machine, state, step[2], contextOf(step));
  for (const step of steps) {
    const answered = answer(step);
    if (!answered.ok) throw new Error(JSON.stringify(answered.issues));
    for (const event of answered.value) {
      state = evolve(machine, state, event);
      history.push(event);
    }
  }
  return {
    state,
    history,
    contextOf,
    /** The state after the step, which must be allowed. */
    after: (step: Step<T>): T["state"] => {
      const answered = answer(step);
      if (!answered.ok) throw new Error(JSON.stringify(answered.issues));
      return answered.value.reduce((from, event) => evolve(machine, from, event), state);
    },
    /** The refusal of the step; an allowed one fails the test. */
    refusal: (step: Step<T>): Refusal<T["reason"]> => {
      const answered = answer(step);
      if (answered.ok) throw new Error(`allowed: ${JSON.stringify(answered.value)}`);
      return answered.issues[0];
    },
  };
}

/** The mentor's assignment as a program sees it. */
export function assignmentIn(status: "consented" | "active" | "notice" | "ended"): AssignmentState {
  const day = calendarDate("2025-08-25");
  const base = { seq: 4, asOf: day };
  const consented = { consentedOn: calendarDate("2025-08-20"), consent: "согласие" };
  const inForce = { ...consented, contract: "соглашение № 1", since: day, order: "№ 1" };
  const lastDay = calendarDate("2026-03-03");
  switch (status) {
    case "consented":
      return { ...base, status, ...consented };
    case "active":
      return { ...base, status, ...inForce };
    case "notice": {
      const givenOn = calendarDate("2026-02-26");
      return { ...base, status, ...inForce, side: "mentor", givenOn, lastDay, certainty: "decree" };
    }
    case "ended":
      return { ...base, status, since: day, endedOn: lastDay, because: "notice" };
  }
}

/** A lawful program of one school year under an adopted profile, with a mentor in force. */
export function programFacts(facts: Partial<ProgramContext> = {}): Omit<ProgramContext, "on" | "actor"> {
  return {
    program: program(),
    profile: profile("2025-09-01", true),
    assignments: [assignmentIn("active")],
    ...facts,
  };
}

export function assignmentFacts(
  facts: Partial<AssignmentContext["assignment"]> = {},
): Omit<AssignmentContext, "on" | "actor"> {
  return {
    assignment: {
      id: idOf("assignment", "assignment:a1"),
      mentor: idOf("person", "person:mentor-1"),
      mentees: [idOf("person", "person:mentee-1")],
      basis: "extra-work",
      ...facts,
    },
    calendar: russianCalendar,
    week: "five-day",
  };
}

export function pairingFacts(
  mentees: readonly string[] = ["person:n1"],
): Omit<PairingContext, "on" | "actor"> {
  return {
    pairing: {
      id: idOf("pairing", "pairing:p1"),
      mentor: idOf("person", "person:m1"),
      mentees: mentees.map((id) => idOf("person", id)),
    },
  };
}

/** What bars a mentor, as `checkMentor` finds it. */
export const openPenalty: MentorFinding = {
  code: "mentor.open-penalty",
  severity: "error",
  path: ["person"],
  details: {},
  source: { certainty: "design" },
};

/** A program's state; a test names only the fields that matter, the others get lawful values. */
export function reached(
  facts:
    | { readonly status: "draft" }
    | { readonly status: "active"; readonly startedOn: CalendarDate; readonly done?: ActivitiesDone }
    | {
        readonly status: "completed";
        readonly startedOn: CalendarDate;
        readonly completedOn: CalendarDate;
        readonly outcomes: DifficultyOutcomes;
      }
    | {
        readonly status: "terminated";
        readonly startedOn: CalendarDate;
        readonly terminatedOn: CalendarDate;
      },
): ProgramState {
  switch (facts.status) {
    case "draft":
      return programMachine.initial;
    case "active": {
      const running = { order: "№ 1", edition: 1, reviewedOn: [], done: {} };
      return { seq: 6, asOf: facts.startedOn, ...running, ...facts };
    }
    case "completed":
      return { seq: 9, asOf: facts.completedOn, shorterThanMinimum: false, done: {}, ...facts };
    case "terminated": {
      const end = { ground: "by-curator", side: "curator", done: {} } as const;
      return { seq: 7, asOf: facts.terminatedOn, ...end, ...facts };
    }
  }
}

/** From September on. */
export const runningProgram = reached({ status: "active", startedOn: calendarDate("2025-09-01") });

/** The same, to its end in May. */
export const completedProgram = reached({
  status: "completed",
  startedOn: calendarDate("2025-09-01"),
  completedOn: calendarDate("2026-05-29"),
  outcomes: {},
});

export const confirmedPair: PairingState = {
  status: "confirmed",
  seq: 5,
  asOf: calendarDate("2025-08-25"),
  consents: {},
  confirmedOn: calendarDate("2025-08-25"),
  order: "№ 12-од",
};
