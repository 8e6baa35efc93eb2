import type { CalendarDate } from "../../base/calendar-date.js";
import type { MentorId, OrganisationId, PersonId, ProgramId } from "../../base/id.js";
import { compareText } from "../../base/order.js";
import type { YearStage } from "../../codes/reports/report-keys.js";
import type { YoungSpecialistDefinitionCode } from "../../codes/law/young-specialist-keys.js";
import type { Dataset, DatasetRecord } from "../../model/dataset.js";
import type { Pairing } from "../../model/pairing.js";
import type { Program } from "../../model/program.js";
import type { Survey } from "../../model/survey.js";
import { organisationRecordOf, placeOfOrganisation } from "./organisation-record-of.js";
import { needsRecordOf } from "./needs-record-of.js";
import { peopleRecordsOf } from "./people-records.js";
import {
  assignmentRecordOf,
  codesIn,
  pairingRecordOf,
  type ProgramProgress,
  programRecordOf,
  type ProgramWithState,
  surveyRecordOf,
} from "./record-of.js";
import type { ReportPeriod } from "../report-period.js";
import type {
  NeedsRecord,
  OfSomebody,
  PairingRecord,
  ParticipantRecord,
  ProcessRecord,
  ProgramRecord,
  ReportPlace,
  ReportRecord,
  SurveyRecord,
} from "./report-record.js";
import { isWithin, type ReportWindow, windowOf } from "../report-window.js";
import { diagnosticsOf, questionnaireOf } from "./survey-records.js";

export type DatasetReportOptions = {
  readonly period: ReportPeriod;
  readonly on: CalendarDate;
  /** Where a program stood at the end of the reporting day: see `stateOn`. One that has no state is a draft. */
  readonly stateOf?: (program: ProgramId) => ProgramProgress | undefined;
  /** Days on which the mentor of a program was replaced. */
  readonly mentorReplacedOn?: (program: ProgramId) => readonly CalendarDate[];
  /** Who counts as young, in the staffing and among the mentees: `"fz-489-specialist"` by default. The same as of `reportOn`. */
  readonly young?: YoungSpecialistDefinitionCode;
  /** Whether a mentee or mentor entered contests in the period, which no record holds; nobody did by default. */
  readonly inContests?: (person: PersonId) => boolean;
  /** At which stage of the school year the difficulties of the mentees were found; not stated by default. */
  readonly yearStage?: YearStage;
};

/**
 * Everything a dataset says, as records of a report: organisations, programs, pairs, assignments, people, surveys, and
 * measurements before and after. Ids of people are used to count each once, and stay behind. Give an organisation whole:
 * people are counted once for each. What no record of the model holds (retention, themes of strong and weak sides, assessed
 * lessons, statistics) comes from elsewhere.
 *
 * @throws RangeError when the period ends before it starts, or the reporting day is before it
 * @example
 * reportOn(reportRecordsOf(dataset, { period, on, stateOf }), { period, on });
 */
export function reportRecordsOf(dataset: Dataset, options: DatasetReportOptions): readonly ReportRecord[] {
  const known = knownOf(dataset, options);
  const { window, young, placeOf, contributor } = known;
  return [
    ...ofKind(dataset, "organisation").map((each) => ({
      ...organisationRecordOf(each, { on: window.closing, young }),
      withPairs: known.withPairs.has(each.id),
    })),
    ...known.programs.map((each) => placedProgram(each, known, options)),
    ...ofKind(dataset, "pairing").map((each) => pairingOfProgram(each, known)),
    ...ofKind(dataset, "assignment").map((each) => ({
      ...assignmentRecordOf(each, placeOf(each.organisation)),
      ...contributor(each.organisation, known.personOf(each.mentor)),
    })),
    ...peopleOf(dataset, known, options),
    ...ofKind(dataset, "survey").flatMap((each) => surveyOrQuestionnaire(each, known)),
    ...needsRecordsOf(dataset, known, options),
    ...diagnosticsOf(ofKind(dataset, "survey"), window, ({ organisation }) => placeOf(organisation)),
  ];
}

/** What the records of a dataset say of one another. */
type Known = {
  readonly window: ReportWindow;
  readonly young: YoungSpecialistDefinitionCode;
  readonly programs: readonly ProgramWithState[];
  readonly programOf: (id: ProgramId | undefined) => Program | undefined;
  readonly placeOf: (id: OrganisationId) => ReportPlace;
  /** Whose a mentor's id is: that of the person, where the mentor's record is there. */
  readonly personOf: (id: MentorId) => string;
  /** Whether the mentor teaches a subject of each mentee; undefined where a record does not say so. */
  readonly sameSubjectOf: (pairing: Pairing) => boolean | undefined;
  /** Organisations in which a pair or group stands on the reporting day. */
  readonly withPairs: ReadonlySet<OrganisationId>;
  readonly contributor: (organisation: OrganisationId | undefined, person: string | undefined) => OfSomebody;
};

function knownOf(dataset: Dataset, { period, on, stateOf, young }: DatasetReportOptions): Known {
  const programs = ofKind(dataset, "program").map((program) => {
    const state = stateOf?.(program.id);
    return { program, ...(state && { state }) };
  });
  const byId = new Map(programs.map(({ program }) => [program.id, program]));
  const places = new Map(ofKind(dataset, "organisation").map((each) => [each.id, placeOfOrganisation(each)]));
  const mentors = new Map(ofKind(dataset, "mentor").map(({ id, person }) => [id, person]));
  const personOf = (id: MentorId) => mentors.get(id) ?? id;
  const window = windowOf(period, on);
  return {
    personOf,
    sameSubjectOf: subjectsCompared(dataset),
    contributor: contributorsIn([
      ...programs.map(({ program }) => [program.place.organisation, menteeOf(program)] as const),
      ...ofKind(dataset, "assignment").map((each) => [each.organisation, personOf(each.mentor)] as const),
      ...ofKind(dataset, "mentee").map((each) => [each.organisation, each.person] as const),
    ]),
    withPairs: new Set(
      ofKind(dataset, "pairing").flatMap(({ organisation, order, dissolvedOn }) =>
        order !== undefined && order.on <= window.closing && (dissolvedOn ?? afterAll) > window.closing
          ? [organisation]
          : [],
      ),
    ),
    window,
    young: young ?? "fz-489-specialist",
    programs,
    programOf: (id) => id && byId.get(id),
    placeOf: (id) => places.get(id) ?? { organisation: id },
  };
}

/** Later than every day, as texts go. */
const afterAll = "~";

/** Where the organisation's own record says that it stands; what the program says, where there is none. */
function placedProgram(
  { program, state }: ProgramWithState,
  { window, placeOf, contributor }: Known,
  options: DatasetReportOptions,
): ProgramRecord {
  const record = programRecordOf(program, state, window.closing);
  const { organisation } = record.place;
  const mentorReplacedOn = options.mentorReplacedOn?.(program.id);
  return {
    ...record,
    ...(organisation && { place: { ...record.place, ...placeOf(organisation) } }),
    ...(mentorReplacedOn && { mentorReplacedOn }),
    ...contributor(organisation, menteeOf(program)),
  };
}

/** Whose a program is: one mentee's, of whom it is known who that is. */
function menteeOf({ participants }: Program): PersonId | undefined {
  const [mentee, another] = participants.filter(({ role }) => role === "mentee");
  return another === undefined && mentee?.individual === true ? mentee.person : undefined;
}

/** Numbers the people of each organisation in the order of ids, whatever comes first; somebody unknown has none. */
function contributorsIn(
  all: readonly (readonly [organisation: OrganisationId | undefined, person: string | undefined])[],
): Known["contributor"] {
  const people = new Map<OrganisationId, Set<string>>();
  for (const [organisation, person] of all) {
    if (organisation === undefined || person === undefined) continue;
    const known = people.get(organisation);
    if (known === undefined) people.set(organisation, new Set([person]));
    else known.add(person);
  }
  const numbers = new Map(
    [...people].map(([organisation, known]) => [
      organisation,
      new Map([...known].sort(compareText).map((person, number) => [person, number])),
    ]),
  );
  return (organisation, person) => {
    const number = organisation && person !== undefined ? numbers.get(organisation)?.get(person) : undefined;
    return number === undefined ? {} : { contributor: number };
  };
}

function pairingOfProgram(pairing: Pairing, { programOf, placeOf, sameSubjectOf }: Known): PairingRecord {
  const sameSubject = sameSubjectOf(pairing);
  const record = {
    ...pairingRecordOf(pairing, placeOf(pairing.organisation)),
    ...(sameSubject !== undefined && { sameSubject }),
  };
  const program = programOf(pairing.program);
  return program === undefined
    ? record
    : { ...record, audience: program.audience, forms: codesIn(program.forms) };
}

function subjectsCompared(dataset: Dataset): Known["sameSubjectOf"] {
  const mentors = new Map(ofKind(dataset, "mentor").map(({ id, subjects }) => [id, subjects]));
  const mentees = new Map(ofKind(dataset, "mentee").map(({ id, subjects }) => [id, subjects]));
  return ({ mentors: leading, mentees: ids }) => {
    const taught = leading.flatMap((id) => mentors.get(id) ?? []);
    const learned = ids.map((id) => mentees.get(id) ?? []);
    if (taught.length === 0 || learned.some((subjects) => subjects.length === 0)) return undefined;
    return learned.every((subjects) => subjects.some((subject) => taught.includes(subject)));
  };
}

function peopleOf(
  dataset: Dataset,
  { window, young, programs, placeOf, personOf }: Known,
  { inContests = () => false }: DatasetReportOptions,
): readonly ParticipantRecord[] {
  const people = new Map(ofKind(dataset, "person").map((person) => [person.id, person]));
  const context = { window, young, inContests, personOf: (id: PersonId) => people.get(id) };
  const byOrganisation = {
    programs: grouped(programs, ({ program }) => program.place.organisation),
    mentees: grouped(ofKind(dataset, "mentee"), ({ organisation }) => organisation),
    pairings: grouped(ofKind(dataset, "pairing"), ({ organisation }) => organisation),
    assignments: grouped(
      ofKind(dataset, "assignment").map((assignment) => ({
        person: personOf(assignment.mentor),
        assignment,
      })),
      ({ assignment }) => assignment.organisation,
    ),
  };
  const organisations = new Set([...byOrganisation.programs.keys(), ...byOrganisation.mentees.keys()]);
  return [...organisations].flatMap((organisation) => {
    const theirs = {
      programs: byOrganisation.programs.get(organisation) ?? [],
      mentees: byOrganisation.mentees.get(organisation) ?? [],
      pairings: byOrganisation.pairings.get(organisation) ?? [],
      assignments: byOrganisation.assignments.get(organisation) ?? [],
    };
    return peopleRecordsOf({ organisation, place: placeOf(organisation), ...theirs }, context);
  });
}

function needsRecordsOf(
  dataset: Dataset,
  { window, programs, placeOf, contributor }: Known,
  { yearStage }: DatasetReportOptions,
): readonly NeedsRecord[] {
  const ofPerson = new Map<PersonId, ProgramWithState[]>();
  for (const each of programs)
    for (const { role, person } of each.program.participants) {
      if (role !== "mentee" || person === undefined) continue;
      const known = ofPerson.get(person);
      if (known === undefined) ofPerson.set(person, [each]);
      else known.push(each);
    }
  return ofKind(dataset, "mentee").map((mentee) => ({
    ...needsRecordOf(mentee, {
      place: placeOf(mentee.organisation),
      programs: ofPerson.get(mentee.person) ?? [],
      on: window.closing,
      ...(yearStage && { stage: yearStage }),
    }),
    ...contributor(mentee.organisation, mentee.person),
  }));
}

/** The curator's nine ratings are no participant's questionnaire. */
function surveyOrQuestionnaire(
  survey: Survey,
  { window, programOf, placeOf }: Known,
): readonly (SurveyRecord | ProcessRecord)[] {
  const place = placeOf(survey.organisation);
  const ratings = questionnaireOf(survey);
  if (ratings === undefined) return [surveyRecordOf(survey, place)];
  const forms = codesIn(programOf(survey.program)?.forms ?? []);
  return isWithin(window, survey.on) ? [{ kind: "process", place, forms, ratings }] : [];
}

function ofKind<Kind extends DatasetRecord["kind"]>(
  { records }: Dataset,
  kind: Kind,
): readonly Extract<DatasetRecord, { kind: Kind }>[] {
  return records.filter((each): each is Extract<DatasetRecord, { kind: Kind }> => each.kind === kind);
}

/** By organisation; what belongs to none is left out, for nobody could count its people once. */
function grouped<Item>(
  items: readonly Item[],
  organisationOf: (item: Item) => OrganisationId | undefined,
): ReadonlyMap<OrganisationId, readonly Item[]> {
  const groups = new Map<OrganisationId, Item[]>();
  for (const item of items) {
    const organisation = organisationOf(item);
    if (organisation === undefined) continue;
    const group = groups.get(organisation);
    if (group === undefined) groups.set(organisation, [item]);
    else group.push(item);
  }
  return groups;
}
