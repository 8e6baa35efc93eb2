import type { CalendarDate } from "../../base/calendar-date.js";
import type { PersonId } from "../../base/id.js";
import type { DifficultyOutcome } from "../../codes/people/difficulty-keys.js";
import { sideOf } from "../../codes/people/side-of.js";
import { activityStates } from "../../codes/programs/activity-keys.js";
import { dueDays } from "../../lifecycle/program/due-days.js";
import type { Activity } from "../../model/activity.js";
import type { Assignment } from "../../model/assignment.js";
import type { Coded } from "../../model/coded.js";
import type { Pairing } from "../../model/pairing.js";
import type { Participant } from "../../model/participant.js";
import type { Program } from "../../model/program.js";
import type { Survey } from "../../model/survey.js";
import type {
  AssignmentRecord,
  PairingRecord,
  ParticipantRecord,
  ProgramRecord,
  ReportPlace,
  SurveyRecord,
} from "./report-record.js";

/** What a report asks of a program's state: every state of the lifecycle answers it, whatever else it has. */
export type ProgramProgress = {
  readonly status: string;
  readonly startedOn?: CalendarDate;
  readonly completedOn?: CalendarDate;
  readonly terminatedOn?: CalendarDate;
  readonly ground?: string;
  readonly done?: Readonly<Record<string, CalendarDate>>;
  readonly outcomes?: Readonly<Record<string, DifficultyOutcome>>;
  /** How an archived program ended. */
  readonly ended?: ProgramProgress;
};

/**
 * A program with its state as a record of a report; without a state it is a draft. An activity is due when it was done,
 * when the last day of its window, or of the first week, month or other unit that its frequency asks for, has come by
 * `on`, or when the program is over. One with a frequency counts as done while nothing of it is owed: a monthly activity
 * held once is not the plan's all. Linear in what the program has.
 *
 * @example programRecordOf(program, state, on) // { kind: "program", scope: "pair", from: "2025-09-01", … }
 */
export function programRecordOf(
  program: Program,
  state: ProgramProgress | undefined,
  on: CalendarDate,
): ProgramRecord {
  const {
    startedOn: from,
    completedOn,
    terminatedOn,
    ground,
    done = {},
    outcomes = {},
  } = state?.ended ?? state ?? { status: "draft" };
  const ended = completedOn ?? terminatedOn;
  const planned = program.activities.filter(
    ({ state: each }) => each === "done" || !activityStates[each].settled,
  );
  const isPast = (day: CalendarDate | undefined): boolean => day !== undefined && day <= on;
  const held = new Set(
    planned.filter(({ ref, state: each, doneOn }) =>
      isPast(done[ref] ?? (each === "done" ? (doneOn ?? on) : undefined)),
    ),
  );
  const running = { startedOn: from ?? on, ...(ended && { ends: ended }), done };
  const isOpen = (activity: Activity): boolean => dueDays(activity, running, on).some((day) => isPast(day));
  const due = planned.filter(
    (activity) => held.has(activity) || completedOn !== undefined || isOpen(activity),
  );
  const complete = [...held].filter(
    (activity) =>
      (activity.time?.frequency === undefined && activity.time?.parts === undefined) || !isOpen(activity),
  );
  const mentors = program.participants.filter(({ role }) => role === "mentor");
  const mentees = program.participants.filter(({ role }) => role === "mentee");
  return {
    kind: "program",
    place: placeOf(program),
    audience: program.audience,
    scope: program.scope,
    forms: codesIn(program.forms),
    kinds: codesIn(program.kinds),
    menteeCategories: codesIn(mentees.map(({ category }) => category)),
    mentorQualifications: codesIn(mentors.map(({ qualification }) => qualification)),
    ...(from && { from }),
    ...(ended && { ended, ending: completedOn === undefined ? "terminated" : "completed" }),
    ...(ground !== undefined && { endReason: ground }),
    activities: { planned: planned.length, due: due.length, done: complete.length },
    difficulties: program.difficulties.map((each) => ({
      code: each.code ?? "",
      outcome: outcomes[each.ref] ?? each.outcome ?? "not-assessed",
    })),
  };
}

/** A program and where it stands; without a state it is a draft. */
export type ProgramWithState = { readonly program: Program; readonly state?: ProgramProgress };

/**
 * The people of one organisation's programs, each once for each side: from the first start to the last end, standing as
 * long as one of the programs does. Somebody without an id counts once for each program. Linear in the programs.
 *
 * @example
 * participantRecordsOf([{ program, state }]).map(({ side, from }) => [side, from]);
 * // [["mentor", "2025-09-01"], ["mentee", "2025-09-01"]]
 */
export function participantRecordsOf(programs: Iterable<ProgramWithState>): readonly ParticipantRecord[] {
  return staysIn(programs).map(({ record }) => record);
}

/** A record with whom it is of: for adding what is known of the person, who goes no further. */
export type Stay = { readonly record: ParticipantRecord; readonly person?: PersonId };

export function staysIn(programs: Iterable<ProgramWithState>): readonly Stay[] {
  const stays = new Map<string, { readonly record: OwnRecord; readonly person?: PersonId }>();
  for (const { program, state } of programs) {
    const { startedOn: from, completedOn, terminatedOn } = state?.ended ?? state ?? { status: "draft" };
    const ended = completedOn ?? terminatedOn;
    for (const participant of program.participants) {
      const side = sideOf(participant.role);
      if (side === undefined || !participant.individual) continue;
      const { person } = participant;
      const key = `${side} ${person ?? `${program.id} ${participant.ref}`}`;
      const record = participantRecord(program, participant, side, from, ended);
      const earlier = stays.get(key)?.record;
      stays.set(key, {
        record: earlier === undefined ? record : together(earlier, record),
        ...(person && { person }),
      });
    }
  }
  return [...stays.values()];
}

/** A record whose lists nobody else has yet, so that those of further programs can be added to them. */
type OwnRecord = ParticipantRecord & {
  readonly menteeCategories: string[];
  readonly mentorQualifications: string[];
};

function participantRecord(
  program: Program,
  { category, qualification }: Participant,
  side: "mentor" | "mentee",
  from?: CalendarDate,
  ended?: CalendarDate,
): OwnRecord {
  return {
    kind: "participant",
    place: placeOf(program),
    side,
    staff: program.audience === "staff",
    menteeCategories: codesIn([category]),
    mentorQualifications: codesIn([qualification]),
    ...(from && { from }),
    ...(ended && { ended }),
  };
}

function together(a: OwnRecord, b: OwnRecord): OwnRecord {
  if (a.from === undefined || b.from === undefined) return a.from === undefined ? b : a;
  const { ended: endOfA, ...rest } = a;
  const ended = endOfA === undefined || b.ended === undefined ? undefined : later(endOfA, b.ended);
  a.menteeCategories.push(...b.menteeCategories);
  a.mentorQualifications.push(...b.mentorQualifications);
  return { ...rest, from: a.from < b.from ? a.from : b.from, ...(ended && { ended }) };
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? b : a;
}

/**
 * A pair or group, confirmed by its order. `place` is where the organisation stands.
 *
 * @example
 * pairingRecordOf(pairing, { region: "66", type: "school" });
 * // { kind: "pairing", mentees: 1, from: "2025-09-01", … }
 */
export function pairingRecordOf(
  { organisation, mentees, order, dissolvedOn }: Pairing,
  place: ReportPlace,
): PairingRecord {
  return {
    kind: "pairing",
    place: { ...place, organisation },
    mentees: mentees.length,
    ...(order && { from: order.on }),
    ...(dissolvedOn && { ended: dissolvedOn }),
  };
}

/**
 * An assignment stands from its order, or from its contract clause where there is no order.
 *
 * @example
 * assignmentRecordOf(assignment, { region: "66", type: "school" });
 * // { kind: "assignment", consent: true, supplement: true, order: true, from: "2025-09-01", … }
 */
export function assignmentRecordOf(
  { organisation, consentOn, contract, order, end }: Assignment,
  place: ReportPlace,
): AssignmentRecord {
  const from = order?.on ?? contract?.on;
  return {
    kind: "assignment",
    place: { ...place, organisation },
    consent: consentOn !== undefined,
    supplement: contract !== undefined,
    order: order !== undefined,
    ...(from && { from }),
    ...(end && { ended: end.on }),
  };
}

/**
 * One participant's answers; each question is a scale of its own.
 *
 * @example
 * surveyRecordOf(survey, { region: "66", type: "school" }).answers;
 * // [{ scale: "q1", points: 7, lowest: 1, highest: 10 }]
 */
export function surveyRecordOf(
  { organisation, on, side, level, answers }: Survey,
  place: ReportPlace,
): SurveyRecord {
  return {
    kind: "survey",
    place: { ...place, organisation },
    on,
    side,
    level,
    answers: answers.map(({ question, points, lowest, highest }) => ({
      scale: question,
      points,
      lowest,
      highest,
    })),
  };
}

function placeOf({ place: { organisation, type, municipality, region } }: Program): ReportPlace {
  return {
    ...(organisation && { organisation }),
    ...(type !== undefined && { type }),
    ...(municipality && { municipality: placeNameOf(municipality) }),
    ...(region && { region: placeNameOf(region) }),
  };
}

/** Codes only: free words may name a person, and a report cannot. */
export function codesIn(all: readonly (Coded | undefined)[]): string[] {
  return all.flatMap((coded) => coded?.code ?? []);
}

/** A place without a code is told apart by its name. */
export function placeNameOf({ code, asWritten = "" }: Coded): string {
  return code ?? asWritten;
}
