import type { CalendarDate } from "../../base/calendar-date.js";
import type { MentorId, PersonId, ProgramId } from "../../base/id.js";
import { sideOf } from "../../codes/people/side-of.js";
import type { Mentor } from "../../model/mentor.js";
import type { Program } from "../../model/program.js";
import type { RecordsByKind } from "../records-by-kind.js";

/** What the records of a dataset know of the programs that its mentors have taken part in. */
export type EarlierPrograms = {
  readonly programOf: (id: ProgramId) => Program | undefined;
  /** Whether the mentor stands in a program as one: as a participant, or by an assignment that serves it. */
  readonly isOf: (mentor: Mentor, program: Program) => boolean;
  /** Whether one of the mentor's programs was certainly over before a day. */
  readonly hasOne: (mentor: Mentor, on: CalendarDate) => boolean;
};

/** Linear in the participants and assignments of the dataset. */
export function earlierPrograms({ program: programs, assignment }: RecordsByKind): EarlierPrograms {
  const byId = new Map(programs.map(([program]) => [program.id, program]));
  const ofPerson = new Map<PersonId, Set<Program>>();
  const ofMentor = new Map<MentorId, Set<Program>>();
  for (const [program] of programs)
    for (const { role, person } of program.participants)
      if (person !== undefined && sideOf(role) === "mentor") addTo(ofPerson, person, program);
  for (const [{ mentor, programs: served }] of assignment)
    for (const id of served) {
      const program = byId.get(id);
      if (program !== undefined) addTo(ofMentor, mentor, program);
    }
  const isOf = ({ id, person }: Mentor, program: Program): boolean =>
    (ofPerson.get(person)?.has(program) ?? false) || (ofMentor.get(id)?.has(program) ?? false);
  return {
    programOf: (id) => byId.get(id),
    isOf,
    hasOne: ({ id, person }, on) =>
      [...(ofPerson.get(person) ?? []), ...(ofMentor.get(id) ?? [])].some((program) => isOver(program, on)),
  };
}

/** By its period; when it ended in fact, no record says. */
export function isOver({ period }: Program, on: CalendarDate): boolean {
  return period?.ends !== undefined && period.ends.latest < on;
}

function addTo<Key>(all: Map<Key, Set<Program>>, key: Key, program: Program): void {
  const own = all.get(key);
  if (own === undefined) all.set(key, new Set([program]));
  else own.add(program);
}
