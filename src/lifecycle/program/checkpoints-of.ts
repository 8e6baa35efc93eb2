import type { CalendarDate } from "../../base/calendar-date.js";
import { addDays, addMonthsWithin, dayAfter, daysBetween } from "../../base/calendar-date.js";
import type { LifecycleSettings } from "../../rules/lifecycle-settings.js";

/**
 * The days by which interim reviews are due: one at the middle of a short program, one every few months in a
 * longer one, none on the last day. Of a program without a last day, or with the last one there is, none is known
 * beyond `until`. An extension gives other days, since they are counted anew.
 *
 * @example
 * const [startedOn, ends] = [calendarDate("2025-09-01"), calendarDate("2026-05-31")];
 * checkpointsOf({ startedOn, ends }, settings, day); // ["2025-12-01", "2026-03-01"]
 */
export function checkpointsOf(
  { startedOn, ends }: { readonly startedOn: CalendarDate; readonly ends?: CalendarDate },
  { reviews }: Pick<LifecycleSettings, "reviews">,
  until: CalendarDate,
): readonly CalendarDate[] {
  const { halfwayUpToMonths, everyMonths } = reviews;
  if (ends !== undefined && ends <= addMonthsWithin(startedOn, halfwayUpToMonths)) {
    return [addDays(startedOn, Math.floor(daysBetween(startedOn, ends) / 2))];
  }
  const last = ends === undefined || dayAfter(ends) === undefined ? until : ends;
  const days: CalendarDate[] = [];
  // Added from the start each time: two steps of three months are not one of six.
  for (let months = everyMonths; addMonthsWithin(startedOn, months) < last; months += everyMonths) {
    days.push(addMonthsWithin(startedOn, months));
  }
  return days;
}

/**
 * The checkpoints that no review has answered. A review answers the first open checkpoint whose forerunner is
 * over by then: it may be early or late, but two in one week do not answer for half a year.
 */
export function openCheckpoints(
  checkpoints: readonly CalendarDate[],
  reviewedOn: readonly CalendarDate[],
): readonly CalendarDate[] {
  const reviews = [...reviewedOn];
  return checkpoints.filter((_, i) => {
    const previous = checkpoints[i - 1];
    const answer = reviews.findIndex((day) => previous === undefined || day > previous);
    if (answer === -1) return true;
    reviews.splice(0, answer + 1);
    return false;
  });
}
