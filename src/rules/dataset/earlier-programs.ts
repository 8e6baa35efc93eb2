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
  const ofPerson = new Map<PersonId, Own>();
  const ofMentor = new Map<MentorId, Own>();
  for (const [program] of programs)
    for (const { role, person } of program.participants)
      if (person !== undefined && sideOf(role) === "mentor") addTo(ofPerson, person, program);
  for (const [{ mentor, programs: served }] of assignment)
    for (const id of served) {
      const program = byId.get(id);
      if (program !== undefined) addTo(ofMentor, mentor, program);
    }
  const isOf = ({ id, person }: Mentor, program: Program): boolean =>
    [ofPerson.get(person), ofMentor.get(id)].some((own) => own?.programs.has(program));
  return {
    programOf: (id) => byId.get(id),
    isOf,
    hasOne: ({ id, person }, on) =>
      [ofPerson.get(person), ofMentor.get(id)].some(
        (own) => own?.firstEnd !== undefined && own.firstEnd < on,
      ),
  };
}

/** Somebody's programs, and the first day by which one of them is over. */
type Own = { readonly programs: Set<Program>; firstEnd?: CalendarDate };

/** By its period; when it ended in fact, no record says. */
export function isOver({ period }: Program, on: CalendarDate): boolean {
  return period?.ends !== undefined && period.ends.latest < on;
}

function addTo<Key>(all: Map<Key, Own>, key: Key, program: Program): void {
  const own: Own = all.get(key) ?? { programs: new Set() };
  all.set(key, own);
  own.programs.add(program);
  const end = program.period?.ends?.latest;
  if (end !== undefined && (own.firstEnd === undefined || end < own.firstEnd)) own.firstEnd = end;
}
