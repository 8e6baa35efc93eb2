export type { Brand } from "../base/brand.js";
export {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  isCalendarDate,
  type CalendarDate,
} from "../base/calendar-date.js";
export { canonicalJson } from "../base/canonical-json.js";
export { digestOf } from "../base/digest.js";
export {
  idFrom,
  idOf,
  isId,
  type AnswersId,
  type AssignmentId,
  type ConsentId,
  type Id,
  type IdKind,
  type MeetingId,
  type MenteeId,
  type MentorId,
  type OrganisationId,
  type PairingId,
  type PersonId,
  type ProgramId,
  type SurveyId,
} from "../base/id.js";
export type { Names, Speech } from "../base/names.js";
export type { Path } from "../base/path.js";
export type { Result } from "../base/result.js";
export { isIntact, sealed, type Sealed } from "../base/seal.js";
export { sha256 } from "../base/sha256.js";
export type { Language, NoFacts, Text } from "../base/text.js";
export {
  withHolidays,
  type CalendarCertainty,
  type CalendarSource,
  type CalendarYear,
  type DayTransfer,
  type PaidNonWorking,
  type WorkCalendar,
  type WorkWeek,
} from "../base/work-calendar.js";
export {
  addWorkingDays,
  isShortDay,
  isWorkingDay,
  type CalendarGap,
  type WorkingDay,
  type WorkingDayOptions,
} from "../base/working-days.js";
