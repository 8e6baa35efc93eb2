import type { CalendarDate } from "../base/calendar-date.js";
import { addDays, addMonths, yearOf } from "../base/calendar-date.js";
import type { PeriodReading } from "../time/period.js";

/** The shortest and the longest lawful program, in calendar months. */
export type TermMonths = { readonly minMonths: number; readonly maxMonths: number };

/** The two boundary days, both lawful and both inclusive. */
export type TermLimits = { readonly earliestEnd: CalendarDate; readonly latestEnd: CalendarDate };

/**
 * The first and the last lawful day of ending for a program that starts on a day. Months are added, never
 * measured, and both habits of writing a year are lawful: from 1 September to 31 August and to 1 September.
 *
 * @throws RangeError when the months are not whole and ordered, or a limit leaves the years 0001 to 9999
 * @example
 * termLimits(calendarDate("2025-09-01"), { minMonths: 3, maxMonths: 12 });
 * // { earliestEnd: "2025-11-30", latestEnd: "2026-09-01" }
 */
export function termLimits(starts: CalendarDate, { minMonths, maxMonths }: TermMonths): TermLimits {
  if (minMonths > maxMonths) throw new RangeError(`minMonths ${minMonths} is above maxMonths ${maxMonths}`);
  return { earliestEnd: addDays(addMonths(starts, minMonths), -1), latestEnd: addMonths(starts, maxMonths) };
}

export type TermVerdict = "within" | "too-short" | "too-long" | "undecided";

/** Beyond it a limit could leave the calendar; nothing is decided there by days. */
const lastYearWithLimits = 9_900;

/**
 * Whether a period keeps the limits for certain: `undecided` when some reading of it does and some does not, or
 * when too little is known. Bounds are enough: a period of months or academic years is judged as it stands.
 *
 * @example termVerdict(readPeriod("2025/2026 учебный год"), { minMonths: 3, maxMonths: 12 }) // "within"
 */
export function termVerdict(
  period: Pick<PeriodReading, "starts" | "ends" | "months">,
  limits: TermMonths,
): TermVerdict {
  const byDays = verdictByDays(period, limits);
  return byDays === "undecided" ? verdictByMonths(period, limits) : byDays;
}

function verdictByDays(
  { starts, ends }: Pick<PeriodReading, "starts" | "ends">,
  limits: TermMonths,
): TermVerdict {
  if (starts === undefined || ends === undefined || yearOf(starts.latest) > lastYearWithLimits)
    return "undecided";
  const { minMonths, maxMonths } = limits;
  if (!reaches(ends.latest, addMonths(starts.earliest, minMonths))) return "too-short";
  if (ends.earliest > addMonths(starts.latest, maxMonths)) return "too-long";
  const longEnough = reaches(ends.earliest, addMonths(starts.latest, minMonths));
  return longEnough && ends.latest <= addMonths(starts.earliest, maxMonths) ? "within" : "undecided";
}

/** `ends` is itself a day of work, so the day before the date of the month is enough; few periods need the sum. */
function reaches(ends: CalendarDate, dateOfMonth: CalendarDate): boolean {
  return ends >= dateOfMonth || addDays(ends, 1) >= dateOfMonth;
}

function verdictByMonths({ months }: Pick<PeriodReading, "months">, limits: TermMonths): TermVerdict {
  if (months === undefined) return "undecided";
  const { min, max = Infinity } = months;
  if (max < limits.minMonths) return "too-short";
  if (min > limits.maxMonths) return "too-long";
  return min >= limits.minMonths && max <= limits.maxMonths ? "within" : "undecided";
}
