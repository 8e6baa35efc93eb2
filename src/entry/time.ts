export {
  exactPeriod,
  type DayBounds,
  type MonthBounds,
  type PeriodPrecision,
  type PeriodReading,
} from "../time/period.js";
export type { PlanFrequency, PlanTime, PlanTimeKind, PlanTimeOptions, TimeUnit } from "../time/plan-time.js";
export { readDocumentMark, type DocumentMark } from "../time/read-document-mark.js";
export { readPeriod } from "../time/read-period.js";
export { readPlanTime } from "../time/read-plan-time.js";
export type { SchoolBreak, SchoolSpan, SchoolYear } from "../time/school-bounds.js";
export { schoolYear, type GivenSchoolYear, type SchoolDays } from "../time/school-year.js";
