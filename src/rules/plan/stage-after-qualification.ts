import type { Sentence } from "../../base/text.js";
import type { CalendarDate } from "../../base/calendar-date.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import type { DevelopmentPlan } from "../../model/development-plan.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "hint",
  severity: "warning",
};

export type Facts = { readonly ref: string; readonly by: CalendarDate };

export const check: Check<DevelopmentPlan, Facts> = ({ stages, expectedQualification }) => {
  const by = expectedQualification?.by;
  return stages.flatMap(({ ref, period }, i) => {
    const ends = period?.ends?.earliest;
    const isLate = by !== undefined && ends !== undefined && ends > by;
    return isLate ? [{ path: ["stages", i], details: { ref, by } }] : [];
  });
};

export const ru: Sentence<Facts> = ({ ref, by }, called) =>
  `Этап${called(ref)} заканчивается позже дня, к которому должна быть повышена квалификация (${dayRu(by)})`;

export const en: Sentence<Facts> = ({ ref, by }, called) =>
  `A stage${called(ref)} ends after the day by which the qualification is to be raised (${dayEn(by)})`;
