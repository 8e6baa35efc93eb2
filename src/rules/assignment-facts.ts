import type { CalendarDate } from "../base/calendar-date.js";
import type { NoFacts } from "../base/text.js";

/**
 * A notice that leaves too few working days. `earliest` is the first day that could have been the last one of the
 * assignment; without a calendar it is the first under any calendar.
 */
export type ShortNotice = {
  readonly on: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly earliest: CalendarDate;
  readonly workingDays: number;
};

/** What each rule on a mentor's assignment reports when it is not kept. */
export type AssignmentFacts = {
  "assignment.no-consent": NoFacts;
  "assignment.consent-after-order": { readonly consent: CalendarDate; readonly order: CalendarDate };
  "assignment.no-contract": NoFacts;
  "assignment.contract-incomplete": { readonly missing: readonly ("content" | "term" | "form")[] };
  "assignment.no-payment": NoFacts;
  /** Mentoring as a permanent duty is not paid apart, says a letter that is no norm. */
  "assignment.permanent-duty": NoFacts;
  "assignment.no-order": NoFacts;
  /** The labour rule is about employees; here agreement alone carries the mentoring. */
  "assignment.outside-labour-rule": NoFacts;
  "assignment.notice-not-written": { readonly on: CalendarDate };
  "assignment.notice-too-short": ShortNotice;
  /** The same before article 351.8, by the rule on extra work. */
  "assignment.notice-too-short-60-2": ShortNotice;
  /** Without the notice, or a calendar that reaches as far, nobody can tell whether the end was lawful. */
  "assignment.notice-undecided": { readonly on: CalendarDate; readonly unknown: "notice" | "calendar" };
  "assignment.ends-before-notice": { readonly end: CalendarDate; readonly lastDay: CalendarDate };
};
