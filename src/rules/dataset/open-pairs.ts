import type { CalendarDate } from "../../base/calendar-date.js";
import type { Pairing } from "../../model/pairing.js";
import type { RecordsByKind } from "../records-by-kind.js";

/** Pairs and groups that are not dissolved by a day, each with its place; the last day of one still counts. */
export function openPairs(
  { pairing }: RecordsByKind,
  on: CalendarDate,
): readonly (readonly [Pairing, number])[] {
  return pairing.filter(([{ dissolvedOn }]) => dissolvedOn === undefined || dissolvedOn >= on);
}

/** Distinct mentees of each mentor over those pairs. */
export function menteesOf(
  pairs: readonly (readonly [Pairing, number])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [{ mentors, mentees }] of pairs)
    for (const mentor of mentors) {
      const all = found.get(mentor) ?? new Set<string>();
      for (const mentee of mentees) all.add(mentee);
      found.set(mentor, all);
    }
  return found;
}
