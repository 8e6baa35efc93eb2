import { type CalendarDate, dayAfter, dayFromParts, monthOf, yearOf } from "../base/calendar-date.js";

/** What of a calendar month lies in the term; both days inclusive. */
export type PlanMonth = { readonly from: CalendarDate; readonly to: CalendarDate };

/** The calendar months of a term without those of rest; all of them when no others are left. */
export function planMonthsOf(
  { starts, ends }: { readonly starts: CalendarDate; readonly ends: CalendarDate },
  restMonths: readonly number[],
): readonly PlanMonth[] {
  const months: PlanMonth[] = [];
  for (let from: CalendarDate | undefined = starts; from !== undefined && from <= ends;) {
    const last = lastOfMonth(from);
    months.push({ from, to: last < ends ? last : ends });
    from = dayAfter(last);
  }
  const working = months.filter(({ from }) => !restMonths.includes(monthOf(from)));
  return working.length === 0 ? months : working;
}

function lastOfMonth(day: CalendarDate): CalendarDate {
  for (const last of [31, 30, 29]) {
    const found = dayFromParts(yearOf(day), monthOf(day), last);
    if (found !== undefined) return found;
  }
  return dayFromParts(yearOf(day), monthOf(day), 28) ?? day;
}
