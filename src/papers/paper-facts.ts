import type { CalendarDate } from "../base/calendar-date.js";
import type { PersonId } from "../base/id.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import type { Assignment } from "../model/assignment.js";
import type { Consent } from "../model/consent.js";
import type { DevelopmentPlan } from "../model/development-plan.js";
import type { Meeting } from "../model/meeting.js";
import type { Mentee } from "../model/mentee.js";
import type { Mentor } from "../model/mentor.js";
import type { Organisation } from "../model/organisation.js";
import type { Pairing } from "../model/pairing.js";
import type { Person } from "../model/person.js";
import type { Program } from "../model/program.js";
import type { Survey } from "../model/survey.js";
import type { TargetModel } from "../model/target-model.js";

/** What any paper may ask for. The names of things stand beside the records, because records have no field for them. */
export type PaperGiven = {
  readonly organisation: Organisation;
  /** In full and in the nominative, as its charter has it. */
  readonly organisationName?: string;
  /** Where the paper is made: «г. Н.». */
  readonly place?: string;
  readonly head?: PersonId;
  /** As the signature has it: «Директор». */
  readonly headPost?: string;
  /** The day of the paper, where no record has it. */
  readonly on?: CalendarDate;
  /** Its number, where no record has it. */
  readonly number?: string;
  /** Posts, subjects and service of whoever the paper speaks of. */
  readonly persons?: readonly Person[];
  /** By which difficulties and strengths are called. */
  readonly catalogue?: Catalogue;
};

/** The records that papers are made of, each under the same name in the facts of every kind. */
export type PaperRecords = {
  readonly assignment: Assignment;
  readonly assignments: readonly Assignment[];
  readonly consent: Consent;
  readonly meetings: readonly Meeting[];
  readonly mentee: Mentee;
  readonly mentees: readonly Mentee[];
  readonly mentor: Mentor;
  readonly mentors: readonly Mentor[];
  readonly model: TargetModel;
  readonly pairing: Pairing;
  readonly pairings: readonly Pairing[];
  readonly plan: DevelopmentPlan;
  readonly program: Program;
  readonly programs: readonly Program[];
  readonly surveys: readonly Survey[];
};

/** Facts of a paper: what is given, and the records it needs. */
export type FactsWith<Records extends keyof PaperRecords> = PaperGiven & Pick<PaperRecords, Records>;
