import type { PeriodReading } from "../../time/period.js";

/** Whether a period certainly ends before it starts. */
export function isReversed({ starts, ends }: PeriodReading): boolean {
  return starts !== undefined && ends !== undefined && ends.latest < starts.earliest;
}
