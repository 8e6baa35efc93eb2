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

/** Only what is certain: the latest day before the program can start, or the earliest after it can end. */
export const check: Check<Program, Facts> = ({ activities, period }) => {
  const within = daysOf(period);
  if (within === undefined) return [];
  const found: Breach<Facts>[] = [];
  activities.forEach(({ ref, time, doneOn }, i) => {
    for (const days of [daysOf(time?.period), doneOn && { earliest: doneOn, latest: doneOn }]) {
      if (days !== undefined && (days.latest < within.earliest || days.earliest > within.latest))
        found.push({ path: ["activities", i], details: { ref, days, period: within } });
    }
  });
  return found;
};

function daysOf(period: PeriodReading | undefined): DayBounds | undefined {
  if (period?.starts === undefined || period.ends === undefined) return undefined;
  return { earliest: period.starts.earliest, latest: period.ends.latest };
}

export const ru: Sentence<Facts> = ({ ref, days, period }) =>
  `Мероприятие «${ref}» (${boundsRu(days)}) вне срока программы (${boundsRu(period)})`;

export const en: Sentence<Facts> = ({ ref, days, period }) =>
  `Activity “${ref}” (${boundsEn(days)}) is outside the program's period (${boundsEn(period)})`;
