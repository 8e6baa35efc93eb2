import type { CalendarDate } from "../../base/calendar-date.js";
import type { OrganisationId } from "../../base/id.js";
import type { MentoringForm } from "../../codes/programs/form-keys.js";
import type { MentoringKind } from "../../codes/programs/kind-keys.js";
import type { OpenCode } from "../../codes/code-list.js";
import type { DifficultyOrigin, DifficultyOutcome } from "../../codes/people/difficulty-keys.js";
import type { Measure } from "../../codes/reports/measure-keys.js";
import type { MenteeCategory } from "../../codes/people/mentee-category-keys.js";
import type { OrganisationDocument } from "../../codes/organisations/organisation-document-keys.js";
import type { OrganisationType } from "../../codes/organisations/organisation-type-keys.js";
import type { Audience } from "../../codes/law/provenance-keys.js";
import type { SwotTheme, YearStage } from "../../codes/reports/report-keys.js";
import type { DifficultyLevel } from "../../model/program-difficulty.js";
import type { ProgramScope } from "../../codes/programs/scope-keys.js";
import type { SurveyLevel } from "../../codes/people/survey-keys.js";

/**
 * What a report is made of: small plain facts, of organisations and of things, never of a named person. Nothing here can
 * hold the id of a person; whoever keeps the people makes one record for each of them.
 */
export type ReportRecord =
  | OrganisationRecord
  | ProgramRecord
  | PairingRecord
  | AssignmentRecord
  | ParticipantRecord
  | SurveyRecord
  | DiagnosticsRecord
  | AssessmentRecord
  | ProcessRecord
  | NeedsRecord
  | CountRecord;

/** Where a record belongs. Without an organisation it is counted as unplaced and nowhere else. */
export type ReportPlace = {
  readonly organisation?: OrganisationId;
  readonly type?: OpenCode<OrganisationType>;
  readonly municipality?: string;
  readonly region?: string;
};

/** What a stock item is broken down by; a list may have several codes or none. */
export type RecordCodes = {
  readonly audience?: Audience;
  readonly scope?: ProgramScope;
  readonly forms?: readonly OpenCode<MentoringForm>[];
  readonly kinds?: readonly OpenCode<MentoringKind>[];
  readonly menteeCategories?: readonly OpenCode<MenteeCategory>[];
  readonly mentorQualifications?: readonly string[];
};

/**
 * A thing of which one person may have many. `contributor` says whose it is: a whole number from 0 that stands for the
 * person within the organisation, the same in all of its records, and means nothing outside of it. It is used to count
 * how many people stand behind a figure, and no report keeps it. Give it in all records of an organisation or in none.
 */
export type OfSomebody = {
  readonly contributor?: number;
};

/**
 * Something that stands for a while: from its first day to the day it ended (not standing any more on that day). `was`
 * says what was different on the day before the period, for something that moved from one line to another.
 */
export type StandingRecord = RecordCodes & {
  readonly place: ReportPlace;
  readonly from?: CalendarDate;
  readonly ended?: CalendarDate;
  readonly was?: RecordCodes & { readonly place?: ReportPlace };
};

/** An organisation on the reference day: one record for each, the same id in the records of what happens there. */
export type OrganisationRecord = {
  readonly kind: "organisation";
  readonly place: ReportPlace;
  /**
   * People, not posts or parts of posts: each person who works here once, by the definitions the region has settled on. A
   * person of two organisations is counted in both, as `ParticipantRecord` has it, and twice in the report on them.
   */
  readonly staff?: {
    readonly teaching: number;
    readonly young?: number;
    readonly newcomers?: number;
    readonly categoryHolders?: number;
  };
  /** Whether every obligatory component of the model is in place. */
  readonly complete?: boolean;
  /** Whether it has a document on paying mentors. */
  readonly incentives?: boolean;
  /** Whether at least one pair or group confirmed by order stands there. */
  readonly withPairs?: boolean;
  /** Kinds of documents on mentoring that are in force, each once. */
  readonly documents?: readonly OpenCode<OrganisationDocument>[];
  /** Items of the readiness checklist; those that do not apply are left out. */
  readonly readiness?: { readonly present: number; readonly partial: number; readonly absent: number };
  /** Young teachers hired so long ago, and those still employed after that time. */
  readonly retention?: readonly {
    readonly months: 12 | 36;
    readonly hired: number;
    readonly stayed: number;
  }[];
};

/** A program and what came of it; `from` is the day it was started. */
export type ProgramRecord = StandingRecord &
  OfSomebody & {
    readonly kind: "program";
    readonly ending?: "completed" | "terminated";
    readonly endReason?: string;
    readonly activities?: { readonly planned: number; readonly due: number; readonly done: number };
    readonly difficulties?: readonly { readonly code: string; readonly outcome?: DifficultyOutcome }[];
    readonly mentorReplacedOn?: readonly CalendarDate[];
  };

/** A pair or group; `from` is the day of the order that confirmed it. */
export type PairingRecord = StandingRecord & {
  readonly kind: "pairing";
  readonly mentees: number;
  /** Whether the mentor teaches a subject of each mentee; absent when that is not known. */
  readonly sameSubject?: boolean;
};

/** A mentor's assignment, and whether its papers are complete: consent, contract supplement, order. */
export type AssignmentRecord = StandingRecord &
  OfSomebody & {
    readonly kind: "assignment";
    readonly consent: boolean;
    readonly supplement: boolean;
    readonly order: boolean;
  };

/**
 * A person on one side, once for each organisation and side, however many programs there are: that is how a report
 * counts people once without knowing them. A person of two organisations is counted in both.
 */
export type ParticipantRecord = StandingRecord & {
  readonly kind: "participant";
  readonly side: "mentor" | "mentee";
  /** A member of the teaching staff of this organisation. */
  readonly staff: boolean;
  readonly young?: boolean;
  /** Joined the organisation in the period. */
  readonly newcomer?: boolean;
  /** A mentor who is paid for mentoring. */
  readonly paid?: boolean;
  /** A mentor whom an order of the head appointed. */
  readonly byOrder?: boolean;
  /** Entered a contest in the period, whatever became of the program. */
  readonly contestEntrant?: boolean;
  /** A mentee of the register whose pair or group an order has confirmed. */
  readonly paired?: boolean;
  /** A mentee who finished a program in the period, and what followed. */
  readonly finished?: { readonly certified: boolean; readonly contests: boolean };
};

/** One participant's questionnaire of the period, handed out; without answers it was not returned. */
export type SurveyRecord = OfSomebody & {
  readonly kind: "survey";
  readonly place: ReportPlace;
  readonly on: CalendarDate;
  readonly side: "mentor" | "mentee" | "curator";
  readonly level: SurveyLevel;
  /** Whole points on a scale from `lowest` to `highest`. */
  readonly answers: readonly {
    readonly scale: string;
    readonly points: number;
    readonly lowest: number;
    readonly highest: number;
  }[];
};

/** One participant measured on one scale, or in one difficulty, before and after the program, in whole points. */
export type DiagnosticsRecord = OfSomebody & {
  readonly kind: "diagnostics";
  readonly place: ReportPlace;
  readonly scale?: string;
  readonly difficulty?: string;
  readonly before?: number;
  readonly after?: number;
};

/** One mentee assessed at a level above reaction, and whether it came out well. */
export type AssessmentRecord = OfSomebody & {
  readonly kind: "assessment";
  readonly place: ReportPlace;
  readonly level: Exclude<SurveyLevel, "reaction">;
  readonly positive: boolean;
  readonly menteeCategories?: readonly OpenCode<MenteeCategory>[];
};

/** The first stage of monitoring in one organisation and form: the curator's nine ratings, and strong and weak sides. */
export type ProcessRecord = OfSomebody & {
  readonly kind: "process";
  readonly place: ReportPlace;
  readonly forms?: readonly OpenCode<MentoringForm>[];
  /** Nine ratings: 0 not shown, 1 in part, 2 in full. */
  readonly ratings?: readonly (0 | 1 | 2)[];
  readonly swot?: Swot;
};

/**
 * The difficulties of one mentee, as they were found at one stage of the school year; one without any was asked too. There is
 * one record for each mentee and stage, whether he or she has a program or not.
 */
export type NeedsRecord = OfSomebody & {
  readonly kind: "needs";
  readonly place: ReportPlace;
  readonly stage?: YearStage;
  /** The mentee's program on the reporting day. */
  readonly program: "running" | "over" | "none";
  readonly menteeCategories?: readonly OpenCode<MenteeCategory>[];
  readonly difficulties: readonly {
    readonly code: string;
    readonly level?: DifficultyLevel;
    readonly origin?: DifficultyOrigin;
  }[];
};

/** Each entry is a theme: a report has no room for free text. */
export type Swot = Readonly<
  Record<"strengths" | "weaknesses" | "opportunities" | "threats", readonly OpenCode<SwotTheme>[]>
>;

/** A measure of your own. */
export type OwnMeasure = `own.${string}`;

/** Counts known from elsewhere: the statistics a federal share is divided by, or measures of a region's own. */
export type CountRecord = {
  readonly kind: "count";
  readonly place: ReportPlace;
  readonly counts: Readonly<Partial<Record<Measure | OwnMeasure, number>>>;
  /** How many people stand behind each count, where they are fewer than it says. */
  readonly persons?: Readonly<Partial<Record<Measure | OwnMeasure, number>>>;
};
