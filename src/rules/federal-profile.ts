import type { CalendarDate } from "../base/calendar-date.js";
import { defaultLifecycleSettings } from "./lifecycle-settings.js";
import type { RegulationProfile } from "./regulation-profile.js";
import type { RuleSettings } from "./rule-settings.js";
import { settingsOfAll } from "./rule-settings.js";
import type { TermMonths } from "./term-limits.js";

/** No federal act sets a limit; above three the load is worth a look. */
const usualLoad = 3;

/** From 3 months to 1 year (АЗ-1128/08). */
const federalTerm: TermMonths = { minMonths: 3, maxMonths: 12 };

/**
 * The federal rules of a day, which nobody below has tightened: what `profileOn(day)` answers, and unlike it never
 * refused. Rules that are not in force on the day are off, except those judged by the day of an event.
 *
 * @example
 * checkProgram({ ...program, strengths: [] }, { on: day, profile: federalProfile(day) });
 * // [{ code: "program.no-strength", severity: "warning", path: ["strengths"], … }]
 */
export function federalProfile(day: CalendarDate): RegulationProfile {
  return {
    day,
    overlays: [],
    term: federalTerm,
    maxMenteesPerMentor: usualLoad,
    eligibility: {},
    itemWeights: {},
    lifecycle: defaultLifecycleSettings,
    rules: federalSettings(day),
  };
}

function federalSettings(day: CalendarDate): RuleSettings {
  return settingsOfAll(({ severity, inForce, layer, judgedBy }) => {
    const applies =
      judgedBy === "event-day" ||
      inForce === undefined ||
      ((inForce.from ?? day) <= day && (inForce.until ?? day) >= day);
    return { severity: applies ? severity : "off", locked: layer === "law" || layer === "logic" };
  });
}
