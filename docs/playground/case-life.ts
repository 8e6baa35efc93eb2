import {
  assignmentMachine,
  decide,
  evolve,
  federalProfile,
  pairingMachine,
  programMachine,
  type AssignmentState,
  type CalendarDate,
  type PairingState,
  type Program,
  type ProgramState,
} from "nastavnik";
import { russianCalendar } from "nastavnik/calendar/ru";
import {
  allowedCommands,
  consequencesOf,
  type Actor,
  type AssignmentCommand,
  type AssignmentContext,
  type CommandAnswer,
  type LifecycleDataset,
  type LifecycleEvent,
  type LifecycleReason,
  type PairingCommand,
  type PairingContext,
  type ProgramCommand,
  type ProgramContext,
  type Refusal,
} from "nastavnik/lifecycle";
import type { Assignment, Mentor } from "nastavnik/model";
import { assignmentOf, mentee, mentors, pairing, program } from "./sample-case.js";

/** The program of the sample, its pair and the assignments of its mentors, with all that has happened. */
export type CaseLife = {
  readonly program: Program;
  readonly state: ProgramState;
  readonly pairing: PairingState;
  readonly duties: readonly Duty[];
  readonly events: readonly LifecycleEvent[];
};
type Duty = { readonly assignment: Assignment; readonly mentor: Mentor; readonly state: AssignmentState };

/** One machine of the case; of the assignments, which. */
export type Card =
  { readonly machine: "program" | "pairing" } | { readonly machine: "assignment"; readonly at: number };
export type Asking = { readonly on: CalendarDate; readonly actor: Actor };
export type SomeCommand = { readonly type: string } & Readonly<Record<string, unknown>>;

export const bornCase: CaseLife = {
  program,
  state: programMachine.initial,
  pairing: pairingMachine.initial,
  duties: [dutyOf(mentors[0])],
  events: [],
};

function dutyOf(mentor: Mentor): Duty {
  return { assignment: assignmentOf(mentor), mentor, state: assignmentMachine.initial };
}

/** Another mentor for a program that waits for one. */
export function withOtherMentor(life: CaseLife): CaseLife {
  const [, other] = mentors;
  const participant = { ref: "mentor-2", role: "mentor", individual: true, person: other.person } as const;
  return {
    ...life,
    program: { ...life.program, participants: [...life.program.participants, participant] },
    duties: [...life.duties, dutyOf(other)],
  };
}

/** What may be done on a day, in whose name. */
export function answersFor(life: CaseLife, card: Card, asking: Asking): readonly CommandAnswer<never>[] {
  switch (card.machine) {
    case "program":
      return allowedCommands(programMachine, life.state, programContext(life, asking)) as never;
    case "pairing":
      return allowedCommands(pairingMachine, life.pairing, { ...asking, pairing: papersOfPair }) as never;
    case "assignment": {
      const duty = life.duties[card.at];
      if (duty === undefined) return [];
      return allowedCommands(assignmentMachine, duty.state, dutyContext(life, duty, asking)) as never;
    }
  }
}

export type Decision =
  | { readonly ok: true; readonly life: CaseLife }
  | { readonly ok: false; readonly refusals: readonly Refusal<LifecycleReason>[] };

/** A command answered: the case with its events and their consequences for the other machines, or the refusals. */
export function give(life: CaseLife, card: Card, command: SomeCommand, asking: Asking): Decision {
  const answer = decisionOn(life, card, command, asking);
  if (!answer.ok) return { ok: false, refusals: answer.issues as never };
  let now = life;
  const pending = [...(answer.value as readonly LifecycleEvent[])];
  for (let event = pending.shift(); event !== undefined; event = pending.shift()) {
    now = after(now, event);
    pending.push(...consequencesOf(event, datasetOf(now)));
  }
  return { ok: true, life: now };
}

function decisionOn(life: CaseLife, card: Card, command: SomeCommand, asking: Asking) {
  if (card.machine === "program")
    return decide(programMachine, life.state, command as ProgramCommand, programContext(life, asking));
  if (card.machine !== "assignment") {
    const context: PairingContext = { ...asking, pairing: papersOfPair };
    return decide(pairingMachine, life.pairing, command as PairingCommand, context);
  }
  const duty = life.duties[card.at];
  if (duty === undefined) throw new RangeError(`no assignment ${card.at}`);
  const context = dutyContext(life, duty, asking);
  return decide(assignmentMachine, duty.state, command as AssignmentCommand, context);
}

function after(life: CaseLife, event: LifecycleEvent): CaseLife {
  const events = [...life.events, event];
  switch (event.machine) {
    case "program":
      return { ...life, events, state: evolve(programMachine, life.state, event) };
    case "pairing":
      return { ...life, events, pairing: evolve(pairingMachine, life.pairing, event) };
    case "assignment": {
      const moved = (duty: Duty): Duty =>
        duty.assignment.id === event.subject
          ? { ...duty, state: evolve(assignmentMachine, duty.state, event) }
          : duty;
      return { ...life, events, duties: life.duties.map(moved) };
    }
  }
}

const profile = federalProfile(program.period?.starts?.earliest ?? ("2025-09-01" as CalendarDate));
const papersOfPair = { id: pairing.id, mentor: mentors[0].person, mentees: [mentee.person] };

function programContext(life: CaseLife, asking: Asking): ProgramContext {
  const assignments = life.duties.map(({ state }) => state);
  return { ...asking, program: life.program, profile, assignments, pairing: life.pairing };
}

function dutyContext(life: CaseLife, duty: Duty, asking: Asking): AssignmentContext {
  return {
    ...asking,
    assignment: papersOfDuty(duty),
    calendar: russianCalendar,
    week: "five-day",
    programs: [life.state],
  };
}

function papersOfDuty({ assignment, mentor }: Duty): AssignmentContext["assignment"] {
  return {
    id: assignment.id,
    mentor: mentor.person,
    mentees: [mentee.person],
    basis: assignment.basis,
  };
}

function datasetOf(life: CaseLife): LifecycleDataset {
  const assignments = life.duties.map((duty) => ({ assignment: papersOfDuty(duty), state: duty.state }));
  const links = { assignments: assignments.map(({ assignment }) => assignment.id), pairing: pairing.id };
  return {
    programs: [{ program: life.program, profile, state: life.state, ...links }],
    assignments,
    pairings: [{ pairing: papersOfPair, state: life.pairing }],
  };
}
