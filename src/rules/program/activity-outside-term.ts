import type { CalendarDate } from "../../base/calendar-date.js";
import type { Sentence } from "../../base/text.js";
import { boundsEn } from "../../base/words-en.js";
import { boundsRu } from "../../base/words-ru.js";
import type { Program } from "../../model/program.js";
import type { DayBounds, PeriodReading } from "../../time/period.js";
import type { Breach, Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "recommendation",
  severity: "warning",
};

/** Planned or held on days that are certainly outside the program's period. */
export type Facts = { readonly ref: string; readonly days: DayBounds; readonly period: DayBounds };

/** Only what is certain: a window that ends before the program can start, or begins after it can end. A deadline has no first day. */
export const check: Check<Program, Facts> = ({ activities, period }) => {
  const within = daysOf(period);
  if (within === undefined) return [];
  const found: Breach<Facts>[] = [];
  activities.forEach(({ ref, time, doneOn }, i) => {
    for (const window of [time ?? {}, doneOn === undefined ? {} : { from: doneOn, to: doneOn }]) {
      const days = daysOutside(window, within);
      if (days) found.push({ path: ["activities", i], details: { ref, days, period: within } });
    }
  });
  return found;
};

function daysOutside(
  { from, to }: { readonly from?: CalendarDate; readonly to?: CalendarDate },
  { earliest, latest }: DayBounds,
): DayBounds | undefined {
  if (to !== undefined && to < earliest) return { earliest: from ?? to, latest: to };
  if (from !== undefined && from > latest) return { earliest: from, latest: to ?? from };
  return undefined;
}

function daysOf(period: PeriodReading | undefined): DayBounds | undefined {
  if (period?.starts === undefined || period.ends === undefined) return undefined;
  return { earliest: period.starts.earliest, latest: period.ends.latest };
}

export const ru: Sentence<Facts> = ({ ref, days, period }, called) =>
  `Мероприятие${called(ref)} (${boundsRu(days)}) вне срока программы (${boundsRu(period)})`;

export const en: Sentence<Facts> = ({ ref, days, period }, called) =>
  `An activity${called(ref)} (${boundsEn(days)}) is outside the program's period (${boundsEn(period)})`;
