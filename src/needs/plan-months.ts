import { type CalendarDate, dayAfter, dayFromParts, monthOf, yearOf } from "../base/calendar-date.js";

import type { SchoolYear } from "../time/school-bounds.js";
import type { PlanStage } from "./proposed-activity.js";

/** The part of a calendar month that lies in the term; both days inclusive. */
export type PlanMonth = { readonly from: CalendarDate; readonly to: CalendarDate };

/** The calendar months of a term without those of rest; all of them when no others are left. */
export function planMonthsOf(
  { starts, ends }: { readonly starts: CalendarDate; readonly ends: CalendarDate },
  restMonths: readonly number[],
  schoolYear?: Pick<SchoolYear, "breaks">,
): readonly PlanMonth[] {
  const months: PlanMonth[] = [];
  for (let from: CalendarDate | undefined = starts; from !== undefined && from <= ends;) {
    const last = lastOfMonth(from);
    months.push({ from, to: last < ends ? last : ends });
    from = dayAfter(last);
  }
  const breaks = Object.values(schoolYear?.breaks ?? {});
  const working = months.filter(
    ({ from, to }) =>
      !restMonths.includes(monthOf(from)) &&
      !breaks.some(({ starts: first, ends: last }) => first.latest <= from && to <= last.earliest),
  );
  return working.length === 0 ? months : working;
}

function lastOfMonth(day: CalendarDate): CalendarDate {
  for (const last of [31, 30, 29]) {
    const found = dayFromParts(yearOf(day), monthOf(day), last);
    if (found !== undefined) return found;
  }
  return dayFromParts(yearOf(day), monthOf(day), 28) ?? day;
}

/**
 * The month of each line, by number: what opens in the first, what closes in the last, the others between, evenly or more of
 * them early, in their order, and never more than `perMonth` in one. There must be room for all.
 */
export function monthsOfLines(
  lines: readonly { readonly stage: PlanStage }[],
  months: number,
  perMonth: number,
  pace: "even" | "early" = "even",
): readonly number[] {
  const isEdge = (stage: PlanStage) => stage === "opening" || stage === "closing";
  const between = lines.filter(({ stage }) => !isEdge(stage)).length;
  const spare = months > 2 && between < lines.length ? 1 : 0; // the first and the last month have their own
  const span = months - 2 * spare;
  const spread = pace === "early" ? early : evenly;
  let [line, load, month] = [0, 0, 0];
  return lines.map(({ stage }, i) => {
    const wanted =
      stage === "opening" ? 0 : stage === "closing" ? months - 1 : spare + spread(line++, between, span);
    // Late enough to follow what stands before, early enough to leave room for all that follow.
    const latest = months - 1 - Math.floor((lines.length - 1 - i) / perMonth);
    let at = Math.max(month, Math.min(wanted, latest));
    if (at === month && load === perMonth) at += 1;
    load = at === month ? load + 1 : 1;
    month = at;
    return at;
  });
}

function evenly(line: number, lines: number, months: number): number {
  if (lines >= months) return Math.floor((line * months) / lines);
  return lines === 1 ? Math.floor(months / 2) : Math.round((line * (months - 1)) / (lines - 1));
}

/** Half of the lines stand in the first quarter or so, and the last in the last month. */
function early(line: number, lines: number, months: number): number {
  return lines === 1 ? 0 : Math.round((line * line * (months - 1)) / (lines - 1) ** 2);
}
