import {
  assignmentMachine,
  decide,
  evolve,
  federalProfile,
  pairingMachine,
  programMachine,
  replay,
  type Assignment,
  type AssignmentState,
  type CalendarDate,
  type Mentee,
  type Mentor,
  type Pairing,
  type PairingState,
  type PersonId,
  type Program,
  type ProgramState,
} from "nastavnik";
import { russianCalendar } from "nastavnik/calendar/ru";
import {
  allowedCommands,
  consequencesOf,
  type Actor,
  type AssignmentContext,
  type CommandAnswer,
  type LifecycleDataset,
  type LifecycleEvent,
  type LifecycleReason,
  type PairingContext,
  type ProgramContext,
  type Refusal,
} from "nastavnik/lifecycle";
import type { Snapshot } from "../store/desk.js";
import type { Case } from "../store/records.js";

/** One case with the states of its three machines and all that their commands are judged by. */
export type Life = {
  readonly found: Case;
  readonly program: Program;
  readonly state: ProgramState;
  readonly pairing: Pairing;
  readonly pairingState: PairingState;
  readonly assignments: readonly {
    readonly assignment: Assignment;
    readonly state: AssignmentState;
    readonly mentor: PersonId;
  }[];
  readonly mentees: readonly PersonId[];
};

export type MachineName = "program" | "assignment" | "pairing";
export type Answers = readonly CommandAnswer<never>[];
export type Command = { readonly type: string } & Readonly<Record<string, unknown>>;

export function livesOf(data: Snapshot): readonly Life[] {
  return data.cases.flatMap((found) => {
    const program = data.programs.find(({ id }) => id === found.program);
    const pairing = data.pairings.find(({ id }) => id === found.pairing);
    if (program === undefined || pairing === undefined) return [];
    const history = (subject: string) => data.histories.get(subject) ?? [];
    return {
      found,
      program,
      pairing,
      state: stateAfter(replay(programMachine, history(program.id) as never)),
      pairingState: stateAfter(replay(pairingMachine, history(pairing.id) as never)),
      assignments: found.assignments.flatMap((id) => {
        const assignment = data.assignments.find((each) => each.id === id);
        const mentor = data.mentors.find((each) => each.id === assignment?.mentor);
        if (assignment === undefined || mentor === undefined) return [];
        const state = stateAfter(replay(assignmentMachine, history(id) as never));
        return { assignment, state, mentor: mentor.person };
      }),
      mentees: personsOf(pairing.mentees, data.mentees),
    };
  });
}

function stateAfter<State>(answer: { ok: true; value: State } | { ok: false; issues: unknown }): State {
  if (answer.ok) return answer.value;
  throw new Error(`a history on this desk is damaged: ${JSON.stringify(answer.issues)}`);
}

function personsOf(ids: readonly string[], people: readonly (Mentor | Mentee)[]): readonly PersonId[] {
  return people.filter(({ id }) => ids.includes(id)).map(({ person }) => person);
}

export function profileOf({ program }: Life) {
  return federalProfile(program.period?.starts?.earliest ?? program.period?.ends?.latest ?? defaultDay);
}
const defaultDay = "2025-09-01" as CalendarDate;

type Asking = { readonly on: CalendarDate; readonly actor: Actor };

function programContext(life: Life, asking: Asking): ProgramContext {
  return {
    ...asking,
    program: life.program,
    profile: profileOf(life),
    assignments: life.assignments.map(({ state }) => state),
    pairing: life.pairingState,
  };
}

function pairingPapers(life: Life): PairingContext["pairing"] {
  const [first] = life.assignments;
  return {
    id: life.pairing.id,
    mentor: first?.mentor ?? ("person:nobody" as PersonId),
    mentees: life.mentees,
  };
}

function assignmentContext(life: Life, i: number, asking: Asking): AssignmentContext {
  const { assignment, mentor } = life.assignments[i]!;
  return {
    ...asking,
    assignment: { id: assignment.id, mentor, mentees: life.mentees, basis: assignment.basis },
    calendar: russianCalendar,
    week: "five-day",
    programs: [life.state],
  };
}

/** What may be done with one machine of a case on a day, in whose name. */
export function answersFor(life: Life, machine: MachineName, i: number, asking: Asking): Answers {
  switch (machine) {
    case "program":
      return allowedCommands(programMachine, life.state, programContext(life, asking)) as never;
    case "pairing":
      return allowedCommands(pairingMachine, life.pairingState, {
        ...asking,
        pairing: pairingPapers(life),
      }) as never;
    case "assignment":
      return allowedCommands(
        assignmentMachine,
        life.assignments[i]!.state,
        assignmentContext(life, i, asking),
      ) as never;
  }
}

export type Decision =
  | { readonly ok: true; readonly events: readonly LifecycleEvent[] }
  | { readonly ok: false; readonly refusals: readonly Refusal<LifecycleReason>[] };

/** A command answered: its events with their consequences for the other machines, or the refusals. */
export function give(
  life: Life,
  machine: MachineName,
  i: number,
  command: Command,
  asking: Asking,
): Decision {
  const answer =
    machine === "program"
      ? decide(programMachine, life.state, command as never, programContext(life, asking))
      : machine === "pairing"
        ? decide(pairingMachine, life.pairingState, command as never, {
            ...asking,
            pairing: pairingPapers(life),
          })
        : decide(
            assignmentMachine,
            life.assignments[i]!.state,
            command as never,
            assignmentContext(life, i, asking),
          );
  if (!answer.ok) return { ok: false, refusals: answer.issues as never };
  const events: LifecycleEvent[] = [];
  let now = life;
  const pending: LifecycleEvent[] = [...(answer.value as readonly LifecycleEvent[])];
  for (let event = pending.shift(); event !== undefined; event = pending.shift()) {
    events.push(event);
    now = after(now, event);
    pending.push(...consequencesOf(event, datasetOf(now)));
  }
  return { ok: true, events };
}

function after(life: Life, event: LifecycleEvent): Life {
  switch (event.machine) {
    case "program":
      return { ...life, state: evolve(programMachine, life.state, event) };
    case "pairing":
      return { ...life, pairingState: evolve(pairingMachine, life.pairingState, event) };
    case "assignment":
      return {
        ...life,
        assignments: life.assignments.map((each) =>
          each.assignment.id === event.subject
            ? { ...each, state: evolve(assignmentMachine, each.state, event) }
            : each,
        ),
      };
  }
}

function datasetOf(life: Life): LifecycleDataset {
  return {
    programs: [
      {
        program: life.program,
        profile: profileOf(life),
        state: life.state,
        assignments: life.assignments.map(({ assignment }) => assignment.id),
        pairing: life.pairing.id,
      },
    ],
    assignments: life.assignments.map(({ assignment, state, mentor }) => ({
      assignment: { id: assignment.id, mentor, mentees: life.mentees, basis: assignment.basis },
      state,
    })),
    pairings: [{ pairing: pairingPapers(life), state: life.pairingState }],
  };
}
