import type { CalendarDate } from "../base/calendar-date.js";
import { calendarDate } from "../base/calendar-date.js";

// The days from and until which rules are in force. Constants of their own: an entry of a rule stays a plain object, which
// a bundler can drop together with everything that only this rule needs.

/** Target model for learners, Р-145. */
export const learnersModelFrom: CalendarDate = /* @__PURE__ */ calendarDate("2019-12-25");

/** Article 10.1 of 152-ФЗ on consent to dissemination; recalled. */
export const disseminationFrom: CalendarDate = /* @__PURE__ */ calendarDate("2021-03-01");

/** Recommendations on the mentoring of teaching staff, АЗ-1128/08. */
export const staffModelFrom: CalendarDate = /* @__PURE__ */ calendarDate("2021-12-21");

/** Article 60.2 of the Labour Code, on extra work; the day is recalled (90-ФЗ of 30 June 2006). */
export const extraWorkRuleFrom: CalendarDate = /* @__PURE__ */ calendarDate("2006-10-06");

/** The last day on which mentors were engaged by article 60.2 of the Labour Code. */
export const extraWorkRuleUntil: CalendarDate = /* @__PURE__ */ calendarDate("2025-02-28");

/** Article 351.8 of the Labour Code, on mentoring. */
export const mentoringArticleFrom: CalendarDate = /* @__PURE__ */ calendarDate("2025-03-01");

/** 152-ФЗ itself: where data rest on consent, it was due since then; the day is recalled. */
export const dataLawFrom: CalendarDate = /* @__PURE__ */ calendarDate("2007-01-26");

/** The last day on which a consent to the use of personal data might stand inside another document. */
export const joinedConsentUntil: CalendarDate = /* @__PURE__ */ calendarDate("2025-08-31");

/** Article 9 of 152-ФЗ: a consent to the use of personal data is a document of its own. */
export const separateConsentFrom: CalendarDate = /* @__PURE__ */ calendarDate("2025-09-01");
