import type { CalendarDate } from "../base/calendar-date.js";
import type { NoFacts } from "../base/text.js";

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
  "assignment.ends-before-notice": { readonly end: CalendarDate; readonly lastDay: CalendarDate };
};
