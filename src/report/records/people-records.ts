import type { CalendarDate } from "../../base/calendar-date.js";
import type { MenteeId, OrganisationId, PersonId } from "../../base/id.js";
import type { YoungSpecialistDefinitionCode } from "../../codes/law/young-specialist-keys.js";
import { youngSpecialistDefinitions } from "../../codes/law/young-specialist-keys.js";
import type { Assignment } from "../../model/assignment.js";
import type { Mentee } from "../../model/mentee.js";
import type { Pairing } from "../../model/pairing.js";
import type { Person } from "../../model/person.js";
import { youngBy } from "../../rules/status-of.js";
import { codesIn, type ProgramWithState, staysIn } from "./record-of.js";
import type { ParticipantRecord, ReportPlace } from "./report-record.js";
import { isWithin, type ReportWindow } from "../report-window.js";

/** What a dataset knows of the people of one organisation. */
export type PeopleOf = {
  readonly organisation: OrganisationId;
  readonly place: ReportPlace;
  readonly programs: readonly ProgramWithState[];
  readonly mentees: readonly Mentee[];
  readonly pairings: readonly Pairing[];
  readonly assignments: readonly { readonly person: string; readonly assignment: Assignment }[];
};

/** What is known of people whatever the organisation, and by what they are judged. */
export type PeopleContext = {
  readonly window: ReportWindow;
  readonly young: YoungSpecialistDefinitionCode;
  readonly personOf: (id: PersonId) => Person | undefined;
  readonly inContests: (id: PersonId) => boolean;
};

/**
 * The people of an organisation, each once on each side: those of its programs, and mentees of its register who have none
 * yet. Whose last program ended before the period, and who is not in the register, is not counted.
 */
export function peopleRecordsOf(people: PeopleOf, context: PeopleContext): readonly ParticipantRecord[] {
  const { programs, mentees, place } = people;
  const stays = staysIn(programs);
  const mentored = new Set(stays.flatMap(({ record, person }) => (record.side === "mentee" ? [person] : [])));
  const registered = new Map(mentees.map((mentee) => [mentee.person, mentee]));
  const waiting = [...registered.values()].filter(({ person }) => !mentored.has(person));
  const factsOf = factsFinder(people, context);
  return [
    ...stays.flatMap(({ record, person }): readonly ParticipantRecord[] => {
      const mentee = record.side === "mentee" && person !== undefined ? registered.get(person) : undefined;
      const hasLeft = record.ended !== undefined && record.ended < context.window.starts;
      if (hasLeft && mentee === undefined) return [];
      const isUnknown = mentee !== undefined && record.menteeCategories?.length === 0;
      return [
        {
          ...record,
          place,
          ...(isUnknown && { menteeCategories: codesIn(mentee.categories) }),
          ...(person && factsOf(person, record)),
        },
      ];
    }),
    ...waiting.map(({ person, categories }): ParticipantRecord => {
      const record = { kind: "participant", place, side: "mentee", staff: true } as const;
      const menteeCategories = codesIn(categories);
      return { ...record, menteeCategories, ...factsOf(person, record) };
    }),
  ];
}

type PersonFacts = Pick<
  ParticipantRecord,
  "staff" | "young" | "newcomer" | "paired" | "finished" | "paid" | "byOrder" | "contestEntrant"
>;

function factsFinder(
  { organisation, programs, mentees, pairings, assignments }: PeopleOf,
  { window, young, personOf, inContests }: PeopleContext,
): (person: PersonId, record: ParticipantRecord) => PersonFacts {
  const paired = pairedPeople(pairings, mentees, window);
  const finished = finishedPeople(programs, window);
  const standing = assignments.filter(({ assignment: { order, contract, end } }) => {
    const from = order?.on ?? contract?.on;
    return from !== undefined && from <= window.closing && (end === undefined || end.on > window.closing);
  });
  const definition = youngSpecialistDefinitions[young];
  return (id, { side, staff: saysStaff }) => {
    const person = personOf(id);
    const staff = person?.organisation === undefined ? saysStaff : person.organisation === organisation;
    const contestEntrant = inContests(id);
    if (side === "mentor") {
      const own = standing.filter((each) => each.person === id);
      return {
        staff,
        contestEntrant,
        paid: own.some(({ assignment }) => assignment.contract?.payment !== undefined),
        byOrder: own.some(({ assignment }) => assignment.order !== undefined),
      };
    }
    const since = person?.inOrganisationSince;
    const startedOn = finished.get(id);
    const certified =
      person !== undefined && startedOn !== undefined && isCertified(person, startedOn, window);
    return {
      staff,
      contestEntrant,
      paired: paired.has(id),
      ...(person && { young: youngBy(person, definition, window.closing).status === "yes" }),
      ...(since && { newcomer: isWithin(window, since.earliest) && isWithin(window, since.latest) }),
      ...(startedOn && { finished: { certified, contests: inContests(id) } }),
    };
  };
}

/** Mentees of the pairs and groups that an order had confirmed and that stood on some day of the period. */
function pairedPeople(
  pairings: readonly Pairing[],
  mentees: readonly Mentee[],
  { starts, closing }: ReportWindow,
): ReadonlySet<PersonId> {
  const personOf = new Map<MenteeId, PersonId>(mentees.map(({ id, person }) => [id, person]));
  const stood = pairings.filter(
    ({ order, dissolvedOn }) =>
      order !== undefined && order.on <= closing && (dissolvedOn ?? closing) >= starts,
  );
  return new Set(stood.flatMap((pairing) => pairing.mentees.flatMap((id) => personOf.get(id) ?? [])));
}

/** Mentees who completed a program in the period, and the day it had started: of several the first. */
function finishedPeople(
  programs: readonly ProgramWithState[],
  window: ReportWindow,
): ReadonlyMap<PersonId, CalendarDate> {
  const finished = new Map<PersonId, CalendarDate>();
  for (const { program, state } of programs) {
    const { startedOn, completedOn } = state?.ended ?? state ?? {};
    if (startedOn === undefined || completedOn === undefined || !isWithin(window, completedOn)) continue;
    for (const { role, person } of program.participants) {
      if (role !== "mentee" || person === undefined) continue;
      const earlier = finished.get(person);
      if (earlier === undefined || startedOn < earlier) finished.set(person, startedOn);
    }
  }
  return finished;
}

/** A category given from the first day of the program on. */
function isCertified({ categories }: Person, startedOn: CalendarDate, { closing }: ReportWindow): boolean {
  return categories.some(({ since }) => since !== undefined && startedOn <= since && since <= closing);
}
