import type { CalendarDate } from "../base/calendar-date.js";
import type { NoFacts } from "../base/text.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import type { OpenCode } from "../codes/code-list.js";
import type { ActivityCode } from "../catalogue/data/activity-keys.js";
import type { MentoringPurpose } from "../codes/programs/purpose-keys.js";
import type { Coded } from "../model/coded.js";
import type { SchoolYear } from "../time/school-bounds.js";
import type { LevelAtEnd } from "../model/program-difficulty.js";
import type { PlanOutcome } from "./data/purpose-plans.js";

/** What a plan is proposed for. */
export type PlanQuestion = {
  /** Codes of the catalogue; a code named twice counts with its highest level. */
  readonly difficulties: readonly { readonly code: string; readonly level: LevelAtEnd }[];
  readonly strengths: readonly Coded[];
  /**
   * What the program is for, `purposesOf(mentee.categories)[0]`: it decides which usual activities come first, what opens the
   * program, how early the work stands, and what shows the outcomes. An unknown purpose changes nothing.
   */
  readonly purpose?: OpenCode<MentoringPurpose> | undefined;
  /** Both days inclusive. */
  readonly term: { readonly starts: CalendarDate; readonly ends: CalendarDate };
  readonly catalogue: Catalogue;
  /** Activities in one calendar month, at most: 1 to 31, 3 unless said otherwise. */
  readonly perMonth?: number;
  /** Months of the year, 1 to 12, in which nothing is planned unless there are no others: 7 and 8 unless said otherwise. */
  readonly restMonths?: readonly number[];
  /** The breaks of the school: a month that surely lies in one is a month of rest, too. */
  readonly schoolYear?: Pick<SchoolYear, "breaks">;
};

/**
 * Part of a program an activity belongs to, in the order of the plan; reviews stand among the work. `outcomes` shows what the
 * program was for, and is absent without a purpose.
 */
export type PlanStage = "opening" | "work" | "review" | "strengths" | "outcomes" | "closing";

/** Why an activity is proposed: its facts by code. */
export type ProposalReasonFacts = {
  /** The catalogue names it as what usually helps. `turn` is 1 for the first activity for this difficulty, at most its level. */
  readonly "usual-for-difficulty": {
    readonly difficulty: string;
    readonly level: LevelAtEnd;
    readonly turn: number;
  };
  /** The entry names none of its own, so what usually helps with its neighbours stands in. */
  readonly "usual-for-group": {
    readonly difficulty: string;
    readonly level: LevelAtEnd;
    readonly turn: number;
  };
  readonly "shows-strength": { readonly strength: Coded };
  /** It comes after these activities of the plan. */
  readonly "comes-after": { readonly activities: readonly string[] };
  /** Among what usually helps, such activities come first for this purpose. */
  readonly "fits-purpose": { readonly purpose: MentoringPurpose };
  readonly "opens-for-purpose": { readonly purpose: MentoringPurpose };
  readonly "shows-outcome": { readonly outcome: PlanOutcome };
  readonly "opens-program": NoFacts;
  readonly "agrees-on-plan": NoFacts;
  readonly "looks-back": NoFacts;
  readonly "closes-program": NoFacts;
  readonly "reports-results": NoFacts;
};

export type ProposalReason = {
  readonly [Code in keyof ProposalReasonFacts]: {
    readonly code: Code;
    readonly details: ProposalReasonFacts[Code];
  };
}[keyof ProposalReasonFacts];

/** One line of a proposed plan. */
export type ProposedActivity = {
  /** Its key inside the plan: `"activity-1"` in the order of the plan. */
  readonly ref: string;
  readonly type: OpenCode<ActivityCode>;
  readonly stage: PlanStage;
  /** Codes of the difficulties it addresses. */
  readonly addresses: readonly string[];
  readonly supports: readonly Coded[];
  /** The days between which it is to happen, both inclusive: a calendar month, or the part of it that lies in the term. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly why: readonly ProposalReason[];
};

/** A difficulty no activity addresses. */
export type Unaddressed = {
  readonly difficulty: string;
  readonly level: LevelAtEnd;
  /** Level 0 needs nothing; a code or an activity the catalogue lacks; no room in the months of the term. */
  readonly reason: "no-difficulty" | "code-unknown" | "no-usual-activity" | "no-room";
};

/** What the program is to end with, and the lines that show it; none for what only the time after it can show. */
export type ProposedOutcome = {
  readonly outcome: PlanOutcome;
  /** `ref` of activities. */
  readonly shownBy: readonly string[];
};

/** A draft for mentor and mentee to change, and what it could not do. */
export type ProposedPlan = {
  readonly activities: readonly ProposedActivity[];
  readonly unaddressed: readonly Unaddressed[];
  /** Empty without a purpose. */
  readonly outcomes: readonly ProposedOutcome[];
  /** Months of the term in which something may be planned, and activities that fit into them. */
  readonly months: number;
  readonly room: number;
};
