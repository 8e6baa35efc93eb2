import type { Assignment } from "./assignment.js";
import type { Answers } from "./answers.js";
import type { Community } from "./community.js";
import type { Consent } from "./consent.js";
import type { DevelopmentPlan } from "./development-plan.js";
import type { Meeting } from "./meeting.js";
import type { Mentee } from "./mentee.js";
import type { Mentor } from "./mentor.js";
import type { Methodology } from "./methodology.js";
import type { Organisation } from "./organisation.js";
import type { Pairing } from "./pairing.js";
import type { Person } from "./person.js";
import type { Survey } from "./survey.js";
import type { TargetModel } from "./target-model.js";

/** What must be said of a record to begin it, and what may be; its kind and version are never the caller's. */
export type Known<Value, Empty extends keyof Value> = Omit<Value, "kind" | "schemaVersion" | Empty> &
  Partial<Pick<Value, Empty>>;

/**
 * A mentor to begin from: one seat, and no consent until it is given. Like every builder here it takes what types allow and
 * checks nothing; what comes from outside goes through its parser.
 *
 * @example
 * newMentor({ id: mentor.id, person: mentor.person, organisation: mentor.organisation, seats: 2 }).consents; // false
 */
export function newMentor(
  known: Known<
    Mentor,
    "results" | "competences" | "subjects" | "forms" | "kinds" | "seats" | "consents" | "prefers"
  >,
): Mentor {
  return {
    results: [],
    competences: [],
    subjects: [],
    forms: [],
    kinds: [],
    seats: 1,
    consents: false,
    prefers: [],
    ...known,
    kind: "mentor",
    schemaVersion: 2,
  };
}

/**
 * A mentee to begin from, without difficulties.
 *
 * @example
 * newMentee({ id: mentee.id, person: mentee.person, organisation: mentee.organisation }).difficulties; // []
 */
export function newMentee(
  known: Known<Mentee, "categories" | "difficulties" | "strengths" | "subjects" | "prefers">,
): Mentee {
  return {
    categories: [],
    difficulties: [],
    strengths: [],
    subjects: [],
    prefers: [],
    ...known,
    kind: "mentee",
    schemaVersion: 2,
  };
}

/**
 * A person to begin from, of whom only the id is known.
 *
 * @example newPerson({ id: person.id }).posts // []
 */
export function newPerson(known: Known<Person, "posts" | "subjects" | "education" | "categories">): Person {
  return {
    posts: [],
    subjects: [],
    education: [],
    categories: [],
    ...known,
    kind: "person",
    schemaVersion: 1,
  };
}

/**
 * An organisation to begin from: mentoring of its staff, nothing of the target model in place.
 *
 * @example newOrganisation({ id: organisation.id, type: "school" }).audience // "staff"
 */
export function newOrganisation(
  known: Known<
    Organisation,
    "audience" | "curators" | "staffing" | "documents" | "items" | "components" | "stages"
  >,
): Organisation {
  return {
    audience: "staff",
    curators: [],
    staffing: [],
    documents: [],
    items: [],
    components: [],
    stages: [],
    ...known,
    kind: "organisation",
    schemaVersion: 1,
  };
}

/**
 * An assignment to begin from, without papers. Whether it is among employees, and on what basis, decides which law judges
 * it: both must be said.
 *
 * @example
 * const { id, organisation, basis, amongEmployees } = assignment;
 * newAssignment({ id, mentor: mentor.id, organisation, basis, amongEmployees }).programs; // []
 */
export function newAssignment(known: Known<Assignment, "programs">): Assignment {
  return { programs: [], ...known, kind: "assignment", schemaVersion: 1 };
}

/**
 * A pair or group to begin from, to which nobody has agreed yet.
 *
 * @example
 * const { id, organisation } = pairing;
 * newPairing({ id, organisation, mentors: [mentor.id], mentees: [mentee.id] }).consents; // []
 */
export function newPairing(known: Known<Pairing, "consents">): Pairing {
  return { consents: [], ...known, kind: "pairing", schemaVersion: 1 };
}

/**
 * A meeting to begin from, which serves no activity of the plan yet.
 *
 * @example
 * const { id, program, on, mode } = meeting;
 * newMeeting({ id, program, on, mode }).activities; // []
 */
export function newMeeting(known: Known<Meeting, "activities" | "present">): Meeting {
  return { activities: [], present: [], ...known, kind: "meeting", schemaVersion: 1 };
}

/**
 * A survey to begin from, without answers.
 *
 * @example
 * const { id, organisation, on, side, stage, level } = survey;
 * newSurvey({ id, organisation, on, side, stage, level }).answers; // []
 */
export function newSurvey(known: Known<Survey, "answers">): Survey {
  return { answers: [], ...known, kind: "survey", schemaVersion: 1 };
}

/**
 * A questionnaire to fill in, without answers.
 *
 * @example
 * const { id, organisation, of, by, instrument, on } = answers;
 * newAnswers({ id, organisation, of, by, instrument, on }).answers; // []
 */
export function newAnswers(known: Known<Answers, "answers">): Answers {
  return { answers: [], ...known, kind: "answers", schemaVersion: 1 };
}

/**
 * A consent to begin from, which covers no data yet. Whether it is a document of its own has to be given.
 *
 * @example
 * const { id, person, purpose, givenOn } = consent;
 * newConsent({ id, person, purpose, givenOn, separate: true }).scope; // []
 */
export function newConsent(known: Known<Consent, "scope">): Consent {
  return { scope: [], ...known, kind: "consent", schemaVersion: 1 };
}

/**
 * A development plan to begin from, without stages.
 *
 * @example newDevelopmentPlan({ id: plan.id, mentee: mentee.id, mentor: mentor.id }).stages // []
 */
export function newDevelopmentPlan(
  known: Known<DevelopmentPlan, "wishes" | "stages" | "programs">,
): DevelopmentPlan {
  return { wishes: [], stages: [], programs: [], ...known, kind: "development-plan", schemaVersion: 2 };
}

/**
 * A mentoring community to begin from, without members.
 *
 * @example newCommunity({ id: community.id, organisation: organisation.id }).members // []
 */
export function newCommunity(known: Known<Community, "aims" | "members" | "relations">): Community {
  return { aims: [], members: [], relations: [], ...known, kind: "community", schemaVersion: 1 };
}

/**
 * A methodology to begin from: about mentoring of staff, without tenets.
 *
 * @example newMethodology({ id: methodology.id, title: methodology.title }).tenets // []
 */
export function newMethodology(known: Known<Methodology, "audience" | "tenets" | "acts">): Methodology {
  return { audience: "staff", tenets: [], acts: [], ...known, kind: "methodology", schemaVersion: 2 };
}

/**
 * A target model to begin from: about mentoring of staff, with nothing planned.
 *
 * @example
 * const { id, organisation, stageSet } = targetModel;
 * newTargetModel({ id, organisation, stageSet }).processes; // []
 */
export function newTargetModel(
  known: Known<
    TargetModel,
    "audience" | "principles" | "mechanisms" | "components" | "conditions" | "resources" | "processes"
  >,
): TargetModel {
  return {
    audience: "staff",
    principles: [],
    mechanisms: [],
    components: [],
    conditions: [],
    resources: [],
    processes: [],
    ...known,
    kind: "target-model",
    schemaVersion: 1,
  };
}
