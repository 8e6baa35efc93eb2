import type { CalendarDate } from "../base/calendar-date.js";
import { calendarDate } from "../base/calendar-date.js";
import type { Role } from "../codes/people/role-keys.js";
import type { SourceRef } from "../codes/source.js";
import { source } from "../codes/source.js";
import type { NormReading } from "./norm-reading.js";

/** Who may be named to approve programs. */
export type Approver = Extract<Role, "head" | "curator" | "council">;

/** Whose agreement may be asked for before approval. */
export type Agreeing = Extract<Role, "mentee" | "curator" | "council">;

/**
 * What an organisation settles about the course of its programs. Federal documents are vague or silent here, so
 * every value may be set by a layer of the profile, and the defaults are this project's proposals.
 */
export type LifecycleSettings = {
  readonly approver: Approver;
  readonly agreedBy: readonly Agreeing[];
  /** One interim review halfway through a program of up to so many months; in a longer one, one every so many. */
  readonly reviews: { readonly halfwayUpToMonths: number; readonly everyMonths: number };
  /** The longest a program may run with all its extensions, in months from its start; absent: no cap. */
  readonly extensionCapMonths?: number;
  /** Whether the days of a suspension are given back at the end of the term. */
  readonly suspensionMovesEnd: boolean;
  /** Whole months for which an ended program stays at hand before it may be archived. */
  readonly archiveAfterMonths: number;
};

/**
 * The proposals of this project: the head approves on the mentee's and the curator's agreement; one review at the
 * middle of six months, every three months in longer programs; no cap; a suspension takes nothing from the mentee;
 * no act was found that keeps an ended program from the archive for some time.
 */
export const defaultLifecycleSettings: LifecycleSettings = {
  approver: "head",
  agreedBy: ["mentee", "curator"],
  reviews: { halfwayUpToMonths: 6, everyMonths: 3 },
  suspensionMovesEnd: true,
  archiveAfterMonths: 0,
};

/** What a layer of a profile may say about the course of programs. */
export type LifecycleOverlay = Partial<LifecycleSettings>;

/**
 * Settings with a lower layer laid over them: what it names, it decides. Only the cap on extensions adds up: of
 * several the shortest holds.
 */
export function overlaidSettings(above: LifecycleSettings, own: LifecycleOverlay = {}): LifecycleSettings {
  const caps = [above.extensionCapMonths, own.extensionCapMonths].filter((cap) => cap !== undefined);
  return { ...above, ...own, ...(caps.length > 0 && { extensionCapMonths: Math.min(...caps) }) };
}

/** What labour and personal-data law ask on a day; no profile can loosen it. */
export type LabourRules = {
  /** Content, term, form and payment of mentoring stand in the contract or its supplement. */
  readonly contractClause: boolean;
  /** Working days between a notice and the end of the assignment. */
  readonly noticeWorkingDays: number;
  /** The article that a notice rests on; `describeEvent` names it. */
  readonly noticeSource: SourceRef;
  /** Whose reading says that this side has to give notice. What is a reading only, warns and bars nothing. */
  readonly noticeReading: { readonly employer: NormReading; readonly mentor: NormReading };
  /** Consent to the processing of personal data is a document of its own. */
  readonly separateDataConsent: boolean;
};

const mentoringArticle = calendarDate("2025-03-01");
const separateConsents = calendarDate("2025-09-01");

/**
 * The rules of the day on which something happens, whatever the day of the program's profile: article 351.8 since
 * 1 March 2025, article 60.2 before it (the same three working days; it bound the mentor too, article 351.8 does so only as
 * the labour inspectorate reads it), consents as documents of their own since 1 September 2025.
 *
 * @example
 * labourRulesOn(calendarDate("2025-02-28")).contractClause; // false
 * labourRulesOn(calendarDate("2025-03-01")).contractClause; // true
 */
export function labourRulesOn(day: CalendarDate): LabourRules {
  const underArticle = day >= mentoringArticle;
  return {
    contractClause: underArticle,
    noticeWorkingDays: 3,
    noticeSource: underArticle ? source("tk-351.8", "seen") : source("tk-60.2", "seen"),
    noticeReading: { employer: "act", mentor: underArticle ? "inspectorate" : "act" },
    separateDataConsent: day >= separateConsents,
  };
}
