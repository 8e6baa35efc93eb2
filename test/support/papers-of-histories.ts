import {
  calendarDate,
  idOf,
  type Assignment,
  type AssignmentEvent,
  type CalendarDate,
  type Pairing,
  type PairingEvent,
  type Program,
  type ProgramState,
} from "nastavnik";
import {
  assignmentAfter,
  pairingAfter,
  type AssignmentContext,
  type PairingContext,
} from "nastavnik/lifecycle";
import { exactPeriod } from "nastavnik/time";

// The records that a school's folder holds once the events of a history have been written into them.

const organisation = idOf("organisation", "organisation:o1");
const keyOf = (id: string) => id.slice(id.indexOf(":") + 1);
const mentorOf = (person: string) => idOf("mentor", `mentor:${keyOf(person)}`);
const menteeOf = (person: string) => idOf("mentee", `mentee:${keyOf(person)}`);
const texts = { content: "помощь молодому учителю", form: "очно", payment: "10 % оклада" };

/** The text that was approved or amended, with the last day that extensions have given it. */
export function programOf(text: Program, state: ProgramState): Program {
  const starts = text.period?.starts?.earliest;
  const ends = "ends" in state ? state.ends : text.period?.ends?.latest;
  if (starts === undefined) return text;
  // To 31 December 9999 means without end.
  return { ...text, period: exactPeriod(starts, ends === calendarDate("9999-12-31") ? undefined : ends) };
}

export function assignmentOf(
  { id, mentor, basis }: AssignmentContext["assignment"],
  events: readonly AssignmentEvent[],
  programs: readonly Program["id"][] = [],
): Assignment {
  const offered: Assignment = {
    kind: "assignment",
    schemaVersion: 1,
    id,
    mentor: mentorOf(mentor),
    organisation,
    programs,
    basis,
    amongEmployees: basis !== "not-employed",
  };
  return events.reduce((record, event) => assignmentAfter(record, event, texts), offered);
}

/** `startedOn` as the program says it: a pair has no first day of its own. */
export function pairingOf(
  { id, mentor, mentees }: PairingContext["pairing"],
  events: readonly PairingEvent[],
  startedOn?: CalendarDate,
): Pairing {
  const partyOf = (person: string) => (person === mentor ? mentorOf(person) : menteeOf(person));
  const proposed: Pairing = {
    kind: "pairing",
    schemaVersion: 1,
    id,
    organisation,
    mentors: [mentorOf(mentor)],
    mentees: mentees.map(menteeOf),
    consents: [],
    ...(startedOn !== undefined && { startedOn }),
  };
  return events.reduce((record, event) => pairingAfter(record, event, partyOf), proposed);
}
