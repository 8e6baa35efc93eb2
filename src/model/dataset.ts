import type { Id } from "../base/id.js";
import type { Path } from "../base/path.js";
import type { Result } from "../base/result.js";
import type { Answers } from "./answers.js";
import { parseAnswers } from "./answers.js";
import type { Assignment } from "./assignment.js";
import type { Consent } from "./consent.js";
import type { Community } from "./community.js";
import { parseCommunity } from "./community.js";
import type { DevelopmentPlan } from "./development-plan.js";
import { parseDevelopmentPlan } from "./development-plan.js";
import type { InputIssue } from "./input-issue.js";
import type { Meeting } from "./meeting.js";
import type { Mentee } from "./mentee.js";
import { parseMentee } from "./mentee.js";
import type { Mentor } from "./mentor.js";
import { parseMentor } from "./mentor.js";
import type { Methodology } from "./methodology.js";
import { parseMethodology } from "./methodology.js";
import type { Organisation } from "./organisation.js";
import { parseOrganisation } from "./organisation.js";
import type { Pairing } from "./pairing.js";
import { parseProgram } from "./parse-program.js";
import { parseAssignment, parseConsent, parseMeeting, parsePairing, parseSurvey } from "./parse-records.js";
import type { Person } from "./person.js";
import { parsePerson } from "./person.js";
import type { Program } from "./program.js";
import type { Survey } from "./survey.js";
import type { TargetModel } from "./target-model.js";
import { parseTargetModel } from "./target-model.js";

/** A record that has an id and may stand in a dataset. */
export type DatasetRecord =
  | Program
  | Mentor
  | Mentee
  | Person
  | Organisation
  | TargetModel
  | Methodology
  | Community
  | DevelopmentPlan
  | Assignment
  | Pairing
  | Meeting
  | Survey
  | Answers
  | Consent;

/** A file of records, in any order. */
export type Dataset = {
  readonly kind: "dataset";
  readonly schemaVersion: 1;
  readonly records: readonly DatasetRecord[];
};

/** A record kind, how it is read, and what it refers to: a new kind is one line. */
type RecordKind<Kind extends DatasetRecord["kind"]> = {
  readonly parse: (input: unknown) => Result<Extract<DatasetRecord, { kind: Kind }>, InputIssue>;
  /** A method, so that the kinds can be called as one. */
  references(record: Extract<DatasetRecord, { kind: Kind }>): readonly Reference[];
};

/** An id that another record of the dataset should have, and where it is named. */
export type Reference = { readonly to: Id<string>; readonly path: Path };

export const recordKinds: { readonly [Kind in DatasetRecord["kind"]]: RecordKind<Kind> } = {
  program: {
    parse: parseProgram,
    references: ({ place, previousProgram }) => [
      ...one(place.organisation, ["place", "organisation"]),
      ...one(previousProgram, ["previousProgram"]),
    ],
  },
  mentor: {
    parse: parseMentor,
    references: ({ organisation, person, prefers, buildsTrajectory = [] }) => [
      ...one(person, ["person"]),
      ...one(organisation, ["organisation"]),
      ...each(prefers, "prefers"),
      ...buildsTrajectory.flatMap(({ program }, i) => one(program, ["buildsTrajectory", i, "program"])),
    ],
  },
  mentee: {
    parse: parseMentee,
    references: ({ organisation, person, prefers }) => [
      ...one(person, ["person"]),
      ...one(organisation, ["organisation"]),
      ...each(prefers, "prefers"),
    ],
  },
  assignment: {
    parse: parseAssignment,
    references: ({ organisation, mentor, programs }) => [
      ...one(organisation, ["organisation"]),
      ...one(mentor, ["mentor"]),
      ...each(programs, "programs"),
    ],
  },
  pairing: {
    parse: parsePairing,
    references: ({ organisation, mentors, mentees, program, consents }) => [
      ...one(organisation, ["organisation"]),
      ...each(mentors, "mentors"),
      ...each(mentees, "mentees"),
      ...one(program, ["program"]),
      ...consents.map(({ of }, i) => ({ to: of, path: ["consents", i, "of"] })),
    ],
  },
  meeting: { parse: parseMeeting, references: ({ program }) => one(program, ["program"]) },
  survey: {
    parse: parseSurvey,
    references: ({ organisation, program }) => [
      ...one(organisation, ["organisation"]),
      ...one(program, ["program"]),
    ],
  },
  answers: {
    parse: parseAnswers,
    references: ({ organisation, of }) => [...one(organisation, ["organisation"]), ...one(of, ["of"])],
  },
  consent: { parse: parseConsent, references: ({ person }) => one(person, ["person"]) },
  person: { parse: parsePerson, references: ({ organisation }) => one(organisation, ["organisation"]) },
  organisation: { parse: parseOrganisation, references: ({ curators }) => each(curators, "curators") },
  "target-model": {
    parse: parseTargetModel,
    references: ({ organisation, methodology }) => [
      ...one(organisation, ["organisation"]),
      ...one(methodology, ["methodology"]),
    ],
  },
  methodology: { parse: parseMethodology, references: () => [] },
  community: {
    parse: parseCommunity,
    references: ({ organisation, relations }) => [
      ...one(organisation, ["organisation"]),
      ...relations.flatMap(({ programs }, i) =>
        programs.map((to, j) => ({ to, path: ["relations", i, "programs", j] })),
      ),
    ],
  },
  "development-plan": {
    parse: parseDevelopmentPlan,
    references: ({ mentee, mentor, programs }) => [
      ...one(mentee, ["mentee"]),
      ...one(mentor, ["mentor"]),
      ...each(programs, "programs"),
    ],
  },
};

function one(to: Id<string> | undefined, path: Path): readonly Reference[] {
  return to === undefined ? [] : [{ to, path }];
}

function each(ids: readonly Id<string>[], key: string): readonly Reference[] {
  return ids.map((to, i) => ({ to, path: [key, i] }));
}
