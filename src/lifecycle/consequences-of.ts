import { assignmentMachine } from "./assignment/machine.js";
import type { AssignmentEvent } from "./assignment/event.js";
import type { AssignmentPapers } from "./assignment/guards.js";
import type { AssignmentState } from "./states/assignment-state.js";
import { decide } from "./engine/decide.js";
import { laterOf } from "./engine/input.js";
import type { PairingEvent } from "./pairing/event.js";
import type { PairingPapers } from "./pairing/guards.js";
import { pairingMachine } from "./pairing/machine.js";
import type { PairingState } from "./states/pairing-state.js";
import type { ProgramEvent } from "./program/event.js";
import { programMachine } from "./program/machine.js";
import { programStatuses, type ProgramState } from "./states/program-state.js";
import type { AssignmentId, PairingId } from "../base/id.js";
import type { Program } from "../model/program.js";
import type { RegulationProfile } from "../rules/regulation-profile.js";

/** An event of any of the three machines. */
export type LifecycleEvent = ProgramEvent | AssignmentEvent | PairingEvent;

/**
 * What stands beside an event, each with its state after that event: the programs, with the assignments that
 * serve them and the pair they are for, the assignments and the pairs. Hand in what is linked to the event's
 * subject, or everything; links to what is not there count for nothing.
 */
export type LifecycleDataset = {
  readonly programs: readonly {
    readonly program: Program;
    readonly profile: RegulationProfile;
    readonly state: ProgramState;
    readonly assignments: readonly AssignmentId[];
    readonly pairing?: PairingId;
  }[];
  readonly assignments: readonly { readonly assignment: AssignmentPapers; readonly state: AssignmentState }[];
  readonly pairings: readonly { readonly pairing: PairingPapers; readonly state: PairingState }[];
};

/**
 * What an event of one machine means for the others, as events to be kept like any: a mentor's assignment ends,
 * and its running programs await a mentor unless another one serves them; a program is over, and the assignments
 * that serve no other end with it, as does its pair. A paid duty runs on until its term or a notice is over, or both sides
 * agree: it does not end with a program that ends early. They are made by `system` on the day of the event, or on the last
 * day of the history they go to when that is later. Asked
 * again once they are kept, it answers with nothing. Linear in the dataset for each thing concerned.
 *
 * @example
 * consequencesOf(ended, dataset); // [{ type: "mentor-lost", … }]
 */
export function consequencesOf(event: LifecycleEvent, dataset: LifecycleDataset): readonly LifecycleEvent[] {
  switch (event.machine) {
    case "assignment":
      return event.type === "ended" || event.type === "end-agreed"
        ? programsWithoutMentor(event, dataset)
        : [];
    case "program":
      return isOver(event, dataset)
        ? [...assignmentsClosed(event, dataset), ...pairsDissolved(event, dataset)]
        : [];
    case "pairing":
      return [];
  }
}

type Linked = LifecycleDataset["programs"][number];

function programsWithoutMentor(event: AssignmentEvent, dataset: LifecycleDataset): readonly ProgramEvent[] {
  return dataset.programs
    .filter(({ assignments }) => assignments.includes(event.subject))
    .flatMap(({ program, profile, state, assignments: ids }) => {
      const assignments = dataset.assignments
        .filter(({ assignment }) => ids.includes(assignment.id))
        .map((one) => one.state);
      const context = {
        on: laterOf(event.on, state.asOf),
        actor: "system",
        program,
        profile,
        assignments,
      } as const;
      return eventsOf(decide(programMachine, state, { type: "await-mentor" }, context));
    });
}

function isOver(event: ProgramEvent, { programs }: LifecycleDataset): boolean {
  return programs.some(({ program, state }) => program.id === event.subject && isAfter(state));
}

function assignmentsClosed(event: ProgramEvent, dataset: LifecycleDataset): readonly AssignmentEvent[] {
  const ids = new Set(linkedTo(event, dataset).flatMap(({ assignments }) => assignments));
  return dataset.assignments
    .filter(({ assignment }) => ids.has(assignment.id))
    .flatMap(({ assignment, state }) => {
      const programs = dataset.programs
        .filter(({ assignments }) => assignments.includes(assignment.id))
        .map((one) => one.state);
      const context = { on: laterOf(event.on, state.asOf), actor: "system", assignment, programs } as const;
      // A notice or a term that is over ended the assignment by itself.
      const over = eventsOf(decide(assignmentMachine, state, { type: overBy(state) }, context));
      return over.length > 0 ? over : eventsOf(decide(assignmentMachine, state, { type: "close" }, context));
    });
}

/** What ends an assignment first when nobody does: its notice or its term. */
function overBy(state: AssignmentState): "elapse" | "expire" {
  if (state.status !== "notice") return "expire";
  return state.until !== undefined && state.until < state.lastDay ? "expire" : "elapse";
}

function pairsDissolved(event: ProgramEvent, dataset: LifecycleDataset): readonly PairingEvent[] {
  const ids = new Set(linkedTo(event, dataset).map(({ pairing }) => pairing));
  return dataset.pairings
    .filter(({ pairing: { id } }) => ids.has(id) && !isNeeded(id, dataset))
    .flatMap(({ pairing, state }) => {
      const context = { on: laterOf(event.on, state.asOf), actor: "system", pairing } as const;
      return eventsOf(decide(pairingMachine, state, { type: "dissolve", reason: "program-over" }, context));
    });
}

function linkedTo(event: ProgramEvent, { programs }: LifecycleDataset): readonly Linked[] {
  return programs.filter(({ program }) => program.id === event.subject);
}

function isNeeded(id: PairingId, { programs }: LifecycleDataset): boolean {
  return programs.some(({ pairing, state }) => pairing === id && !isAfter(state));
}

function isAfter({ status }: ProgramState): boolean {
  return programStatuses[status].phase === "after";
}

/** What is refused has no consequence: it has happened already, or something still stands in its way. */
function eventsOf<Event>(
  answer: { readonly ok: true; readonly value: readonly Event[] } | { readonly ok: false },
): readonly Event[] {
  return answer.ok ? answer.value : [];
}
