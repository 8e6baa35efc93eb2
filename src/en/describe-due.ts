import type { CalendarDate } from "../base/calendar-date.js";
import { daysBetween } from "../base/calendar-date.js";
import { countEn, dayEn } from "../base/words-en.js";
import type { DueItem } from "../lifecycle/program/due-on.js";
import type { Program } from "../model/program.js";

/**
 * What a program has to do and by which day; what is overdue with the number of days. An activity has its name in the plan.
 *
 * @param on the day one looks from: the one that `dueOn` was given
 * @example
 * describeDue({ what: "review", by: calendarDate("2025-12-01") }, program, calendarDate("2025-12-11"));
 * // "review: was due on 1 December 2025, 10 days late"
 */
export function describeDue(
  { what, by, ref }: DueItem,
  program: Pick<Program, "activities">,
  on: CalendarDate,
): string {
  const title = program.activities.find((activity) => activity.ref === ref)?.title ?? ref;
  const name = what === "activity" && title !== undefined ? `activity “${title}”` : names[what];
  const late = daysBetween(by, on);
  if (late <= 0) return `${name}: ${late === 0 ? "today is the last day," : "by"} ${dayEn(by)}`;
  return `${name}: was due on ${dayEn(by)}, ${countEn(late, ["day", "days"])} late`;
}

const names: Readonly<Record<DueItem["what"], string>> = {
  activity: "activity",
  review: "review",
  "end-of-term": "end of the term",
};
