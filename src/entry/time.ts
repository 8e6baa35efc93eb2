export {
  exactPeriod,
  type DayBounds,
  type MonthBounds,
  type PeriodPrecision,
  type PeriodReading,
} from "../time/period.js";
export { readPeriod } from "../time/read-period.js";
